namespace IacSrmScanner.Terraform.Tests.Expansion;

public sealed class VariablesTests
{
    [TestCase("type = list(string)\n  default = [1, true]", "[\"1\", \"true\"]")]
    [TestCase("type = set(string)\n  default = [\"b\", \"a\", \"b\"]", "[\"a\", \"b\"]")]
    [TestCase("type = object({ a = string, b = optional(number, 3), c = optional(bool) })\n  default = { a = 1, z = 2 }", "{a = \"1\", b = 3, c = null}")]
    [TestCase("type = number\n  default = \"12\"", "12")]
    [TestCase("type = number\n  default = \"x\"", "?Invalid")]
    [TestCase("type = any\n  default = null", "null")]
    [TestCase("default = null\n  nullable = false", "null")]
    [TestCase("type = string", "?Input")]
    public void A_value_takes_the_type_of_its_variable(string body, string expected) =>
        Assert.That(Evaluated.Show(Evaluated.Expression("var.v", $"variable \"v\" {{\n  {body}\n}}")), Is.EqualTo(expected));

    [Test]
    public void Files_of_values_come_over_defaults_in_the_order_of_Terraform()
    {
        var configuration = Evaluated.Files(
            ("main.tf", "variable \"a\" {\n  default = 1\n}\nvariable \"b\" {\n  default = 1\n}\nvariable \"c\" {\n  default = 1\n}\nlocals {\n  all = [var.a, var.b, var.c]\n}\n"),
            ("terraform.tfvars", "a = 2\nb = 2\nc = 2\n"),
            ("z.auto.tfvars", "b = 4\n"),
            ("a.auto.tfvars.json", "{\"b\": 3, \"c\": 3}"),
            ("other.tfvars", "a = 9\n"));

        Assert.That(Evaluated.Show(configuration.Local("all")), Is.EqualTo("[2, 4, 3]"));
    }

    [Test]
    public void Sensitive_variables_mark_what_is_made_of_them()
    {
        const string Password = "variable \"p\" {\n  default = \"x\"\n  sensitive = true\n}";

        Assert.That(Evaluated.Expression("\"a${var.p}\"", Password).IsSensitive, Is.True);
        Assert.That(Evaluated.Expression("jsonencode({ a = [var.p] })", Password).IsSensitive, Is.True);
        Assert.That(Evaluated.Expression("nonsensitive(var.p)", Password).IsSensitive, Is.False);
        Assert.That(Evaluated.Expression("true ? 1 : 2", Password).IsSensitive, Is.False);
    }
}
