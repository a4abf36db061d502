using System.Collections.Immutable;
using IacSrmScanner.Core.Diagnostics;
using IacSrmScanner.Core.Files;
using IacSrmScanner.Core.Resources;
using IacSrmScanner.Responsibility.Layers;
using IacSrmScanner.Responsibility.Reading;
using IacSrmScanner.Rules.Conditions;
using IacSrmScanner.Rules.Conditions.Relations;
using IacSrmScanner.Rules.Decisions;

namespace IacSrmScanner.Rules.Examples;

/// <summary>Runs decisions on their own examples; used by the tests and by <c>rules verify</c> alike.</summary>
public sealed class DecisionExampleRunner(ImmutableArray<IFrontEnd> frontEnds)
{
    /// <summary>What is wrong with an example, in words; empty when every resource that is decided on has the expected model.</summary>
    public IEnumerable<string> Run(ImmutableArray<ModelDecision> decisions, DecisionExample example)
    {
        var name = ExampleFile.NameOf(example.Dialect, example.Code);
        var tree = new MemoryFileTree((name, example.Code));
        var decided = 0;
        foreach (var frontEnd in frontEnds.Where(frontEnd => frontEnd.Dialect == example.Dialect))
        {
            foreach (var configuration in frontEnd.Discover(tree, [name]).Sources.Select(source => source.Evaluate()))
            {
                foreach (var error in configuration.Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error))
                {
                    yield return $"the code has an error: {error.Message} (line {error.Span?.Start.Line})";
                }

                var relations = new RelationIndex(configuration.Graph);
                foreach (var resource in configuration.Graph.Resources)
                {
                    foreach (var decision in decisions.Where(decision => decision.Dialect == example.Dialect && decision.ResourceTypes.Contains(resource.Type)))
                    {
                        decided++;
                        var answer = decision.Decide(Subject.Of(resource, relations));
                        if (!answer.Possible.SequenceEqual(example.Expect))
                        {
                            yield return $"expected {Listed(example.Expect)} for '{resource.Address}', but it is {Listed(answer.Possible)}, because {answer.Because}";
                        }
                    }
                }
            }
        }

        if (decided == 0)
        {
            yield return "there is no resource of a type that is decided on";
        }
    }

    private static string Listed(IEnumerable<DeliveryModel> models) => string.Join(" or ", models.Select(Words.Of));
}
