using IacSrmScanner.Core.Diagnostics;

namespace IacSrmScanner.CloudFormation.Tests.Templates;

public sealed class TemplateReaderTests
{
    private const string Bucket = "Resources:\n  B: { Type: AWS::S3::Bucket }\n";

    [TestCase("Outputs:\n  'Fn::ForEach::Names': [X, !Ref Nothing, {}]\n", "The loop 'Fn::ForEach::Names' goes over a list that is not known; what it makes is not seen.")]
    [TestCase("Transform: Magic\n", "The macro 'Magic' is not expanded; what it makes is not seen.")]
    [TestCase("Transform: { Name: AWS::Include, Parameters: {} }\n", "The include 'AWS::Include' is not among the scanned files; what it holds is not seen.")]
    [TestCase("Modules: { M: { Source: x.yaml } }\n", "The section 'Modules' is not expanded; what it makes is not seen.")]
    public void Names_what_is_not_expanded(string section, string message)
    {
        var configuration = Scanned.Template(section + Bucket);
        Assert.That(configuration.Diagnostics.Single().Message, Is.EqualTo(message));
        Assert.That(configuration.Diagnostics.Single().Severity, Is.EqualTo(DiagnosticSeverity.Warning));
        Assert.That(configuration.Graph.Resources.Single().Name, Is.EqualTo("B"));
    }

    [Test]
    public void Goes_on_behind_a_loop_among_resources()
    {
        var configuration = Scanned.Template(Bucket + "  'Fn::ForEach::All': [X, !Ref Nothing, { 'R${X}': { Type: AWS::S3::Bucket } }]\n  C: { Type: AWS::S3::Bucket }\n");
        Assert.That(configuration.Graph.Resources.Select(each => each.Name), Is.EqualTo(new[] { "B", "C" }));
        Assert.That(Scanned.Ids(configuration), Is.EqualTo(new[] { "CFN0055" }));
    }

    [TestCase("Transform: AWS::Serverless-2016-10-31\n")]
    [TestCase("Transform: [AWS::LanguageExtensions]\n")]
    [TestCase("Conditions:\n")]
    [TestCase("Metadata: { A: 1 }\nRules: {}\nDescription: x\n")]
    public void Takes_what_is_usual_without_a_word(string section) => Assert.That(Scanned.Template(section + Bucket).Diagnostics, Is.Empty);

    [TestCase("Parameters: [a]\n", "CFN0002")]
    [TestCase("Parameters: { A: b }\n", "CFN0002")]
    [TestCase("Conditions: text\n", "CFN0002")]
    public void Tells_a_section_of_the_wrong_shape(string section, string id) =>
        Assert.That(Scanned.Ids(Scanned.Template(section + Bucket)), Is.EqualTo(new[] { id }));

    [TestCase("", "AWS::Serverless::Function")]
    [TestCase("", "Acme::Net::Vpc::MODULE")]
    public void Does_not_miss_names_that_an_expansion_makes(string section, string type)
    {
        var configuration = Scanned.Template($"{section}Resources:\n  F: {{ Type: '{type}' }}\n  R: {{ Type: AWS::SNS::Topic, Properties: {{ P: !GetAtt FRole.Arn }} }}\n");
        Assert.That(Scanned.Ids(configuration), Does.Not.Contain("CFN0012"));
    }

    [Test]
    public void Reads_a_mapping_only()
    {
        var configuration = Scanned.Template("AWSTemplateFormatVersion: 2010-09-09\n'Fn::Transform': { Name: X }\nResources: {}\n");
        Assert.That(configuration.Graph.Resources, Is.Empty);
    }
}
