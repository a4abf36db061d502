using System.Collections.Immutable;
using IacSrmScanner.Core.Files;
using IacSrmScanner.Core.Resources;
using IacSrmScanner.Rules.Engine;

namespace IacSrmScanner.Rules.Tests.Engine;

internal sealed class ScannerTests
{
    [Test]
    public void A_mistake_in_one_configuration_does_not_lose_the_others()
    {
        var scan = Scan(new Source("bad", () => throw new InvalidOperationException("ours")), new Source("good", () => Empty("good")));
        Assert.Multiple(() =>
        {
            Assert.That(scan.Files, Is.EqualTo(new[] { "good/main.tf" }));
            Assert.That(scan.InternalErrors.Single(), Does.StartWith("bad: System.InvalidOperationException: ours"));
            Assert.That(scan.Diagnostics.Select(diagnostic => (diagnostic.Id, diagnostic.Path)), Is.EqualTo(new[] { ("ENG0001", "bad") }));
            Assert.That(scan.IsIncomplete, Is.True);
        });
    }

    [Test]
    public void A_mistake_of_one_front_end_does_not_lose_what_the_others_find()
    {
        var frontEnds = new IFrontEnd[] { new FrontEnd([]) { Mistake = new InvalidOperationException("ours") }, new FrontEnd([new Source("good", () => Empty("good"))]) };
        var scan = new Scanner([.. frontEnds], new ConfigurationJudge(new ControlSet([]), ControlFilter.Everything)).Scan(new MemoryFileTree(), []);
        Assert.Multiple(() =>
        {
            Assert.That(scan.Files, Is.EqualTo(new[] { "good/main.tf" }));
            Assert.That(scan.InternalErrors.Single(), Does.Contain("System.InvalidOperationException: ours"));
            Assert.That(scan.Diagnostics.Single().Id, Is.EqualTo("ENG0001"));
        });
    }

    [Test]
    public void A_mistake_in_one_configuration_does_not_lose_the_values_of_the_others()
    {
        var frontEnd = new FrontEnd([new Source("bad", () => throw new InvalidOperationException("ours")), new Source("good", () => Empty("good"))]);
        var evaluated = Evaluation.Of(Discovery.Run([frontEnd], new MemoryFileTree(), []));
        Assert.Multiple(() =>
        {
            Assert.That(evaluated.Configurations.Select(configuration => configuration.Path), Is.EqualTo(new[] { "good" }));
            Assert.That(evaluated.InternalErrors.Single(), Does.StartWith("bad: System.InvalidOperationException: ours"));
            Assert.That(evaluated.IsIncomplete, Is.True);
        });
    }

    [Test]
    public void Without_a_mistake_nothing_is_told() =>
        Assert.That(Scan(new Source("good", () => Empty("good"))).InternalErrors, Is.Empty);

    [Test]
    public void An_interruption_is_no_mistake() =>
        Assert.That(() => Scan(new Source("a", () => throw new OperationCanceledException())), Throws.InstanceOf<Exception>());

    private static ScanResult Scan(params Source[] sources) =>
        new Scanner([new FrontEnd([.. sources])], new ConfigurationJudge(new ControlSet([]), ControlFilter.Everything)).Scan(new MemoryFileTree(), []);

    private static Configuration Empty(string path) => new(Dialect.Terraform, path, new ResourceGraph([]), [], [$"{path}/main.tf"], []);

    private sealed record Source(string Path, Func<Configuration> Make) : IConfigurationSource
    {
        public Configuration Evaluate() => Make();
    }

    private sealed class FrontEnd(ImmutableArray<IConfigurationSource> sources) : IFrontEnd
    {
        public Dialect Dialect => Dialect.Terraform;

        public Exception? Mistake { get; init; }

        public FrontEndResult Discover(IFileTree tree, IReadOnlyList<string> files) => Mistake is null ? new(sources, [], []) : throw Mistake;
    }
}
