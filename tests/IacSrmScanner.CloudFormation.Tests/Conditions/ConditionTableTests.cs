using System.Text;
using IacSrmScanner.Core.Values;

namespace IacSrmScanner.CloudFormation.Tests.Conditions;

public sealed class ConditionTableTests
{
    private const string Resources = "Resources:\n  R: { Type: AWS::S3::Bucket, Condition: A, Properties: { P: !If [A, x, y] } }\n";

    [Test]
    public void Does_not_let_a_default_decide()
    {
        var resource = Scanned.Template("Parameters: { S: { Type: String, Default: a } }\nConditions: { A: !Equals [!Ref S, a] }\n" + Resources).Graph.Resources.Single();
        Assert.That(resource.Existence, Is.EqualTo(Truth.Unknown));
        Assert.That(resource.ExistenceReason?.Text, Is.EqualTo("it depends on parameter 'S'"));
    }

    [TestCase("!Equals [!Ref S, c]", "")]
    [TestCase("!Not [!Equals [!Ref S, c]]", "true")]
    [TestCase("!Not [!Equals [!FindInMap [M, !Ref S, K], z]]", "true")]
    [TestCase("!Equals [!FindInMap [M, !Ref S, K], x]", "unknown")]
    public void Lets_allowed_values_decide_when_all_agree(string definition, string existence)
    {
        var configuration = Scanned.Template(
            $"Parameters: {{ S: {{ Type: String, AllowedValues: [a, b] }} }}\nMappings: {{ M: {{ a: {{ K: x }}, b: {{ K: y }} }} }}\nConditions: {{ A: {definition} }}\n{Resources}");
        Assert.That(configuration.Diagnostics, Is.Empty);
        Assert.That(string.Concat(configuration.Graph.Resources.Select(each => each.Existence)), Is.EqualTo(existence));
    }

    [TestCase("A: !Condition A")]
    [TestCase("{ A: !Condition B, B: !Not [!Condition A] }")]
    [TestCase("{ A: !And [!Condition B, !Condition B], B: { 'Fn::Or': [{ Condition: A }, { Condition: A }] } }")]
    public void Tells_a_cycle_and_leaves_it_undecided(string conditions)
    {
        var section = conditions.StartsWith('{') ? conditions : $"{{ {conditions} }}";
        var configuration = Scanned.Template($"Conditions: {section}\n{Resources}");
        Assert.That(Scanned.Ids(configuration), Is.EqualTo(new[] { "CFN0021" }));
        Assert.That(configuration.Graph.Resources.Single().Existence, Is.EqualTo(Truth.Unknown));
    }

    [Test]
    public void Follows_a_long_chain_without_going_deep()
    {
        const int Length = 20_000;
        var text = new StringBuilder("Conditions:\n");
        for (var i = 0; i < Length; i++)
        {
            text.Append("  C").Append(i).Append(": !And [!Condition C").Append(i + 1).Append(", !Condition C").Append(i + 1).Append("]\n");
        }

        text.Append("  C").Append(Length).Append(": !Equals [a, a]\nResources:\n  R: { Type: AWS::S3::Bucket, Condition: C0 }\n");
        var configuration = Scanned.Template(text.ToString());
        Assert.That(configuration.Diagnostics, Is.Empty);
        Assert.That(configuration.Graph.Resources.Single().Existence, Is.EqualTo(Truth.True));
    }
}
