using IacSrmScanner.Cli;
using IacSrmScanner.Rules.Controls;
using IacSrmScanner.Rules.Examples;

namespace IacSrmScanner.Catalogue.Tests;

/// <summary>Each example of each rule is a test: the verdict and the line on which it is reported.</summary>
internal sealed class ExampleTests
{
    private static readonly ExampleRunner Runner = new(Composition.FrontEnds, new Composition().Responsibility);

    private static IEnumerable<TestCaseData> Examples =>
        from file in RuleFiles.All.Files
        from example in file.Examples
        select new TestCaseData(file.Control, example).SetName($"{file.Control.Id} / {example.Dialect} / {example.Name}");

    [TestCaseSource(nameof(Examples))]
    public void The_control_says_what_the_example_expects(Control control, RuleExample example) =>
        Assert.That(Runner.Run(control, example), Is.Empty);
}
