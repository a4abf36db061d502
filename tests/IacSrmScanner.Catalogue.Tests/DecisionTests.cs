using System.Collections.Immutable;
using IacSrmScanner.Cli;
using IacSrmScanner.Cli.Rules;
using IacSrmScanner.Core.Diagnostics;
using IacSrmScanner.Core.Files;
using IacSrmScanner.Responsibility.Layers;
using IacSrmScanner.Rules.Decisions;
using IacSrmScanner.Rules.Examples;
using IacSrmScanner.Rules.Loading;
using IacSrmScanner.Rules.Verification;
using IacSrmScanner.Testing;

namespace IacSrmScanner.Catalogue.Tests;

/// <summary>Every file of <c>rules/responsibility/decisions</c>; each example is a test.</summary>
internal sealed class DecisionTests
{
    private static readonly List<Diagnostic> Problems = [];

    private static readonly ImmutableArray<DecisionFile> Files =
        DecisionFolder.Read(new DiskFileTree(Repository.Rules), "responsibility/decisions", RuleFiles.All.Links, RuleFiles.Support, Problems);

    private static readonly DecisionExampleRunner Runner = new(Composition.FrontEnds);

    private static IEnumerable<TestCaseData> Examples =>
        from file in Files
        from example in DecisionExample.ReadAll(file.Root, out _)
        select new TestCaseData(file.Decisions, example).SetName($"{file.Decisions[0].Id} / {example.Dialect} / {example.Name}");

    private static IEnumerable<ModelDecision> Decisions => Files.SelectMany(file => file.Decisions);

    [Test]
    public void They_are_enough_and_without_fault()
    {
        Assert.That(Problems, Is.Empty);
        Assert.That(Files, Has.Length.GreaterThanOrEqualTo(25));
        Assert.That(Files.Select(file => file.Decisions[0].Id), Is.Unique.And.EqualTo(Files.Select(file => Path.GetFileNameWithoutExtension(file.Source.Path))));
    }

    [TestCaseSource(nameof(Examples))]
    public void The_resource_is_delivered_as_the_example_expects(ImmutableArray<ModelDecision> decisions, DecisionExample example) =>
        Assert.That(Runner.Run(decisions, example), Is.Empty);

    [Test]
    public void Their_types_and_attribute_paths_exist()
    {
        var verifier = new RuleVerifier([], new SchemaOracle(), new Composition().Responsibility);
        var problems = Files.SelectMany(verifier.Verify).Where(problem => problem.Id != "RUL0103");
        Assert.That(problems.Select(problem => problem.ToString()), Is.Empty);
    }

    [Test]
    public void A_type_is_decided_on_once() =>
        Assert.That(Decisions.SelectMany(decision => decision.ResourceTypes.Select(type => (decision.Dialect, type))), Is.Unique);

    [Test]
    public void Every_model_that_a_decision_gives_is_shown_by_an_example()
    {
        var unseen =
            from file in Files
            let shown = DecisionExample.ReadAll(file.Root, out _).SelectMany(example => example.Expect).ToHashSet()
            from model in file.Decisions.SelectMany(decision => decision.Models).Distinct()
            where !shown.Contains(model)
            select $"{file.Decisions[0].Id}: {model}";
        Assert.That(unseen, Is.Empty);
    }

    [Test]
    public void Every_decision_ends_with_a_case_that_always_holds_and_names_its_source()
    {
        Assert.That(Decisions.Select(decision => decision.Cases[^1].When), Has.All.InstanceOf<Rules.Conditions.AlwaysCondition>());
        Assert.That(Decisions.Select(decision => decision.Source.Document), Has.None.Empty);
        Assert.That(Decisions.SelectMany(decision => decision.Models).Distinct(), Has.Member(DeliveryModel.ManagedMachines));
    }

    [Test]
    public void A_decision_matters_the_owner_of_some_layer_of_the_type_depends_on_it()
    {
        var responsibility = new Composition().Responsibility;
        var idle =
            from decision in Decisions
            where decision.Models.Distinct().Count() > 1
            from type in decision.ResourceTypes
            let classification = responsibility.Data.Classify(decision.Dialect, type)
            let layers = classification is null ? [] : responsibility.Data.Duties(Core.Resources.Cloud.Other, classification, new([.. decision.Models.Distinct()], "")).Layers
            where layers.All(layer => layer.Owner is not null)
            select $"{decision.Id}: {type}";
        Assert.That(idle, Is.Empty);
    }
}
