using IacSrmScanner.Core.Resources;
using IacSrmScanner.Responsibility.Layers;
using IacSrmScanner.Rules.Engine;
using IacSrmScanner.Rules.Findings;
using IacSrmScanner.Rules.Tests.Decisions;

namespace IacSrmScanner.Rules.Tests.Engine;

/// <summary>The owner of a finding: decided by the resource's configuration, and open where that is.</summary>
internal sealed class ResponsibilityJudgeTests
{
    private static readonly ResponsibilityJudge Responsibility = SmallModel.Judge(
        ModelDecisionTests.Decision(
            """
            - when: { path: own, equals: true }
              model: iaas
              because: it is own
            - model: paas
              because: it is not
            """),
        ("aws", DeliveryModel.Iaas, ["data: customer"]),
        ("nothing", DeliveryModel.Paas, ["data: provider"]));

    [TestCase("{ a: 2, own: true }", Outcome.Fail, Owner.Customer)]
    [TestCase("{ a: 1, own: true }", Outcome.Pass, Owner.Customer)]
    [TestCase("{ a: 2, own: false }", Outcome.Inherited, Owner.Provider)]
    [TestCase("{ a: 2, own: !unknown x has no value }", Outcome.Open, Owner.Customer)]
    [TestCase("{ a: 1, own: !unknown x has no value }", Outcome.Pass, Owner.Customer)]
    public void What_is_the_providers_is_inherited_and_what_may_be_is_open(string body, Outcome outcome, Owner owner)
    {
        var finding = Judge(Responsibility, body);
        Assert.That((finding.Outcome, finding.Owner), Is.EqualTo((outcome, owner)));
    }

    [Test]
    public void The_message_says_why_the_owner_is_not_known() => Assert.That(
        Judge(Responsibility, "{ a: 2, own: !unknown x has no value }").Message,
        Is.EqualTo("Cannot decide who takes care of \"A thing is bad\" for 'aws_thing.subject', because 'own' is not known: x has no value."));

    [Test]
    public void Without_a_model_all_is_the_customers() => Assert.That(Judge(null, "{ a: 2, own: false }").Outcome, Is.EqualTo(Outcome.Fail));

    [Test]
    public void A_type_that_is_not_known_is_the_customers()
    {
        var other = SmallModel.Judge(("azurerm", DeliveryModel.Paas, ["data: provider"]));
        Assert.That(Judge(other, "{ a: 2 }").Outcome, Is.EqualTo(Outcome.Fail));
    }

    private static Finding Judge(ResponsibilityJudge? responsibility, string body)
    {
        var resource = RuleText.Resource(RuleText.Type, "subject", body);
        var judge = new ConfigurationJudge(new ControlSet([RuleText.Control("{ path: a, equals: 1 }")]), ControlFilter.Everything, responsibility);
        return judge.Judge(new Configuration(Dialect.Terraform, "", new ResourceGraph([resource]), [], [], [])).Single();
    }
}
