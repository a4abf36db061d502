using System.Text;
using IacSrmScanner.Core.Values;

namespace IacSrmScanner.CloudFormation.Tests.Evaluation;

public sealed class ScopeTests
{
    [TestCase("{ 'Fn::Magic': 1 }", "'Fn::Magic' is not evaluated")]
    [TestCase("!Rain::Embed x.sh", "'!Rain::Embed' is not evaluated")]
    public void Names_a_function_that_is_not_evaluated_once(string expression, string why)
    {
        var configuration = Scanned.Around($"[{expression}, {expression}]");
        Assert.That(Scanned.Ids(configuration), Is.EqualTo(new[] { "CFN0010" }));
        var items = ((ListValue)Scanned.Property(configuration)).Items.Cast<UnknownValue>();
        Assert.That(items.Select(item => item.Why), Is.All.EqualTo(new UnknownReason(UnknownKind.NotEvaluated, why)));
    }

    [Test]
    public void Opens_a_mapping_that_a_loop_fills()
    {
        var map = (MapValue)Scanned.Expression("{ A: 1, 'Fn::ForEach::Loop': [X, !Ref Free, {}] }");
        Assert.That(map.IsOpen, Is.True);
        Assert.That(map.Entries.Select(entry => entry.Key), Is.EqualTo(new[] { "A" }));
    }

    [Test]
    public void Takes_dynamic_references_for_what_they_stand_for() =>
        Assert.That(Scanned.Expression("'{{resolve:secretsmanager:db:SecretString:password}}'"), Is.InstanceOf<UnknownValue>().With.Property("IsSensitive").True);

    [TestCase("!!str 12")]
    [TestCase("! text")]
    public void Takes_the_tags_of_the_language_for_none(string expression) =>
        Assert.That(Scanned.Ids(Scanned.Around(expression)), Is.Empty);

    [Test]
    public void Does_not_let_texts_double_until_the_memory_is_full()
    {
        var text = new StringBuilder("abcdefgh");
        for (var i = 0; i < 60; i++)
        {
            text.Insert(0, "!Sub ['${A}${A}', { A: ").Append(" }]");
        }

        Assert.That(((UnknownValue)Scanned.Expression(text.ToString())).Why.Kind, Is.EqualTo(UnknownKind.Limit));
    }

    [Test]
    public void Does_not_let_unknown_parts_double_until_the_memory_is_full()
    {
        var text = new StringBuilder("!Ref Free");
        for (var i = 0; i < 60; i++)
        {
            text.Insert(0, "!Sub ['${A}x${A}', { A: ").Append(" }]");
        }

        Assert.That(((UnknownValue)Scanned.Expression(text.ToString())).Why.Kind, Is.EqualTo(UnknownKind.Limit));
    }

    [Test]
    public void Bounds_the_alternatives_of_independent_conditions()
    {
        var conditions = string.Concat(Enumerable.Range(0, 40).Select(i => $"  C{i}: !Equals [!Ref S, v{i}]\n"));
        var branches = string.Join(", ", Enumerable.Range(0, 40).Select(i => $"!If [C{i}, a, b]"));
        var optional = string.Join(", ", Enumerable.Range(0, 40).Select(i => $"!If [C{i}, a, !Ref AWS::NoValue]"));
        var configuration = Scanned.Template(
            $"Parameters: {{ S: {{ Type: String }} }}\nConditions:\n{conditions}Resources:\n  R: {{ Type: AWS::S3::Bucket, Properties: {{ P: !Join ['', [{branches}]], Q: [z, {optional}] }} }}\n");
        Assert.That(((UnknownValue)Scanned.Property(configuration)).Why.Kind, Is.EqualTo(UnknownKind.Limit));
        var list = (ListValue)(configuration.Graph.Resources.Single().Body["Q"] ?? throw new InvalidOperationException());
        Assert.That((list.Items.Length, list.IsOpen), Is.EqualTo((1, true)));
    }

    [Test]
    public void Joins_as_many_correlated_parts_as_there_are()
    {
        var branches = string.Join(", ", Enumerable.Repeat("!If [IsProd, a, b]", 5000));
        var value = (OneOfValue)Scanned.Expression($"!Join ['', [{branches}]]");
        Assert.That(value.Alternatives.Select(each => ((TextValue)each.Value).Text.Length), Is.EqualTo(new[] { 5000, 5000 }));
    }

    [Test]
    public void Survives_nesting_as_deep_as_the_reader_lets_through()
    {
        var text = new StringBuilder("x");
        for (var i = 0; i < 5000; i++)
        {
            text.Insert(0, "!If [IsProd, [").Append("], a]");
        }

        Assert.That(() => Scanned.Around(text.ToString()), Throws.Nothing);
    }
}
