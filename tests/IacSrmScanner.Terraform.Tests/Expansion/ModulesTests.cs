namespace IacSrmScanner.Terraform.Tests.Expansion;

public sealed class ModulesTests
{
    private const string Child = """
        variable "name" {
          type = string
        }
        variable "tags" {
          type    = map(string)
          default = { a = 1 }
        }
        resource "aws_kms_key" "k" {
          alias = var.name
          tags  = var.tags
        }
        output "arn" {
          value = aws_kms_key.k.arn
        }
        """;

    [Test]
    public void A_called_module_is_evaluated_through_its_caller_only()
    {
        var found = Evaluated.Discover(
            ("main.tf", "module \"m\" {\n  source = \"./keys\"\n  name = \"x\"\n}\nresource \"aws_sns_topic\" \"t\" {\n  key = module.m.arn\n}\n"),
            ("keys/main.tf", Child));
        var configuration = found.Sources.Single().Evaluate();

        Assert.That(found.Sources.Select(source => source.Path), Is.EqualTo(new[] { "" }));
        Assert.That(configuration.Addresses(), Is.EqualTo(new[] { "aws_sns_topic.t", "module.m.aws_kms_key.k" }));
        Assert.That(Evaluated.Show(configuration.Resource("module.m.aws_kms_key.k").Body), Is.EqualTo("{alias = \"x\", tags = {a = \"1\"}}"));
        Assert.That(Evaluated.References(configuration.Resource("aws_sns_topic.t").At("key")), Is.EqualTo("module.m.aws_kms_key.k:arn"));
        Assert.That(configuration.Resource("module.m.aws_kms_key.k").CallChain.Single().Header.Text, Is.EqualTo("module \"m\""));
        Assert.That(configuration.Files, Is.EqualTo(new[] { "main.tf", "keys/main.tf" }));
    }

    [Test]
    public void A_call_with_for_each_gives_one_module_a_key()
    {
        var configuration = Evaluated.Files(
            ("main.tf", "module \"m\" {\n  source = \"./keys\"\n  for_each = toset([\"a\", \"b\"])\n  name = each.key\n}\nlocals {\n  arns = { for k, m in module.m : k => m.arn }\n}\n"),
            ("keys/main.tf", Child));

        Assert.That(configuration.Addresses(), Is.EqualTo(new[] { "module.m[\"a\"].aws_kms_key.k", "module.m[\"b\"].aws_kms_key.k" }));
        Assert.That(Evaluated.References(configuration.Local("arns")), Is.EqualTo("module.m[\"a\"].aws_kms_key.k:arn, module.m[\"b\"].aws_kms_key.k:arn"));
    }

    [Test]
    public void A_module_that_is_not_there_is_named_once_and_its_outputs_are_unknown()
    {
        const string Root = "module \"m\" {\n  source = \"terraform-aws-modules/vpc/aws\"\n}\nlocals {\n  a = module.m.x\n  b = module.m.y\n}\n";

        Assert.That(Evaluated.Show(Evaluated.MainFile(Root).Local("a")), Is.EqualTo("?MissingModule"));
        Assert.That(Evaluated.Problems(("main.tf", Root)), Is.EqualTo(new[]
        {
            "TFM0021: The source 'terraform-aws-modules/vpc/aws' of module 'm' is not among the scanned files; its outputs are unknown.",
        }));
    }

    [Test]
    public void An_installed_module_is_found_through_the_manifest()
    {
        var configuration = Evaluated.Discover(
            ("main.tf", "module \"m\" {\n  source = \"a/keys/aws\"\n  name = \"x\"\n}\n"),
            (".terraform/modules/modules.json", """{"Modules":[{"Key":"","Source":"","Dir":"."},{"Key":"m","Source":"a","Dir":".terraform/modules/m"}]}"""),
            (".terraform/modules/m/main.tf", Child)).Sources[0].Evaluate();

        Assert.That(configuration.Addresses(), Does.Contain("module.m.aws_kms_key.k"));
    }

    [Test]
    public void Modules_that_call_each_other_end()
    {
        var problems = Evaluated.Problems(
            ("a/main.tf", "module \"b\" {\n  source = \"../b\"\n}\n"), ("b/main.tf", "module \"a\" {\n  source = \"../a\"\n}\n"));

        Assert.That(problems, Is.EqualTo(new[] { "TFM0022: The module 'a' calls itself, by way of 'a'; the call is not followed." }));
    }

    [Test]
    public void Modules_that_double_at_each_level_are_stopped()
    {
        var files = Enumerable.Range(0, 30).Select(i => ($"m{i}/main.tf", $"module \"a\" {{\n  source = \"../m{i + 1}\"\n}}\nmodule \"b\" {{\n  source = \"../m{i + 1}\"\n}}\n"));

        Assert.That(Evaluated.Problems([.. files, ("m30/main.tf", "locals {\n  a = 1\n}\n")]), Has.Some.StartsWith("TFM0023"));
    }
}
