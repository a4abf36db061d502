using System.Collections.Immutable;
using IacSrmScanner.Core.Resources;
using IacSrmScanner.Responsibility.DeliveryModels;
using IacSrmScanner.Responsibility.Layers;
using IacSrmScanner.Responsibility.Reading;
using IacSrmScanner.Rules.Conditions;

namespace IacSrmScanner.Rules.Decisions;

/// <summary>How the configuration of a resource decides its delivery model: a file of <c>rules/responsibility/decisions</c>.</summary>
/// <param name="Id">The file's id.</param>
/// <param name="Title">What is decided.</param>
/// <param name="Source">Where it is written that this decides.</param>
/// <param name="Dialect">The dialect of the types.</param>
/// <param name="ResourceTypes">The types it decides for.</param>
/// <param name="Cases">Asked in order; the last always holds.</param>
public sealed record ModelDecision(
    string Id,
    string Title,
    DataSource Source,
    Dialect Dialect,
    ImmutableArray<string> ResourceTypes,
    ImmutableArray<ModelCase> Cases)
{
    /// <summary>Every model that a resource of the types may have.</summary>
    public IEnumerable<DeliveryModel> Models => Cases.SelectMany(each => each.Models).Distinct();

    /// <summary>
    /// The first case that holds. A case of which that is not known leaves both its own model and those of the cases after it
    /// possible: nothing is guessed.
    /// </summary>
    public DeliveryAnswer Decide(Subject subject)
    {
        var possible = new List<DeliveryModel>();
        Evidence? undecided = null;
        Evidence? first = null;
        foreach (var each in Cases)
        {
            var judgement = each.When.Evaluate(subject);
            first ??= judgement.Evidence.FirstOrDefault();
            if (judgement.Truth.IsFalse)
            {
                continue;
            }

            possible.AddRange(each.Models);
            if (judgement.Truth.IsUnknown)
            {
                undecided ??= judgement.Evidence.FirstOrDefault(evidence => evidence.Reason is not null) ?? judgement.Evidence.FirstOrDefault();
                continue;
            }

            return undecided is null
                ? Answer(possible, each.Because, judgement.Evidence.FirstOrDefault() ?? first)
                : Answer(possible, Unknown(undecided), undecided);
        }

        return Answer(possible, Unknown(undecided), undecided);
    }

    private static string Unknown(Evidence? evidence) => evidence is null
        ? "a value is not known"
        : $"{(evidence.Path.Length == 0 ? "a reference" : $"'{evidence.DisplayPath}'")} is not known: {evidence.Reason ?? "the value is missing"}";

    private DeliveryAnswer Answer(List<DeliveryModel> possible, string because, Evidence? evidence) =>
        new([.. possible.Distinct().Order()], because)
        {
            Decision = Id,
            Path = evidence?.DisplayPath ?? "",
            Place = evidence?.Span,
            Source = Source,
        };
}
