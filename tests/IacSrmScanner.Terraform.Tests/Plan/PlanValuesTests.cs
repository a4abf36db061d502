using IacSrmScanner.Core.Values;
using IacSrmScanner.Terraform.Plan;

namespace IacSrmScanner.Terraform.Tests.Plan;

internal sealed class PlanValuesTests
{
    private const string Key = """{"address": "aws_kms_key.k", "values": {}}""";

    [Test]
    public void Values_are_as_in_the_plan_and_null_is_absent()
    {
        var body = Planned.Plan(Planned.One(
            "aws_x.a",
            """{"text": "a\"\u00e9\n", "number": 2.50, "flag": false, "none": null, "list": ["a", null], "map": {"k": 1, "n": null}, "block": []}""",
            expressions: null)).Resource("aws_x.a").Body;
        Assert.That(
            Evaluated.Show(body),
            Is.EqualTo("{text = \"a\"é\n\", number = 2.5, flag = false, list = [\"a\", null], map = {k = 1}, block = []}"));
    }

    [Test]
    public void Spans_point_into_the_plan_where_there_is_no_source()
    {
        var resource = Planned.Plan(Planned.One("aws_x.a", """{"size": 17}""")).Resource("aws_x.a");
        Assert.Multiple(() =>
        {
            Assert.That(resource.At("size").Provenance.Span.Text, Is.EqualTo("17"));
            Assert.That(resource.Body.Find("size")?.KeySpan?.Text, Is.EqualTo("\"size\""));
            Assert.That(resource.Extent.Text, Does.StartWith("{\"address\": \"aws_x.a\"").And.EndWith("}"));
        });
    }

    [Test]
    public void What_is_known_after_apply_says_so()
    {
        var resource = Planned.Plan(Planned.One(
            "aws_x.a",
            """{"list": ["a", null], "block": [{"size": 1}]}""",
            """{"id": true, "list": [false, true], "block": [{"key": true}]}""",
            """{"id": {"references": ["var.x"]}, "list": {"references": ["var.x"]}, "block": [{"size": {}, "key": {"references": ["var.x"]}}]}"""))
            .Resource("aws_x.a");
        Assert.Multiple(() =>
        {
            Assert.That(Evaluated.Show(resource.Body), Is.EqualTo("{list = [\"a\", ?Computed], block = [{size = 1, key = ?Computed}], id = ?Computed}"));
            Assert.That(((UnknownValue)resource.At("block.0.key")).Why.Text, Is.EqualTo("attribute 'block.key' of 'aws_x.a' is known after apply"));
        });
    }

    [Test]
    public void A_reference_to_a_resource_of_the_plan_counts_as_set()
    {
        var plan = Planned.Plan($$"""
            {"format_version": "1.2", "planned_values": {"root_module": {"resources": [{{Key}}, {"address": "aws_x.a", "values": {} }, {"address": "aws_x.b", "values": {} }]} },
             "resource_changes": [{{Planned.Change("aws_kms_key.k", "{}")}}, {{Planned.Change("aws_x.a", Planned.KeyIsUnknown)}}, {{Planned.Change("aws_x.b", Planned.KeyIsUnknown)}}],
             "configuration": {"root_module": {"resources": [
               {"address": "aws_x.a", "expressions": {"key": {"references": ["aws_kms_key.k.arn", "aws_kms_key.k"]} } },
               {"address": "aws_x.b", "expressions": {"key": {"references": ["aws_kms_key.none[0].arn", "aws_kms_key.none[0]", "aws_kms_key.none", "var.use"]} } }]} } }
            """);
        Assert.Multiple(() =>
        {
            Assert.That((plan.Resource("aws_x.a").At("key") as UnknownValue)?.IsNotNull, Is.True);
            Assert.That((plan.Resource("aws_x.b").At("key") as UnknownValue)?.IsNotNull, Is.False, "without that resource the expression may be null");
            Assert.That(Evaluated.References(plan.Resource("aws_x.a").At("key")), Is.EqualTo("aws_kms_key.k:arn"));
        });
    }

    [Test]
    public void What_nobody_wrote_and_the_provider_decides_is_absent()
    {
        var options = new PlanOptions { IsPlainAttribute = (_, path) => path == "arn" };
        var content = Planned.One("aws_x.a", "{}", """{"arn": true, "rule": true}""", """{"name": {"constant_value": "n"}}""");
        var body = Planned.Discover(options, ("plan.json", content)).Sources[0].Evaluate().Resource("aws_x.a").Body;
        Assert.That(Evaluated.Show(body), Is.EqualTo("{rule = ?Computed}"), "a dynamic block does not show in the configuration of a plan");
    }

    [Test]
    public void Blocks_that_are_not_mentioned_are_absent()
    {
        var content = Planned.One("aws_x.a", """{"rule": [], "names": []}""", expressions: """{"names": {"constant_value": []}}""");
        Assert.That(Evaluated.Show(Planned.Plan(content).Resource("aws_x.a").Body), Is.EqualTo("{names = []}"));
    }

    [Test]
    public void Without_its_change_a_resource_is_open()
    {
        var content = """{"format_version": "1.2", "planned_values": {"root_module": {"resources": [{"address": "aws_x.a", "values": {"n": 1}}]}}}""";
        Assert.That(Planned.Plan(content).Resource("aws_x.a").Body.IsOpen, Is.True);
        Assert.That(Planned.Plan(Planned.One("aws_x.a", "{}")).Resource("aws_x.a").Body.IsOpen, Is.False);
    }

    [Test]
    public void Sensitive_values_are_marked()
    {
        var resource = Planned.Plan(Planned.One(
            "aws_x.a",
            """{"open": "o", "flags": [true, true], "all": {"a": true}}""",
            sensitive: """{"flags": [false, true], "all": true}""")).Resource("aws_x.a");
        Assert.Multiple(() =>
        {
            Assert.That(resource.At("open").IsSensitive, Is.False);
            Assert.That(resource.At("flags.0").IsSensitive, Is.False);
            Assert.That(resource.At("flags.1").IsSensitive, Is.True);
            Assert.That(resource.At("all.a").IsSensitive, Is.True);
        });
    }

    [TestCase("""{"password": {"constant_value": "hunter2"}}""", "\"hunter2\"")]
    [TestCase("""{"password": {"references": ["var.password"]}}""", "?Input")]
    [TestCase(null, "?NotEvaluated")]
    public void A_secret_counts_as_written_only_where_the_files_hold_it(string? expressions, string expected)
    {
        var content = Planned.One("aws_x.a", """{"password": "hunter2"}""", "{}", expressions, """{"password": true}""");
        var password = Planned.Plan(content).Resource("aws_x.a").At("password");
        Assert.That(Evaluated.Show(password), Is.EqualTo(expected));
        Assert.That(password.IsSensitive, Is.True);
    }
}
