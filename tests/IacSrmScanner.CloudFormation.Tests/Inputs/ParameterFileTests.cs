using IacSrmScanner.CloudFormation.Inputs;
using IacSrmScanner.Core.Text;

namespace IacSrmScanner.CloudFormation.Tests.Inputs;

public sealed class ParameterFileTests
{
    private static string Read(string path, string content, out List<string> problems)
    {
        problems = [];
        return string.Join(';', ParameterFile.Read(new SourceText(path, content), problems).Select(given => $"{given.Name}={given.Text}"));
    }

    [TestCase("p.json", """[{"ParameterKey": "A", "ParameterValue": "1"}, {"ParameterKey": "B", "UsePreviousValue": true}]""", "A=1")]
    [TestCase("p.json", """["A=1", "B=x y"]""", "A=1;B=x y")]
    [TestCase("p.json", """{"A": "1", "B": ["x", "y"], "C": true}""", "A=1;B=x,y;C=true")]
    [TestCase("p.yaml", "A: 1\nB: [x, y]\n", "A=1;B=x,y")]
    [TestCase("p.json", """{"Parameters": {"A": "1"}, "StackPolicy": {}}""", "A=1")]
    [TestCase("p.json", """{"StackName": "s", "Parameters": [{"ParameterKey": "A", "ParameterValue": "1"}]}""", "A=1")]
    [TestCase("samconfig.yaml", "version: 0.1\ndefault: { deploy: { parameters: { parameter_overrides: [A=1, B=2] } } }\n", "A=1;B=2")]
    [TestCase("samconfig.toml", "version = 0.1\n[default.deploy.parameters]\nstack_name = \"s\"\nparameter_overrides = \"A=1 B=\\\"x y\\\"\" # note\n", "A=1;B=x y")]
    [TestCase("samconfig.toml", "[default.global.parameters]\nparameter_overrides = [\n  'A=1', # one\n  \"ParameterKey=B,ParameterValue=2\",\n]\n[prod.deploy.parameters]\nparameter_overrides = 'A=9'\n", "A=1;B=2")]
    [TestCase("samconfig.toml", "[default.deploy.parameters]\nparameter_overrides = \"\"\"A=1\nB=2\"\"\"\n", "A=1;B=2")]
    public void Reads_the_forms_of_every_tool(string path, string content, string expected)
    {
        var read = Read(path, content, out var problems);
        Assert.That(problems, Is.Empty);
        Assert.That(read, Is.EqualTo(expected));
    }

    [TestCase("p.json", "{", "")]
    [TestCase("p.yaml", "", "must hold a list")]
    [TestCase("p.json", """[{"Key": "A"}]""", "ParameterKey")]
    [TestCase("p.json", """[{"ParameterKey": "A"}]""", "'A' has no value")]
    [TestCase("p.json", """{"A": {"B": 1}}""", "neither a text nor a list")]
    [TestCase("samconfig.toml", "[prod.deploy.parameters]\nparameter_overrides = 'A=1'\n", "There is no 'parameter_overrides'")]
    [TestCase("samconfig.toml", "[default.deploy.parameters]\nparameter_overrides = 1\n", "neither a text nor a list")]
    [TestCase("samconfig.toml", "[default.deploy.parameters]\nparameter_overrides = \"A=1\n", "neither a text nor a list")]
    [TestCase("samconfig.toml", "[default.deploy.parameters]\nparameter_overrides = 'A'\n", "NAME=VALUE")]
    public void Says_what_is_wrong(string path, string content, string problem)
    {
        var read = Read(path, content, out var problems);
        Assert.That(read, Is.Empty);
        Assert.That(problems, Is.Not.Empty.And.All.Contains(problem));
    }
}
