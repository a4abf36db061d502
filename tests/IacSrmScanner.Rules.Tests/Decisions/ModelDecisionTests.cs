using IacSrmScanner.Core.Resources;
using IacSrmScanner.Core.Text;
using IacSrmScanner.Documents.Yaml;
using IacSrmScanner.Responsibility.DeliveryModels;
using IacSrmScanner.Responsibility.Duties;
using IacSrmScanner.Rules.Conditions;
using IacSrmScanner.Rules.Conditions.Relations;
using IacSrmScanner.Rules.Decisions;
using IacSrmScanner.Rules.Loading;
using static IacSrmScanner.Responsibility.Layers.DeliveryModel;

namespace IacSrmScanner.Rules.Tests.Decisions;

internal sealed class ModelDecisionTests
{
    private const string Cases = """
        - when: { path: mode, equals: own }
          model: iaas
          because: "it is the customer's"
        - when: { path: mode, equals: shared }
          model: paas
          because: it is shared
        - when: { path: mode, equals: both }
          model: [paas, iaas]
          because: it can be either
        - model: abstracted
          because: nothing else is said
        """;

    [TestCase("{ mode: own }", "it is the customer's", new[] { Iaas })]
    [TestCase("{ mode: shared }", "it is shared", new[] { Paas })]
    [TestCase("{ mode: both }", "it can be either", new[] { Iaas, Paas })]
    [TestCase("{ mode: other }", "nothing else is said", new[] { Abstracted })]
    [TestCase("{}", "nothing else is said", new[] { Abstracted })]
    [TestCase("{ mode: !unknown variable 'mode' has no value }", "'mode' is not known: variable 'mode' has no value", new[] { Iaas, Paas, Abstracted })]
    [TestCase("{ mode: !oneOf [own, shared] }", "'mode' is not known: it depends on var.x", new[] { Iaas, Paas, Abstracted })]
    public void The_first_case_that_holds_decides_and_nothing_is_guessed(string body, string because, Responsibility.Layers.DeliveryModel[] possible)
    {
        var answer = Decide(Cases, body);
        Assert.Multiple(() =>
        {
            Assert.That(answer.Possible, Is.EqualTo(possible));
            Assert.That(answer.Because, Does.StartWith(because[..Math.Min(18, because.Length)]));
            Assert.That(answer.Model, Is.EqualTo(possible.Length == 1 ? possible[0] : (Responsibility.Layers.DeliveryModel?)null));
            Assert.That(answer.Decision, Is.EqualTo("test"));
            Assert.That(answer.Path, Is.EqualTo("mode"));
        });
    }

    [Test]
    public void A_case_that_is_not_known_does_not_matter_when_all_that_follows_is_the_same()
    {
        var answer = Decide(
            """
            - when: { path: mode, equals: own }
              model: iaas
              because: so
            - model: iaas
              because: so too
            """,
            "{ mode: !unknown x }");
        Assert.That(answer.Model, Is.EqualTo(Iaas));
    }

    [Test]
    public void The_place_of_the_value_is_kept() =>
        Assert.That(Decide(Cases, "{ mode: own }").Place?.Span.Start, Is.EqualTo(8));

    [TestCase("resources: []")]
    [TestCase("resources: [{ dialect: terraform, resource: aws_thing }]")]
    [TestCase("resources: [{ dialect: terraform, resource: aws_thing, cases: [{ model: cloudy, because: so }] }]")]
    [TestCase("resources: [{ dialect: terraform, resource: aws_thing, cases: [{ model: iaas }] }]")]
    [TestCase("resources: [{ dialect: terraform, resource: aws_thing, cases: [{ when: { path: a }, model: iaas, because: so }] }]")]
    [TestCase("resources: [{ dialect: terraform, resource: aws_thing, cases: [{ model: iaas, because: so, why: so }] }]")]
    public void A_decision_is_read_strictly(string resources)
    {
        var root = YamlReader.Read(new SourceText("d.yaml", $"id: test\ntitle: T\nsource: {{ document: D, revision: r }}\n{resources}")).Root;
        Assert.That(root, Is.Not.Null);
        Assert.That(DecisionLoader.Load(root ?? throw new InvalidOperationException(), LinkTable.Empty, SupportIndex.Empty, out var diagnostics), Is.Empty);
        Assert.That(diagnostics, Is.Not.Empty);
    }

    public static ModelDecision Decision(string cases)
    {
        var indented = string.Join('\n', cases.Split('\n').Select(line => $"      {line}"));
        var text = $"id: test\ntitle: T\nsource: {{ document: D, revision: r }}\nresources:\n  - dialect: terraform\n    resource: aws_thing\n    cases:\n{indented}\n";
        var root = YamlReader.Read(new SourceText("d.yaml", text)).Root ?? throw new InvalidOperationException("no YAML");
        var decisions = DecisionLoader.Load(root, LinkTable.Empty, SupportIndex.Empty, out var diagnostics);
        Assert.That(diagnostics, Is.Empty);
        return decisions.Single();
    }

    private static DeliveryAnswer Decide(string cases, string body)
    {
        var resource = RuleText.Resource(RuleText.Type, "subject", body);
        return Decision(cases).Decide(Subject.Of(resource, new RelationIndex(new ResourceGraph([resource]))));
    }
}
