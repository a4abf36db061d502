namespace IacSrmScanner.Terraform.Tests.Plan;

internal sealed class PlanReferencesTests
{
    [TestCase("aws_x.a", "aws_kms_key.k:arn")]
    [TestCase("aws_x.several", "aws_kms_key.k:arn, aws_s3_bucket.b[\"x\"]:id")]
    [TestCase("aws_x.keyed[\"x\"]", "aws_s3_bucket.b[\"x\"]:id")]
    [TestCase("aws_x.each[\"y\"]", "aws_s3_bucket.b[\"y\"]:id")]
    [TestCase("aws_x.fromModule", "module.m.aws_kms_key.inner:arn")]
    [TestCase("aws_x.local", "")]
    [TestCase("aws_x.data", "data.aws_iam_policy_document.p:json")]
    [TestCase("module.m.aws_x.inside", "aws_kms_key.k:arn")]
    [TestCase("module.m.aws_x.own", "module.m.aws_kms_key.inner:arn")]
    [TestCase("aws_x.circle", "")]
    public void References_are_followed_to_the_resource(string address, string expected)
    {
        var names = new[] { "aws_x.a", "aws_x.several", "aws_x.keyed[\"x\"]", "aws_x.each[\"y\"]", "aws_x.fromModule", "aws_x.local", "aws_x.data", "aws_x.circle", "aws_kms_key.k", "aws_s3_bucket.b[\"x\"]", "aws_s3_bucket.b[\"y\"]" };
        var inner = new[] { "module.m.aws_x.inside", "module.m.aws_x.own", "module.m.aws_kms_key.inner" };
        var plan = Planned.Plan($$"""
            {"format_version": "1.2",
             "planned_values": {"root_module": {"resources": [{{Resources(names)}}], "child_modules": [{"resources": [{{Resources(inner)}}]}]} },
             "resource_changes": [{{string.Join(",", names.Concat(inner).Select(name => Planned.Change(name, Planned.KeyIsUnknown)))}}],
             "configuration": {"root_module": {
               "resources": [
                 {"address": "aws_x.a", "expressions": {"key": {"references": ["aws_kms_key.k.arn", "aws_kms_key.k"]} } },
                 {"address": "aws_x.several", "expressions": {"key": {"references": ["aws_kms_key.k.arn", "aws_kms_key.k", "aws_s3_bucket.b[\"x\"].id", "aws_s3_bucket.b[\"x\"]", "aws_s3_bucket.b"]} } },
                 {"address": "aws_x.keyed", "expressions": {"key": {"references": ["aws_s3_bucket.b[\"x\"].id", "aws_s3_bucket.b[\"x\"]", "aws_s3_bucket.b", "each.key"]} } },
                 {"address": "aws_x.each", "for_each_expression": {"references": ["aws_s3_bucket.b"]}, "expressions": {"key": {"references": ["each.value.id", "each.value"]} } },
                 {"address": "aws_x.fromModule", "expressions": {"key": {"references": ["module.m.key", "module.m"]} } },
                 {"address": "aws_x.local", "expressions": {"key": {"references": ["local.key", "var.none", "path.module"]} } },
                 {"address": "aws_x.data", "expressions": {"key": {"references": ["data.aws_iam_policy_document.p.json", "data.aws_iam_policy_document.p"]} } },
                 {"address": "aws_x.circle", "expressions": {"key": {"references": ["module.m.circle", "module.m"]} } }],
               "module_calls": {"m": {"expressions": {"key": {"references": ["aws_kms_key.k.arn", "aws_kms_key.k"]}, "again": {"references": ["module.m.circle", "module.m"]} },
                 "module": {
                   "outputs": {"key": {"expression": {"references": ["aws_kms_key.inner.arn", "aws_kms_key.inner"]} }, "circle": {"expression": {"references": ["var.again"]} } },
                   "resources": [
                     {"address": "aws_x.inside", "expressions": {"key": {"references": ["var.key"]} } },
                     {"address": "aws_x.own", "expressions": {"key": {"references": ["aws_kms_key.inner.arn", "aws_kms_key.inner"]} } }]} } } } } }
            """);
        Assert.That(Evaluated.References(plan.Resource(address).At("key")), Is.EqualTo(expected));
    }

    [TestCase("aws_s3_bucket.b", "\"each.key\"", "aws_s3_bucket.b[\"x\"]:")]
    [TestCase("aws_s3_bucket.b", "\"local.other\"", "aws_s3_bucket.b:")]
    public void A_resource_that_is_picked_by_the_own_key_is_the_instance_of_that_key(string target, string with, string expected)
    {
        var plan = Planned.Plan($$"""
            {"format_version": "1.2",
             "planned_values": {"root_module": {"resources": [{{Resources("aws_s3_bucket.b[\"x\"]", "aws_s3_bucket.b[\"y\"]", "aws_x.a[\"x\"]")}}]} },
             "resource_changes": [{{Planned.Change("aws_x.a[\"x\"]", Planned.KeyIsUnknown)}}],
             "configuration": {"root_module": {"resources": [{"address": "aws_x.a", "expressions": {"key": {"references": ["{{target}}", {{with}}]} } }]} } }
            """);
        Assert.That(Evaluated.References(plan.Resource("aws_x.a[\"x\"]").At("key")), Is.EqualTo(expected));
    }

    [Test]
    public void References_are_edges_of_the_graph()
    {
        var plan = Planned.Plan($$"""
            {"format_version": "1.2",
             "planned_values": {"root_module": {"resources": [{{Resources("aws_s3_bucket.b", "aws_s3_bucket_logging.l")}}]} },
             "resource_changes": [{{Planned.Change("aws_s3_bucket_logging.l", Planned.BucketIsUnknown)}}],
             "configuration": {"root_module": {"resources": [{"address": "aws_s3_bucket_logging.l", "expressions": {"bucket": {"references": ["aws_s3_bucket.b.id", "aws_s3_bucket.b"]} } }]} } }
            """);
        var edge = plan.Graph.EdgesTo(plan.Resource("aws_s3_bucket.b")).Single();
        Assert.That(edge is { From.Address: "aws_s3_bucket_logging.l", Path: "bucket", Attribute: "id" }, Is.True);
    }

    [Test]
    public void Many_uses_of_an_output_that_refers_to_much_stay_small()
    {
        var users = Enumerable.Range(0, 2_000).Select(number => $"aws_x.u{number}").ToArray();
        var names = string.Join(",", Enumerable.Range(0, 20_000).Select(number => $"\"aws_y.t{number}.id\""));
        var plan = Planned.Plan($$"""
            {"format_version": "1.2", "planned_values": {"root_module": {"resources": [{{Resources(users)}}]} },
             "resource_changes": [{{string.Join(",", users.Select(name => Planned.Change(name, Planned.KeyIsUnknown)))}}],
             "configuration": {"root_module": {
               "resources": [{{string.Join(",", users.Select(Uses))}}],
               "module_calls": {"m": {"module": {"outputs": {"all": {"expression": {"references": [{{names}}]} } } } } } } } }
            """);
        Assert.That(plan.Resource("aws_x.u1999").At("key").Provenance.References(), Has.Length.EqualTo(256));
    }

    private static string Uses(string address) => "{\"address\": \"" + address + "\", \"expressions\": {\"key\": {\"references\": [\"module.m.all\"]}}}";

    private static string Resources(params string[] addresses) => string.Join(",", addresses.Select(address => Planned.Resource(address, "{}")));
}
