using System.Collections.Immutable;
using IacSrmScanner.Core.Resources;
using IacSrmScanner.Core.Text;
using IacSrmScanner.Terraform.Configurations;

namespace IacSrmScanner.Terraform.Tests.Configurations;

internal sealed class InputValuesTests
{
    private const string Echo = """
        variable "x" { default = "default" }
        output "x" { value = var.x }
        """;

    private static readonly ImmutableDictionary<string, string> Environment = ImmutableDictionary<string, string>.Empty.Add("x", "environment");

    private static GivenInput Var(string name, string text) => new(name, new SourceText("--var", text));

    private static GivenInput VarFile(string path, string content) => new(null, new SourceText(path, content));

    private static Configuration With(TerraformOptions options, params (string Path, string Content)[] files) =>
        Evaluated.Discover(options, files).Sources.Single().Evaluate();

    [TestCase("", "\"environment\"")]
    [TestCase("terraform.tfvars", "\"terraform.tfvars\"")]
    [TestCase("terraform.tfvars terraform.tfvars.json", "\"terraform.tfvars.json\"")]
    [TestCase("terraform.tfvars terraform.tfvars.json a.auto.tfvars", "\"a.auto.tfvars\"")]
    [TestCase("terraform.tfvars a.auto.tfvars b.auto.tfvars.json", "\"b.auto.tfvars.json\"")]
    [TestCase("z.auto.tfvars a.auto.tfvars.json", "\"z.auto.tfvars\"")]
    [TestCase("other.tfvars", "\"environment\"")]
    public void Files_of_the_module_come_in_terraforms_order_over_the_environment(string names, string expected)
    {
        var files = names.Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select(name => (name, name.EndsWith(".json", StringComparison.Ordinal) ? $"{{\"x\": \"{name}\"}}" : $"x = \"{name}\""));
        var configuration = With(new TerraformOptions { EnvironmentValues = Environment }, [("main.tf", Echo), .. files]);
        Assert.That(Evaluated.Show(configuration.Output("x")), Is.EqualTo(expected));
    }

    [Test]
    public void Of_what_the_user_gives_the_later_wins_whichever_it_is()
    {
        (string, string)[] files = [("main.tf", Echo), ("a.auto.tfvars", "x = \"auto\"")];
        var file = VarFile("given.tfvars", "x = \"file\"");
        Assert.Multiple(() =>
        {
            Assert.That(Evaluated.Show(With(new TerraformOptions { Inputs = [Var("x", "text"), file] }, files).Output("x")), Is.EqualTo("\"file\""));
            Assert.That(Evaluated.Show(With(new TerraformOptions { Inputs = [file, Var("x", "text")] }, files).Output("x")), Is.EqualTo("\"text\""));
        });
    }

    [TestCase("string", "[1]", "\"[1]\"")]
    [TestCase("number", "12", "12")]
    [TestCase("bool", "true", "true")]
    [TestCase("list(number)", "[1, 2]", "[1, 2]")]
    [TestCase("any", "{ a = 1 }", "{a = 1}")]
    [TestCase("object({ a = optional(string, \"b\") })", "{}", "{a = \"b\"}")]
    public void A_text_is_read_by_the_variables_type(string type, string text, string expected)
    {
        var configuration = With(
            new TerraformOptions { Inputs = [Var("x", text)] }, ("main.tf", $"variable \"x\" {{ type = {type} }}\noutput \"x\" {{ value = var.x }}"));
        Assert.That(Evaluated.Show(configuration.Output("x")), Is.EqualTo(expected));
    }

    [Test]
    public void A_given_text_points_at_the_declaration_in_all_its_parts()
    {
        var configuration = With(
            new TerraformOptions { Inputs = [Var("x", "[{ a = 1 }]")] }, ("main.tf", "variable \"x\" { type = list(any) }\noutput \"x\" { value = var.x[0].a }"));
        var steps = configuration.Output("x").Provenance.Inputs;
        Assert.That(steps.Length, Is.EqualTo(1));
        Assert.That($"{steps[0].Label} {steps[0].Span}", Is.EqualTo("the option '--var x' main.tf:1:1"));
    }

    [Test]
    public void The_workspace_is_the_given_one()
    {
        (string, string)[] files = [("main.tf", "output \"w\" { value = terraform.workspace }")];
        Assert.Multiple(() =>
        {
            Assert.That(Evaluated.Show(With(new TerraformOptions(), files).Output("w")), Is.EqualTo("\"default\""));
            Assert.That(Evaluated.Show(With(new TerraformOptions { Workspace = "prod" }, files).Output("w")), Is.EqualTo("\"prod\""));
        });
    }

    [Test]
    public void Names_that_nothing_declares_are_told_where_they_stand()
    {
        var options = new TerraformOptions { Inputs = [Var("y", "1"), VarFile("given.tfvars", "x = \"a\"\nz = 2")] };
        var found = Evaluated.Discover(options, ("main.tf", Echo), ("terraform.tfvars", "w = 1"));
        var problems = found.Diagnostics.Concat(found.Sources.Single().Evaluate().Diagnostics).Select(diagnostic => $"{diagnostic}");
        Assert.That(problems, Is.EqualTo(new[]
        {
            ".: TFM0041: '--var y' gives a value for a variable that no scanned root module declares. There are: 'x'.",
            "given.tfvars:2:1: TFM0040: The file gives a value for the variable 'z', which no scanned root module declares; it is ignored.",
            "terraform.tfvars:1:1: TFM0040: The file gives a value for the variable 'w', which this module does not declare; it is ignored.",
        }));
    }

    [Test]
    public void A_value_need_be_declared_by_one_root_module_only()
    {
        var options = new TerraformOptions { Inputs = [Var("x", "given")] };
        Assert.That(Evaluated.Problems(options, ("a/main.tf", Echo), ("b/main.tf", "locals {}")), Is.Empty);
    }

    [TestCase("given.tfvars.json", "[1]", "TFM0042")]
    [TestCase("given.tfvars", "x {\n}", "TFM0043")]
    [TestCase("given.tfvars", "x = = 1", "HCL")]
    public void A_broken_file_is_told_once(string path, string content, string id)
    {
        var problems = Evaluated.Problems(new TerraformOptions { Inputs = [VarFile(path, content)] }, ("main.tf", Echo));
        Assert.That(problems, Has.Length.EqualTo(1).And.All.StartsWith(id));
    }

    [Test]
    public void Each_step_from_the_file_to_the_attribute_is_kept()
    {
        var configuration = With(
            new TerraformOptions(),
            ("main.tf", "variable \"e\" {}\nmodule \"m\" {\n  source = \"./m\"\n  enc = var.e\n}"),
            ("terraform.tfvars", "e = false"),
            ("m/main.tf", "variable \"enc\" {}\nresource \"aws_db_instance\" \"d\" {\n  storage_encrypted = var.enc\n}"));
        var labels = new List<string>();
        for (var step = configuration.Resource("module.m.aws_db_instance.d").At("storage_encrypted").Provenance; ; step = step.Inputs[0])
        {
            labels.Add($"{step.Label} {step.Span}");
            if (step.Inputs.IsEmpty)
            {
                break;
            }
        }

        Assert.That(labels, Is.EqualTo(new[]
        {
            "var.enc m/main.tf:3:23",
            "the argument 'enc' of 'module.m' main.tf:4:9",
            "the value in 'terraform.tfvars' terraform.tfvars:1:5",
        }));
    }
}
