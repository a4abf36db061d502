using IacSrmScanner.Core.Diagnostics;
using IacSrmScanner.Core.Resources;
using IacSrmScanner.Terraform.Plan;

namespace IacSrmScanner.Terraform.Tests.Plan;

internal sealed class PlanFrontEndTests
{
    private static readonly string Bucket = Planned.One("aws_s3_bucket.b", """{"bucket": "b"}""", expressions: """{"bucket": {"constant_value": "b"}}""");

    [Test]
    public void A_plan_is_told_by_its_content()
    {
        var found = Planned.Discover(
            new PlanOptions(),
            ("a/plan.json", Bucket),
            ("b/tfplan", Bucket),
            ("c/schema.json", """{"format_version": "1.0", "provider_schemas": {"configuration": {"planned_values": 1}}}"""),
            ("d/other.json", """{"planned_values": {}, "resource_changes": []}"""),
            ("e/list.json", """["format_version", "planned_values"]"""),
            ("f/text.txt", Bucket));
        Assert.Multiple(() =>
        {
            Assert.That(found.Sources.Select(source => source.Path), Is.EqualTo(new[] { "a/plan.json", "b/tfplan" }));
            Assert.That(found.Claimed, Is.EqualTo(new[] { "a/plan.json", "b/tfplan" }));
            Assert.That(found.Diagnostics, Is.Empty);
        });
    }

    [Test]
    public void A_file_that_the_user_names_may_be_called_anything() =>
        Assert.That(Planned.Discover(new PlanOptions { Named = ["f/text.txt"] }, ("f/text.txt", Bucket)).Sources, Has.Length.EqualTo(1));

    [Test]
    public void The_plan_is_judged_in_place_of_the_root_module_that_it_was_made_from()
    {
        var found = Planned.Discover(
            new PlanOptions(),
            ("app/plan.json", Bucket),
            ("app/main.tf", """resource "aws_s3_bucket" "b" { bucket = "b" }"""),
            ("other/plan.json", Bucket),
            ("other/main.tf", """resource "aws_s3_bucket" "unrelated" {}"""));
        Assert.That(found.Sources.Select(source => source.Path), Is.EqualTo(new[] { "app/plan.json", "other", "other/plan.json" }));
    }

    [Test]
    public void The_source_may_lie_elsewhere()
    {
        var found = Planned.Discover(
            new PlanOptions { SourceDirectory = "infra" },
            ("out/plan.json", Bucket),
            ("infra/main.tf", """resource "aws_s3_bucket" "b" { bucket = "b" }"""));
        Assert.That(found.Sources, Has.Length.EqualTo(1));
        var bucket = found.Sources[0].Evaluate().Resource("aws_s3_bucket.b");
        Assert.That(bucket.Header.ToString(), Is.EqualTo("infra/main.tf:1:1"));
    }

    [Test]
    public void What_is_removed_is_not_judged_and_deposed_objects_do_not_count()
    {
        var plan = Planned.Plan("""
            {"format_version": "1.2", "resource_changes": [
              {"address": "aws_sns_topic.gone", "change": {"actions": ["delete"], "after": null, "after_unknown": {}}},
              {"address": "aws_sns_topic.forgotten", "change": {"actions": ["forget"], "after": null, "after_unknown": {}}},
              {"address": "aws_sns_topic.same", "change": {"actions": ["no-op"], "after": {"name": "same"}, "after_unknown": {}}},
              {"address": "aws_sns_topic.new", "change": {"actions": ["delete", "create"], "after": {"name": "new"}, "after_unknown": {}}},
              {"address": "aws_sns_topic.new", "deposed": "0a1b", "change": {"actions": ["delete"], "after": null, "after_unknown": {}}}]}
            """);
        Assert.That(plan.Addresses(), Is.EqualTo(new[] { "aws_sns_topic.same", "aws_sns_topic.new" }));
        Assert.That(Evaluated.Show(plan.Resource("aws_sns_topic.new").At("name")), Is.EqualTo("\"new\""));
    }

    [Test]
    public void Data_sources_come_from_the_plan_and_from_the_state_before_it()
    {
        var plan = Planned.Plan("""
            {"format_version": "1.2",
             "prior_state": {"values": {"root_module": {"resources": [
               {"address": "data.aws_ami.a", "mode": "data", "values": {"name": "x", "owners": null}},
               {"address": "aws_sns_topic.old", "mode": "managed", "values": {"name": "old"}}]}}},
             "planned_values": {"root_module": {"resources": [
               {"address": "data.aws_iam_policy_document.p", "mode": "data", "values": {"version": "2012-10-17"}}]}},
             "resource_changes": [
               {"address": "data.aws_iam_policy_document.p", "change": {"actions": ["read"], "after_unknown": {"json": true}}}]}
            """);
        Assert.Multiple(() =>
        {
            Assert.That(plan.Addresses(), Is.EqualTo(new[] { "data.aws_iam_policy_document.p", "data.aws_ami.a" }));
            Assert.That(plan.Graph.Resources.Select(resource => resource.Mode), Is.All.EqualTo(ResourceMode.Data));
            Assert.That(Evaluated.Show(plan.Resource("data.aws_ami.a").Body), Is.EqualTo("{name = \"x\"}"));
            Assert.That(Evaluated.Show(plan.Resource("data.aws_iam_policy_document.p").At("json")), Is.EqualTo("?Computed"));
        });
    }

    [Test]
    public void Modules_and_instance_keys_keep_the_addresses_that_Terraform_prints()
    {
        var plan = Planned.Plan("""
            {"format_version": "1.2", "planned_values": {"root_module": {"child_modules": [
               {"resources": [{"address": "module.m[\"a.b\"].aws_sqs_queue.q[0]", "values": {"name": "q"}}],
                "child_modules": [{"address": "module.m[\"a.b\"].module.n", "resources": [
                  {"address": "module.m[\"a.b\"].module.n.aws_sqs_queue.r", "values": {}}]}]}]}}}
            """);
        Assert.That(plan.Addresses(), Is.EqualTo(new[] { "module.m[\"a.b\"].aws_sqs_queue.q[0]", "module.m[\"a.b\"].module.n.aws_sqs_queue.r" }));
        Assert.That(plan.Graph.Resources[0] is { Type: "aws_sqs_queue", Name: "q", Cloud: Cloud.Aws }, Is.True);
    }

    [Test]
    public void Variables_and_outputs_are_named_values()
    {
        var plan = Planned.Plan("""
            {"format_version": "1.2", "variables": {"open": {"value": 1}, "secret": {"value": "s"}},
             "planned_values": {"outputs": {"known": {"sensitive": false, "value": [1]}, "later": {"sensitive": true}}, "root_module": {}},
             "configuration": {"root_module": {"variables": {"open": {}, "secret": {"sensitive": true}}}}}
            """);
        Assert.Multiple(() =>
        {
            Assert.That(plan.Values.Select(value => $"{value.Kind} {value.Name} {Evaluated.Show(value.Value)} {value.Value.IsSensitive}"), Is.EqualTo(new[]
            {
                "variable open 1 False", "variable secret \"s\" True", "output known [1] False", "output later ?Computed True",
            }));
        });
    }

    [TestCase("{\"format_version\": \"1.2\", \"planned_values\": {\"root_module\": {\"resources\": [{\"address\": \"aws_sns_topic.a\", \"values\": {\"name\": \"a\"}}, {\"address\": \"aws_sns_topic.b\", \"values\": {\"na", 1)]
    [TestCase("{\"format_version\": \"1.2\", \"planned_values\": {\"root_module\": {\"resources\": [{\"address\": \"aws_sns_topic.a\", \"values\": {\"name\": \"a\"}}]}} \"x\"", 1)]
    [TestCase("{\"format_version\": \"1.2\", \"planned_values\": {\"root_module\": {\"resources\": [ ] ] ", 0)]
    public void Of_a_broken_plan_what_stands_before_is_analysed(string content, int resources)
    {
        var plan = Planned.Plan(content);
        Assert.Multiple(() =>
        {
            Assert.That(plan.Graph.Resources, Has.Length.EqualTo(resources));
            Assert.That(plan.Graph.Resources.Select(resource => resource.Body.IsOpen), Is.All.True, "what is unknown after apply was not read");
            Assert.That(plan.Diagnostics.Select(diagnostic => diagnostic.Id), Is.EqualTo(new[] { "TFM0050" }));
        });
    }

    [Test]
    public void Values_that_cannot_be_read_are_unknown()
    {
        var plan = Planned.Plan(Planned.One("aws_sns_topic.a", """{"name" "a"}"""));
        Assert.That(plan.Resource("aws_sns_topic.a").Body is { IsOpen: true, Entries.IsEmpty: true }, Is.True);
        Assert.That(plan.Diagnostics.Select(diagnostic => diagnostic.Id), Is.EqualTo(new[] { "TFM0051" }));
    }

    [Test]
    public void A_new_format_and_a_failed_run_are_told()
    {
        var plan = Planned.Plan("""{"format_version": "2.0", "errored": true, "resource_changes": []}""");
        Assert.That(plan.Diagnostics.Select(diagnostic => (diagnostic.Id, diagnostic.Severity)), Is.EqualTo(new[]
        {
            ("TFM0052", DiagnosticSeverity.Warning), ("TFM0053", DiagnosticSeverity.Error),
        }));
    }

    [Test]
    public void No_prefix_of_a_plan_and_no_nesting_is_too_much()
    {
        var deep = Planned.One("aws_sns_topic.a", "{\"x\": " + new string('[', 100_000) + new string(']', 100_000) + "}");
        Assert.That(Planned.Plan(deep).Graph.Resources, Has.Length.EqualTo(1));
        var modules = "{\"format_version\": \"1.2\", \"planned_values\": {\"root_module\": " + string.Concat(Enumerable.Repeat("{\"child_modules\": [", 5_000));
        Assert.That(Planned.Plan(modules).Diagnostics.Select(diagnostic => diagnostic.Id), Does.Contain("TFM0054"));
        Assert.Multiple(() =>
        {
            for (var length = 0; length < Bucket.Length; length++)
            {
                foreach (var source in Planned.Discover(new PlanOptions(), ("plan.json", Bucket[..length])).Sources)
                {
                    Assert.That(source.Evaluate().Diagnostics.Select(diagnostic => diagnostic.Id), Does.Contain("TFM0050"), Bucket[..length]);
                }
            }
        });
    }
}
