using IacSrmScanner.Core.Values;

namespace IacSrmScanner.CloudFormation.Tests.Stacks;

public sealed class StackSetTests
{
    [Test]
    public void A_block_of_text_is_a_template_with_its_places()
    {
        var configuration = StackFiles.One(
            ("main.yaml",
                """
                Resources:
                  Everywhere:
                    Type: AWS::CloudFormation::StackSet
                    Properties:
                      Parameters:
                        - { ParameterKey: Name, ParameterValue: given }
                      TemplateBody: |
                        Parameters: { Name: { Type: String } }
                        Resources:
                          R:
                            Type: AWS::S3::Bucket
                            Properties: { P: !Ref Name, Region: !Ref AWS::Region }
                """));
        var bucket = configuration.Resource("Everywhere.R");
        Assert.Multiple(() =>
        {
            Assert.That(configuration.Property("Everywhere.R").Text(), Is.EqualTo("given"));
            Assert.That($"{bucket.Header}", Is.EqualTo("main.yaml:10:11"));
            Assert.That(bucket.Body["Region"], Is.InstanceOf<UnknownValue>());
            Assert.That(configuration.Diagnostics, Is.Empty);
        });
    }

    [Test]
    public void A_file_is_a_template()
    {
        var configuration = StackFiles.One(
            ("main.yaml", "Resources: { E: { Type: 'AWS::CloudFormation::StackSet', Properties: { TemplateURL: child.yaml } } }"),
            ("child.yaml", "Resources: { R: { Type: 'AWS::S3::Bucket', Properties: { P: x } } }"));
        Assert.That(configuration.Property("E.R").Text(), Is.EqualTo("x"));
    }
}
