using Newtonsoft.Json.Linq;

namespace IacSrmScanner.Cli.Tests;

internal sealed class InspectCommandTests
{
    [Test]
    public void Values_are_evaluated_unknown_ones_say_why_and_sensitive_ones_are_not_shown()
    {
        using var run = new CliRun();
        run.Write("main.tf", """
            variable "name" { default = "orders" }
            variable "size" {}
            variable "password" {
              default   = "hunter2"
              sensitive = true
            }
            locals { full = "db-${var.name}" }
            resource "aws_db_instance" "this" {
              identifier        = local.full
              allocated_storage = var.size
              password          = var.password
            }
            """);
        Assert.That(run.Invoke("inspect", run.Folder), Is.EqualTo(ExitCodes.Clean));
        var values = JObject.Parse(run.Output).SelectToken("$.configurations[0].resources[0].values");
        Assert.Multiple(() =>
        {
            Assert.That(values?["identifier"]?.ToString(), Is.EqualTo("db-orders"));
            Assert.That(values?.SelectToken("allocated_storage.$unknown")?.ToString(), Is.EqualTo("variable 'size' has no value"));
            Assert.That(values?.SelectToken("password.$sensitive")?.ToObject<bool>(), Is.True);
            Assert.That(run.Output, Does.Not.Contain("hunter2"));
        });
    }
}
