using IacSrmScanner.Core.Diagnostics;

namespace IacSrmScanner.Responsibility.Tests.Reading;

/// <summary>The data files are read strictly.</summary>
internal sealed class DataFilesTests
{
    [Test]
    public void The_data_of_the_repository_is_without_fault() => Assert.That(Data.Diagnostics, Is.Empty);

    [TestCase("layers.yaml", "layers: [{ id: a }]", "RSP0004", TestName = "a key is missing")]
    [TestCase("layers.yaml", "layers: [{ id: a, title: A, owner: b }]", "RSP0005", TestName = "a key is not known")]
    [TestCase("layers.yaml", "layers: [{ id: a, title: A }, { id: a, title: A }]", "RSP0009", TestName = "an id stands twice")]
    [TestCase("layers.yaml", "layers: []", "RSP0002", TestName = "a list is empty")]
    [TestCase("layers.yaml", "layers: [a]", "RSP0001", TestName = "a text in place of a mapping")]
    [TestCase("layers.yaml", "layers: [{ id: [a], title: A }]", "RSP0003", TestName = "a list in place of a text")]
    [TestCase("layers.yaml", "", "RSP0011", TestName = "the file is empty")]
    [TestCase("kinds.yaml", "kinds: [{ id: machines, title: Machines }]", "RSP0006", TestName = "a service is of a kind that does not exist")]
    [TestCase("services/cloudformation.yaml", "services: [{ service: S, model: cloudy, kind: network, prefixes: [a] }]", "RSP0006", TestName = "a delivery model does not exist")]
    [TestCase("services/cloudformation.yaml", "services: [{ service: S, model: paas, kind: network, prefixes: [a, a] }]", "RSP0009", TestName = "a prefix stands twice")]
    [TestCase("roles.yaml", "roles: [{ id: primary, title: P }]\nendings: { link: [a], access: [a] }\ntypes: {}", "RSP0009", TestName = "an ending stands twice")]
    [TestCase("roles.yaml", "roles: [{ id: primary, title: P }]\nendings: { king: [a] }\ntypes: {}", "RSP0006", TestName = "a role does not exist")]
    public void What_is_wrong_is_told(string name, string text, string id)
    {
        var diagnostics = new List<Diagnostic>();
        Data.With(name, text, diagnostics);
        Assert.That(diagnostics.Select(diagnostic => diagnostic.Id), Has.Member(id));
        Assert.That(diagnostics.Select(diagnostic => diagnostic.Path), Has.All.StartsWith("responsibility/"));
    }
}
