namespace IacSrmScanner.Terraform.Tests.Evaluation;

public sealed class OperatorsTests
{
    [TestCase("1 + 2 * 3", "7")]
    [TestCase("\"1\" + 1", "2")]
    [TestCase("-\"3\"", "-3")]
    [TestCase("!\"true\"", "false")]
    [TestCase("-5 % 3", "-2")]
    [TestCase("5.5 % 2", "1.5")]
    [TestCase("7 / 2", "3.5")]
    [TestCase("1 / 3 * 3", "1")]
    [TestCase("1 == \"1\"", "false")]
    [TestCase("[] == tolist([])", "false")]
    [TestCase("[1, \"a\"] == [1, \"a\"]", "true")]
    [TestCase("{ a = 1 } == { a = 1 }", "true")]
    [TestCase("null == 1", "false")]
    [TestCase("2 >= 2 && 1 != 2", "true")]
    [TestCase("var.x == 1", "?Input")]
    [TestCase("false && var.x", "false")]
    [TestCase("true || var.x", "true")]
    [TestCase("true && var.x", "?Input")]
    [TestCase("aws_kms_key.k.arn == null", "false")]
    [TestCase("aws_kms_key.k.arn != \"\"", "?Computed")]
    [TestCase("\"a\" < 1", "?Invalid")]
    [TestCase("null + 1", "?Invalid")]
    public void Operators_follow_Terraform(string expression, string expected) => Assert.That(
        Evaluated.Show(Evaluated.Expression(expression, "variable \"x\" {}\nresource \"aws_kms_key\" \"k\" {}")), Is.EqualTo(expected));

    [TestCase("true ? 1 : \"a\"", "\"1\"")]
    [TestCase("true ? { a = 1, b = \"x\" } : {}", "{a = \"1\", b = \"x\"}")]
    [TestCase("false ? [1] : []", "[]")]
    [TestCase("true ? \"a\" : [][3]", "\"a\"")]
    [TestCase("var.x ? \"a\" : \"b\"", "\"a\" | \"b\"")]
    [TestCase("var.x ? (var.x ? \"a\" : \"b\") : \"c\"", "\"a\" | \"c\"")]
    [TestCase("var.x ? 1 : 2", "1 | 2")]
    [TestCase("upper(var.x ? \"a\" : \"b\")", "\"A\" | \"B\"")]
    [TestCase("\"<${var.x ? \"a\" : \"b\"}${var.x ? \"c\" : \"d\"}>\"", "\"<ac>\" | \"<bd>\"")]
    [TestCase("(var.x ? 1 : 2) + (var.y ? 10 : 20)", "11 | 21 | 12 | 22")]
    [TestCase("[for b in [true, false] : b && var.x ? 1 : 2]", "[1 | 2, 2]")]
    public void A_condition_that_is_not_decided_gives_both_results(string expression, string expected) => Assert.That(
        Evaluated.Show(Evaluated.Expression(expression, "variable \"x\" {}\nvariable \"y\" {}")), Is.EqualTo(expected));

    [Test]
    public void The_same_text_in_two_modules_is_not_the_same_condition()
    {
        var configuration = Evaluated.Files(
            ("main.tf", """
                variable "a" {}
                variable "b" {}
                module "one" {
                  source = "./m"
                  x      = var.a
                }
                module "two" {
                  source = "./m"
                  x      = var.b
                }
                locals {
                  both = "${module.one.v}${module.two.v}"
                }
                """),
            ("m/main.tf", "variable \"x\" {}\noutput \"v\" {\n  value = var.x ? 1 : 2\n}\n"));

        Assert.That(Evaluated.Show(configuration.Local("both")), Is.EqualTo("\"11\" | \"12\" | \"21\" | \"22\""));
    }
}
