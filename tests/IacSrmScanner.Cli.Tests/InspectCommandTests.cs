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

    [Test]
    public void The_root_module_has_the_shape_of_planned_values()
    {
        using var run = new CliRun();
        run.Write("main.tf", """
            locals { a = 1 }
            module "m" {
              source   = "./m"
              for_each = toset(["x.y", "z"])
              name     = each.key
            }
            resource "terraform_data" "counted" {
              count = 1
              input = local.a
            }
            output "id" { value = terraform_data.counted[0].id }
            output "secret" {
              value     = "hunter2"
              sensitive = true
            }
            """);
        run.Write("m/main.tf", """
            variable "name" {}
            resource "terraform_data" "keyed" {
              for_each = toset(["q\"k"])
              input    = var.name
            }
            """);
        run.Invoke("inspect", run.Folder);
        var root = JObject.Parse(run.Output).SelectToken("$.configurations[0].root_module");
        Assert.Multiple(() =>
        {
            Assert.That(root?.SelectToken("outputs.id.value.$unknown")?.ToString(), Does.Contain("known after apply"));
            Assert.That(root?.SelectToken("outputs.secret")?.ToString(Newtonsoft.Json.Formatting.None), Is.EqualTo("""{"sensitive":true,"value":{"$sensitive":true}}"""));
            Assert.That(root?.SelectToken("locals.a")?.ToObject<int>(), Is.EqualTo(1));
            Assert.That(
                root?.SelectToken("resources[0]")?.ToString(Newtonsoft.Json.Formatting.None),
                Is.EqualTo("""{"address":"terraform_data.counted[0]","mode":"managed","type":"terraform_data","name":"counted","index":0,"values":{"input":1}}"""));
            Assert.That(
                root?.SelectTokens("child_modules[*].address").Select(address => address.ToString()),
                Is.EqualTo(new[] { "module.m[\"x.y\"]", "module.m[\"z\"]" }));
            Assert.That(root?.SelectToken("child_modules[0].resources[0].index")?.ToString(), Is.EqualTo("q\"k"));
            Assert.That(root?.SelectToken("child_modules[0].resources[0].values.input")?.ToString(), Is.EqualTo("x.y"));
        });
    }
}
