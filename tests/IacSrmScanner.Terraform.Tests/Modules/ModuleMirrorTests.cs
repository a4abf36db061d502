using IacSrmScanner.Terraform.Configurations;

namespace IacSrmScanner.Terraform.Tests.Modules;

internal sealed class ModuleMirrorTests
{
    private static readonly TerraformOptions Mirrored = new() { ModulePath = "mirror" };

    private static (string, string) Copy(string directory) => ($"mirror/{directory}/main.tf", "output \"found\" { value = \"here\" }");

    [TestCase("terraform-aws-modules/vpc/aws", "terraform-aws-modules/vpc/aws")]
    [TestCase("terraform-aws-modules/iam/aws//modules/iam-user", "terraform-aws-modules/iam/aws/modules/iam-user")]
    [TestCase("app.terraform.io/org/vpc/aws", "app.terraform.io/org/vpc/aws")]
    [TestCase("git::https://example.com/vpc.git?ref=v1.2.0", "example.com/vpc")]
    [TestCase("git::https://example.com/vpc.git?ref=v1.2.0", "example.com/vpc.git")]
    [TestCase("git::ssh://user@example.com/org/vpc.git//net?ref=v1", "example.com/org/vpc/net")]
    [TestCase("git@github.com:org/vpc.git", "github.com/org/vpc")]
    [TestCase("github.com/org/vpc", "github.com/org/vpc")]
    [TestCase("https://example.com/vpc.zip", "example.com/vpc")]
    [TestCase("s3::https://s3.amazonaws.com/bucket/vpc.zip", "s3.amazonaws.com/bucket/vpc")]
    public void A_source_leads_to_its_copy(string source, string directory)
    {
        var found = Evaluated.Discover(Mirrored, ("main.tf", $"module \"m\" {{\n source = \"{source}\"\n}}\noutput \"o\" {{ value = module.m.found }}"), Copy(directory));
        Assert.That(Evaluated.Show(found.Sources.Single().Evaluate().Output("o")), Is.EqualTo("\"here\""));
    }

    [TestCase("a/b/c")]
    [TestCase("../../outside")]
    [TestCase("git::https://example.com/../../outside")]
    [TestCase("//")]
    [TestCase("")]
    public void What_has_no_copy_is_missing(string source)
    {
        var problems = Evaluated.Problems(
            Mirrored, ("main.tf", $"module \"m\" {{\n source = \"{source}\"\n}}"), ("outside/main.tf", "locals {}"), Copy("x/y/z"));
        Assert.That(problems, Has.Exactly(1).StartsWith("TFM0021"));
    }

    [Test]
    public void A_missing_module_is_an_error_where_modules_are_required()
    {
        var problems = Evaluated.Problems(new TerraformOptions { RequiresModules = true }, ("main.tf", "module \"m\" {\n source = \"a/b/c\"\n}"));
        Assert.That(problems, Has.Length.EqualTo(1).And.All.StartsWith("TFM0027: The source 'a/b/c' of module 'm'"));
    }

    [Test]
    public void A_source_may_be_computed_as_opentofu_does()
    {
        var configuration = Evaluated.Discover(
            ("main.tf", "locals {\n  kind = \"a\"\n}\nmodule \"m\" {\n  source = \"./modules/${local.kind}\"\n}\noutput \"o\" { value = module.m.found }"),
            ("modules/a/main.tf", "output \"found\" { value = \"here\" }")).Sources[0].Evaluate();
        Assert.That(Evaluated.Show(configuration.Output("o")), Is.EqualTo("\"here\""));
    }
}
