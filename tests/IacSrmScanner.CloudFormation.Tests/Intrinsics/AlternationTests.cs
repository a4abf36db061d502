using IacSrmScanner.Core.Values;

namespace IacSrmScanner.CloudFormation.Tests.Intrinsics;

public sealed class AlternationTests
{
    [Test]
    public void Values_of_one_condition_vary_together()
    {
        var value = (OneOfValue)Scanned.Expression("!Join ['-', [!If [IsProd, a, b], !If [IsProd, c, d]]]");
        Assert.That(value.Alternatives.Select(one => ((TextValue)one.Value).Text), Is.EqualTo(new[] { "a-c", "b-d" }));
    }

    [Test]
    public void Values_of_two_vary_each()
    {
        var value = (OneOfValue)Scanned.Expression("!Sub ['${Size}-${X}', { X: !If [IsProd, a, b] }]");
        Assert.That(value.Alternatives, Has.Length.EqualTo(4));
    }

    [Test]
    public void Past_a_number_of_cases_it_is_unknown()
    {
        var values = string.Join(", ", Enumerable.Range(0, 40).Select(i => $"'{i}'"));
        var parameters = $"Parameters: {{ A: {{ Type: String, AllowedValues: [{values}] }}, B: {{ Type: String, AllowedValues: [x, y, z] }} }}";
        var value = Scanned.Property(parameters + "\nResources: { R: { Type: AWS::S3::Bucket, Properties: { P: !Sub '${A}${B}' } } }");
        Assert.That(value, Is.InstanceOf<UnknownValue>().With.Property("Why").Property("Kind").EqualTo(UnknownKind.Limit));
    }
}
