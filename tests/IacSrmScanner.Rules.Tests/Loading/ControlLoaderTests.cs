using IacSrmScanner.Core.Text;
using IacSrmScanner.Documents.Yaml;
using IacSrmScanner.Rules.Loading;

namespace IacSrmScanner.Rules.Tests.Loading;

internal sealed class ControlLoaderTests
{
    private const string Head = """
        id: SRM-AWS-TEST-001
        name: BadThing
        title: A thing is bad
        severity: high
        srm: { layer: data, control: secrets, customer: Acts., provider: Helps. }
        why: So.
        fix: Do.
        message: "It is bad."

        """;

    [TestCase("{ path: a }", "RUL0008")]
    [TestCase("{ path: a, equals: 1, in: [2] }", "RUL0008")]
    [TestCase("{ path: a, equal: 1 }", "RUL0003")]
    [TestCase("{ path: 'a..b', equals: 1 }", "RUL0006")]
    [TestCase("{ path: a, exists: maybe }", "RUL0009")]
    [TestCase("{ path: a, opensToTheWorld: false }", "RUL0009")]
    [TestCase("{ path: a, matches: '(?=x)' }", "RUL0009")]
    [TestCase("{ path: a, matches: '(' }", "RUL0009")]
    [TestCase("{ path: a, atLeast: many }", "RUL0009")]
    [TestCase("{ something: else }", "RUL0007")]
    [TestCase("[a]", "RUL0001")]
    [TestCase("{ related: aws_b }", "RUL0010")]
    [TestCase("{ some: a, satisfies: { path: b } }", "RUL0008")]
    public void A_wrong_condition_is_told_at_its_place(string condition, string id)
    {
        var text = $"{Head}checks:\n  - dialect: terraform\n    resource: aws_a\n    require: {condition}\n";
        Assert.That(Load(text, out var diagnostics), Is.False);
        Assert.That(diagnostics.Select(diagnostic => diagnostic.Id), Does.Contain(id));
        Assert.That(diagnostics[0].Span?.Start.Line, Is.EqualTo(12));
    }

    [TestCase("severity: high", "severity: bad", "RUL0005")]
    [TestCase("severity: high", "", "RUL0002")]
    [TestCase("title: A thing is bad", "titel: A thing is bad", "RUL0003")]
    [TestCase("why: So.", "why: [a]", "RUL0004")]
    public void A_wrong_key_or_word_is_told(string right, string wrong, string id)
    {
        var text = $"{Head.Replace(right, wrong, StringComparison.Ordinal)}checks:\n  - dialect: terraform\n    resource: aws_a\n    require: {{ always: true }}\n";
        Assert.That(Load(text, out var diagnostics), Is.False);
        Assert.That(diagnostics.Select(diagnostic => diagnostic.Id), Does.Contain(id));
    }

    [TestCase("pastSupport: Motor")]
    [TestCase("pastSupport: [Engine, Motor]")]
    [TestCase("pastSupport: { a: b }")]
    public void A_product_that_no_table_lists_is_told_with_its_line(string condition)
    {
        Load($"{Head}checks:\n  - dialect: terraform\n    resource: aws_a\n    require: {{ path: a, {condition} }}\n", out var diagnostics);
        var told = diagnostics.Single(diagnostic => diagnostic.Id == "RUL0013");
        Assert.That(told.Span?.Start.Line, Is.EqualTo($"{Head}checks:\n  - dialect: terraform\n    resource: aws_a\n    require:".Split('\n').Length));
        Assert.That(told.Message, Does.Contain("'Engine'"));
    }

    [Test]
    public void Conditions_may_not_be_nested_without_end()
    {
        var condition = string.Concat(Enumerable.Repeat("{ not: ", 60)) + "{ always: true }" + new string('}', 60);
        Load($"{Head}checks:\n  - dialect: terraform\n    resource: aws_a\n    require: {condition}\n", out var diagnostics);
        Assert.That(diagnostics.Select(diagnostic => diagnostic.Id), Does.Contain("RUL0011"));
    }

    private static bool Load(string text, out IReadOnlyList<Core.Diagnostics.Diagnostic> diagnostics)
    {
        var root = YamlReader.Read(new SourceText("rule.yaml", text)).Root ?? throw new InvalidOperationException("no YAML");
        var control = ControlLoader.Load(root, LinkTable.Empty, RuleText.Support, out var found);
        diagnostics = found;
        return control is not null;
    }
}
