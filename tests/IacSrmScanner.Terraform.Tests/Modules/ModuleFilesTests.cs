namespace IacSrmScanner.Terraform.Tests.Modules;

public sealed class ModuleFilesTests
{
    [Test]
    public void Override_files_replace_attributes_and_blocks()
    {
        var configuration = Evaluated.Files(
            ("main.tf", "resource \"aws_x\" \"r\" {\n  a = 1\n  b = 1\n  k {\n    n = 1\n  }\n}\nlocals {\n  l = 1\n}\n"),
            ("x_override.tf", "resource \"aws_x\" \"r\" {\n  b = 2\n  k {\n    n = 2\n  }\n}\nlocals {\n  l = 2\n}\n"));

        Assert.That(Evaluated.Show(configuration.Resource("aws_x.r").Body), Is.EqualTo("{a = 1, b = 2, k = [{n = 2}]}"));
        Assert.That(Evaluated.Show(configuration.Local("l")), Is.EqualTo("2"));
        Assert.That(configuration.Resource("aws_x.r").At("b").Provenance.Span.Source.Path, Is.EqualTo("x_override.tf"));
    }

    [Test]
    public void A_tofu_file_hides_the_tf_file_of_its_name() => Assert.That(
        Evaluated.Show(Evaluated.Files(("main.tf", "locals {\n  l = 1\n}\n"), ("main.tofu", "locals {\n  l = 2\n}\n")).Local("l")), Is.EqualTo("2"));

    [Test]
    public void Json_files_are_read_as_native_ones()
    {
        var configuration = Evaluated.Files(("main.tf.json", """
            {
              "variable": { "n": { "default": "x" } },
              "locals": { "l": "${var.n}-1", "m": "${[1, 2]}" },
              "resource": {
                "aws_x": {
                  "r": { "name": "${upper(var.n)}", "encrypted": true, "rule": [{ "port": 22 }] }
                }
              }
            }
            """));

        Assert.That(Evaluated.Show(configuration.Local("l")), Is.EqualTo("\"x-1\""));
        Assert.That(Evaluated.Show(configuration.Local("m")), Is.EqualTo("[1, 2]"));
        Assert.That(Evaluated.Show(configuration.Resource("aws_x.r").Body), Is.EqualTo("{name = \"X\", encrypted = true, rule = [{port = 22}]}"));
        Assert.That(configuration.Resource("aws_x.r").At("name").Provenance.Span.Text, Is.EqualTo("\"${upper(var.n)}\""));
        Assert.That(configuration.Resource("aws_x.r").Header.Text, Is.EqualTo("\"r\""));
    }

    [TestCase("widget \"a\" {}\n", "TFM0001: Terraform has no block of type 'widget' at the top of a file; it is ignored.")]
    [TestCase("resource \"aws_x\" {}\n", "TFM0002: The block 'resource' needs 2 label(s) and has 1; it is ignored.")]
    [TestCase("variable \"a\" {}\nvariable \"a\" {}\n", "TFM0003: 'var.a' is declared more than once in this module; it was first declared at main.tf:1:1.")]
    [TestCase("a = 1\n", "TFM0004: The attribute 'a' has no meaning at the top of a file; it is ignored.")]
    public void What_is_wrong_with_declarations_is_named(string content, string expected) =>
        Assert.That(Evaluated.Problems(("main.tf", content)), Is.EqualTo(new[] { expected }));

    [Test]
    public void Files_of_tests_and_other_tools_are_not_ours()
    {
        var found = Evaluated.Discover(("terragrunt.hcl", "a = 1\n"), ("x.tftest.hcl", "run \"a\" {}\n"), ("main.tf", "locals {}\n"));

        Assert.That(found.Claimed, Is.EqualTo(new[] { "main.tf" }));
        Assert.That(found.Sources.Single().Path, Is.Empty);
    }
}
