namespace IacSrmScanner.CloudFormation.Tests.Sam;

internal sealed class SamGlobalsTests
{
    [Test]
    public void Merges_mappings_appends_lists_and_prefers_what_is_local()
    {
        var configuration = Expanded.Resources(
            $"  F: {{ Type: AWS::Serverless::Function, Properties: {{ {Expanded.Code}, Timeout: 5, Layers: [b], Environment: {{ Variables: {{ B: 2 }} }} }} }}\n",
            "Globals: { Function: { Timeout: 3, Layers: [a], Environment: { Variables: { A: 1 } } } }\n");
        Assert.Multiple(() =>
        {
            Assert.That(Expanded.Text(configuration, "F", "Timeout"), Is.EqualTo("5"));
            Assert.That(Expanded.Text(configuration, "F", "Layers.0"), Is.EqualTo("a"));
            Assert.That(Expanded.Text(configuration, "F", "Layers.1"), Is.EqualTo("b"));
            Assert.That(Expanded.Text(configuration, "F", "Environment.Variables.A"), Is.EqualTo("1"));
            Assert.That(Expanded.Text(configuration, "F", "Environment.Variables.B"), Is.EqualTo("2"));
        });
    }

    [TestCase("Table: {}", "no section 'Table'")]
    [TestCase("Function: { Events: {} }", "'Events' cannot be given for all")]
    [TestCase("Function: 1", "must be a mapping")]
    public void Tells_what_cannot_be_global(string globals, string cause)
    {
        var configuration = Expanded.Resources("  T: { Type: AWS::Serverless::SimpleTable }\n", $"Globals: {{ {globals} }}\n");
        Assert.That(configuration.Diagnostics.Select(each => each.ToString()), Has.One.Contains("CFN0041").And.One.Contains(cause));
    }
}
