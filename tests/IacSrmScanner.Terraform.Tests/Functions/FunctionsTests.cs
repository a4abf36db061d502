namespace IacSrmScanner.Terraform.Tests.Functions;

/// <summary>Results that Terraform 1.11 gives.</summary>
public sealed class FunctionsTests
{
    [TestCase("chomp(\"a\\n\\n\")", "\"a\"")]
    [TestCase("startswith(\"abc\", \"a\")", "true")]
    [TestCase("indent(2, \"a\\nb\\n\")", "\"a\n  b\n  \"")]
    [TestCase("join(\",\", [])", "\"\"")]
    [TestCase("join(\"-\", [\"a\", \"b\"], [\"c\"])", "\"a-b-c\"")]
    [TestCase("split(\",\", \"\")", "[\"\"]")]
    [TestCase("strrev(\"héllo\")", "\"olléh\"")]
    [TestCase("substr(\"hello\", -3, 2)", "\"ll\"")]
    [TestCase("substr(\"hello\", 1, -1)", "\"ello\"")]
    [TestCase("title(\"hello wOrld foo-bar a_b\")", "\"Hello WOrld Foo-Bar A_b\"")]
    [TestCase("trim(\"!!a!!\", \"!\")", "\"a\"")]
    [TestCase("trimprefix(\"abc\", \"ab\")", "\"c\"")]
    [TestCase("trimsuffix(\"abc\", \"bc\")", "\"a\"")]
    [TestCase("trimspace(\"  a \")", "\"a\"")]
    [TestCase("upper(\"aé\")", "\"AÉ\"")]
    [TestCase("replace(\"a.b.c\", \".\", \"-\")", "\"a-b-c\"")]
    [TestCase("replace(\"hello world\", \"/(o) ?/\", \"<$1>\")", "\"hell<o>w<o>rld\"")]
    [TestCase("regex(\"[a-z]+\", \"53453453.345345aaabbbccc23454\")", "\"aaabbbccc\"")]
    [TestCase("regex(\"(\\\\d\\\\d)-(\\\\d\\\\d)\", \"12-34\")", "[\"12\", \"34\"]")]
    [TestCase("regex(\"(?P<a>\\\\d)-(?P<b>\\\\d)\", \"1-2\")", "{a = \"1\", b = \"2\"}")]
    [TestCase("regexall(\"[a-z]+\", \"1a2b\")", "[\"a\", \"b\"]")]
    [TestCase("regex(\"x\", \"a\")", "?Invalid")]
    public void Texts(string expression, string expected) => Check(expression, expected);

    [TestCase("format(\"%5.1f|%-5s|%05d|%+d\", 3.14159, \"ab\", 42, 7)", "\"  3.1|ab   |00042|+7\"")]
    [TestCase("format(\"%v %v\", [1, \"a\"], true)", "\"[1,\"a\"] true\"")]
    [TestCase("format(\"%q\", \"a\\\"b\")", "\"\"a\\\"b\"\"")]
    [TestCase("format(\"%e %g\", 12345.678, 12345.678)", "\"1.234568e+04 12345.678\"")]
    [TestCase("format(\"%[2]s %[1]s\", \"a\", \"b\")", "\"b a\"")]
    [TestCase("format(\"%b %o %X %%\", 5, 8, 255)", "\"101 10 FF %\"")]
    [TestCase("format(\"%#v\", { a = 1 })", "\"{\"a\":1}\"")]
    [TestCase("format(\"%d\", 1.5)", "?Invalid")]
    [TestCase("format(\"%s\")", "?Invalid")]
    [TestCase("format(\"%s\", \"a\", \"b\")", "?Invalid")]
    [TestCase("format(\"arn:%s:x\", var.x)", "\"arn:${?}:x\"")]
    [TestCase("formatlist(\"%s-%s\", [\"a\", \"b\"], \"x\")", "[\"a-x\", \"b-x\"]")]
    public void Formats(string expression, string expected) => Check(expression, expected);

    [TestCase("abs(-5)", "5")]
    [TestCase("ceil(-1.5)", "-1")]
    [TestCase("floor(-1.5)", "-2")]
    [TestCase("log(8, 2)", "3")]
    [TestCase("pow(2, 0.5)", "1.4142135623730951")]
    [TestCase("max(1, 2.5)", "2.5")]
    [TestCase("min([1, 2]...)", "1")]
    [TestCase("parseint(\"ff\", 16)", "255")]
    [TestCase("parseint(\"zz\", 16)", "?Invalid")]
    [TestCase("signum(-3)", "-1")]
    [TestCase("sum([1, 2.5])", "3.5")]
    [TestCase("tonumber(\"1.50\")", "1.5")]
    [TestCase("tonumber(\"abc\")", "?Invalid")]
    [TestCase("tobool(\"1\")", "true")]
    [TestCase("tobool(\"yes\")", "?Invalid")]
    public void Numbers(string expression, string expected) => Check(expression, expected);

    [TestCase("chunklist([\"a\", \"b\", \"c\"], 2)", "[[\"a\", \"b\"], [\"c\"]]")]
    [TestCase("coalesce(\"\", \"b\")", "\"b\"")]
    [TestCase("coalesce(null, 1, \"x\")", "\"1\"")]
    [TestCase("coalescelist([], [\"a\"])", "[\"a\"]")]
    [TestCase("compact([\"a\", \"\", null])", "[\"a\"]")]
    [TestCase("concat([\"a\"], [1])", "[\"a\", 1]")]
    [TestCase("contains([\"a\", var.x], \"a\")", "true")]
    [TestCase("contains([\"a\"], 1)", "false")]
    [TestCase("distinct([\"a\", \"b\", \"a\"])", "[\"a\", \"b\"]")]
    [TestCase("element([\"a\", \"b\"], 3)", "\"b\"")]
    [TestCase("flatten([[\"a\", [\"b\"]], \"c\"])", "[\"a\", \"b\", \"c\"]")]
    [TestCase("index([\"a\", \"b\"], \"b\")", "1")]
    [TestCase("length(\"héllo\")", "5")]
    [TestCase("length([1, var.x])", "2")]
    [TestCase("matchkeys([\"i-1\", \"i-2\"], [\"a\", \"b\"], [\"a\"])", "[\"i-1\"]")]
    [TestCase("one([])", "null")]
    [TestCase("range(1, 10, 3)", "[1, 4, 7]")]
    [TestCase("range(3, 0)", "[3, 2, 1]")]
    [TestCase("reverse([1, 2])", "[2, 1]")]
    [TestCase("slice([1, 2, 3], 1, 3)", "[2, 3]")]
    [TestCase("sort([\"b\", \"a\"])", "[\"a\", \"b\"]")]
    [TestCase("alltrue([\"true\", true])", "true")]
    [TestCase("anytrue([false, \"true\"])", "true")]
    [TestCase("keys({ b = 1, a = 2 })", "[\"a\", \"b\"]")]
    [TestCase("values({ b = 1, a = 2 })", "[2, 1]")]
    [TestCase("lookup({ a = 1 }, \"b\", \"x\")", "\"x\"")]
    [TestCase("merge({ a = 1, b = 1 }, { b = 2 }, null)", "{a = 1, b = 2}")]
    [TestCase("merge({ a = 1 }, var.x, { b = 2 })", "{b = 2, ...}")]
    [TestCase("transpose({ a = [\"1\", \"2\"], b = [\"2\"] })", "{1 = [\"a\"], 2 = [\"a\", \"b\"]}")]
    [TestCase("zipmap([\"a\", \"b\"], [1, 2])", "{a = 1, b = 2}")]
    [TestCase("setproduct([\"a\", \"b\"], [\"c\"])", "[[\"a\", \"c\"], [\"b\", \"c\"]]")]
    [TestCase("setsubtract([\"a\", \"b\"], [\"b\"])", "[\"a\"]")]
    [TestCase("setunion([\"b\"], [\"a\"])", "[\"a\", \"b\"]")]
    [TestCase("setintersection([\"a\", \"b\"], [\"b\"])", "[\"b\"]")]
    [TestCase("tolist([\"a\", 1])", "[\"a\", \"1\"]")]
    [TestCase("tomap({ a = 1, b = \"x\" })", "{a = \"1\", b = \"x\"}")]
    public void Collections(string expression, string expected) => Check(expression, expected);

    [TestCase("cidrsubnet(\"10.0.0.0/16\", 8, 2)", "\"10.0.2.0/24\"")]
    [TestCase("cidrsubnet(\"fd00:fd12:3456:7890::/56\", 16, 162)", "\"fd00:fd12:3456:7800:a200::/72\"")]
    [TestCase("cidrhost(\"10.0.0.0/16\", -1)", "\"10.0.255.255\"")]
    [TestCase("cidrhost(\"10.12.112.0/20\", 268)", "\"10.12.113.12\"")]
    [TestCase("cidrnetmask(\"172.16.0.0/12\")", "\"255.240.0.0\"")]
    [TestCase("cidrsubnets(\"10.1.0.0/16\", 4, 4, 8, 4)", "[\"10.1.0.0/20\", \"10.1.16.0/20\", \"10.1.32.0/24\", \"10.1.48.0/20\"]")]
    public void Networks(string expression, string expected) => Check(expression, expected);

    [TestCase("base64encode(\"hello\")", "\"aGVsbG8=\"")]
    [TestCase("base64decode(\"aGVsbG8=\")", "\"hello\"")]
    [TestCase("urlencode(\"a b&c/~é*\")", "\"a+b%26c%2F~%C3%A9%2A\"")]
    [TestCase("md5(\"a\")", "\"0cc175b9c0f1b6a831c399e269772661\"")]
    [TestCase("uuidv5(\"dns\", \"www.terraform.io\")", "\"a5008fae-b28c-5ba5-96cd-82b4c53552d6\"")]
    [TestCase("jsonencode({ b = 1, a = [true, null, 1.5, \"<\"] })", "\"{\"a\":[true,null,1.5,\"\\u003c\"],\"b\":1}\"")]
    [TestCase("jsondecode(\"{\\\"a\\\":[1,null,true]}\")", "{a = [1, null, true]}")]
    [TestCase("yamldecode(\"a: [1, two]\\nb: true\")", "{a = [1, \"two\"], b = true}")]
    [TestCase("yamldecode(\"a: yes\")", "?NotEvaluated")]
    [TestCase("csvdecode(\"a,b\\n1,2\\n\")", "[{a = \"1\", b = \"2\"}]")]
    [TestCase("timestamp()", "?NotEvaluated")]
    [TestCase("nonsense(1)", "?Invalid")]
    public void Encodings(string expression, string expected) => Check(expression, expected);

    [TestCase("try([][1], \"x\")", "\"x\"")]
    [TestCase("try(var.x.y, \"x\")", "?Input | \"x\"")]
    [TestCase("try(var.x, \"x\")", "?Input")]
    [TestCase("try(aws_kms_key.k[0].arn, \"\")", "\"\"")]
    [TestCase("try(aws_kms_key.u[0].arn, \"\")", "?Computed | \"\"")]
    [TestCase("can([][1])", "false")]
    [TestCase("can(1)", "true")]
    public void Errors_are_caught_where_they_are_certain(string expression, string expected) => Check(expression, expected);

    private static void Check(string expression, string expected) => Assert.That(
        Evaluated.Show(Evaluated.Expression(expression, """
            variable "x" {}
            resource "aws_kms_key" "k" { count = 0 }
            resource "aws_kms_key" "u" { count = var.x }
            """)),
        Is.EqualTo(expected));
}
