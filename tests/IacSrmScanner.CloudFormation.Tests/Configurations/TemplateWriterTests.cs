using System.Text.Json;
using IacSrmScanner.CloudFormation.Configurations;
using IacSrmScanner.Core.Files;

namespace IacSrmScanner.CloudFormation.Tests.Configurations;

internal sealed class TemplateWriterTests
{
    private static JsonElement Written(string content)
    {
        var result = new CloudFormationFrontEnd().Discover(new MemoryFileTree(("t.yaml", content)), ["t.yaml"]);
        using var output = new StringWriter();
        TemplateWriter.Write(output, result.Sources);
        using var json = JsonDocument.Parse(output.ToString());
        return json.RootElement.Clone();
    }

    private static string Property(string expression) => Written(
        $"Parameters: {{ P: {{ Type: String, Default: d }}, Free: {{ Type: String }} }}\nConditions: {{ C: !Equals [!Ref Free, a] }}\nResources: {{ R: {{ Type: AWS::SNS::Topic, Properties: {{ P: {expression} }} }} }}")
        .GetProperty("Resources").GetProperty("R").GetProperty("Properties").GetProperty("P").GetRawText();

    [TestCase("!Ref P", "\"d\"")]
    [TestCase("!Sub 'a-${P}'", "\"a-d\"")]
    [TestCase("!Join [',', [a, 1]]", "\"a,1\"")]
    [TestCase("1.5", "1.5")]
    public void Writes_what_is_known_as_a_value(string expression, string json) => Assert.That(Property(expression), Is.EqualTo(json));

    [TestCase("!Ref Free", "Ref")]
    [TestCase("!GetAtt R.Arn", "Fn::GetAtt")]
    [TestCase("!Sub 'a-${AWS::Region}'", "Fn::Sub")]
    [TestCase("!If [C, 1, 2]", "Fn::If")]
    public void Leaves_what_is_unknown_as_its_function(string expression, string function) =>
        Assert.That(Property(expression), Does.StartWith("{").And.Contain(function));

    [Test]
    public void Leaves_out_what_is_nothing() =>
        Assert.That(Written("Resources: { R: { Type: AWS::SNS::Topic, Properties: { A: !Ref 'AWS::NoValue', B: 1 } } }")
            .GetProperty("Resources").GetProperty("R").GetProperty("Properties").EnumerateObject().Select(each => each.Name), Is.EqualTo(new[] { "B" }));

    [Test]
    public void Expands_serverless_resources() =>
        Assert.That(Written("Transform: AWS::Serverless-2016-10-31\nResources: { T: { Type: AWS::Serverless::SimpleTable } }")
            .GetProperty("Resources").GetProperty("T").GetProperty("Type").GetString(), Is.EqualTo("AWS::DynamoDB::Table"));
}
