using IacSrmScanner.Core.Diagnostics;

namespace IacSrmScanner.Terraform.Tests.Configurations;

internal sealed class TerraformFrontEndTests
{
    [Test]
    public void A_module_that_needs_inputs_and_configures_no_provider_is_a_library()
    {
        const string Needs = "variable \"x\" {}\n";
        Assert.Multiple(() =>
        {
            Assert.That(Evaluated.MainFile(Needs).IsLibraryModule, Is.True);
            Assert.That(Evaluated.MainFile("variable \"x\" { default = 1 }").IsLibraryModule, Is.False);
            Assert.That(Evaluated.MainFile(Needs + "provider \"aws\" {}").IsLibraryModule, Is.False);
            Assert.That(Evaluated.MainFile(Needs + "terraform {\n  backend \"s3\" {}\n}").IsLibraryModule, Is.False);
            Assert.That(Evaluated.Files(("main.tf", Needs), ("terraform.tfvars", "x = 1")).IsLibraryModule, Is.False);
        });
    }

    [Test]
    public void Terragrunt_is_named_and_not_evaluated()
    {
        var found = Evaluated.Discover(("live/terragrunt.hcl", "inputs = { x = 1 }"), ("main.tf", "locals {}"));
        Assert.Multiple(() =>
        {
            Assert.That(found.Diagnostics.Select(diagnostic => $"{diagnostic}"), Is.EqualTo(new[]
            {
                "live/terragrunt.hcl: TFM0044: 'live/terragrunt.hcl' belongs to Terragrunt, which is not evaluated; the modules it names are scanned without its inputs.",
            }));
            Assert.That(found.Diagnostics[0].Severity, Is.EqualTo(DiagnosticSeverity.Note));
            Assert.That(found.Sources.Select(source => source.Path), Is.EqualTo(new[] { "" }));
        });
    }
}
