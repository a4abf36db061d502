using IacSrmScanner.Core.Values;

namespace IacSrmScanner.CloudFormation.Tests.Configurations;

public sealed class NamedValuesTests
{
    [Test]
    public void Lists_parameters_conditions_and_outputs()
    {
        var configuration = Scanned.Template(
            """
            Parameters:
              S: { Type: String, Default: a }
              T: { Type: String, NoEcho: 'true' }
            Conditions:
              A: !Equals [!Ref S, a]
              N: !Equals [a, b]
            Resources:
              B: { Type: AWS::S3::Bucket }
            Outputs:
              Name: { Value: !Ref B }
              Sure: { Condition: A, Value: !If [A, x, y] }
              Never: { Condition: N, Value: z }
              Empty: {}
            """);
        Assert.That(
            configuration.Values.Select(each => $"{each.Kind} {each.Name} {each.Value.GetType().Name}"),
            Is.EqualTo(new[]
            {
                "parameter S TextValue", "parameter T UnknownValue", "condition A UnknownValue", "condition N BoolValue",
                "output Name UnknownValue", "output Sure TextValue",
            }));
        Assert.That(configuration.Values[1].Value.IsSensitive, Is.True);
        Assert.That(configuration.Values[4].Value.Provenance.Reference, Is.EqualTo(new ResourceReference("B", "")));
        Assert.That(configuration.Files, Is.EqualTo(new[] { "template.yaml" }));
    }
}
