using System.Collections.Immutable;
using IacSrmScanner.Core.Resources;

namespace IacSrmScanner.Rules.Engine;

/// <summary>The choices that make a control fail, without those that do not matter.</summary>
internal static class Witness
{
    /// <param name="failing">The deployment that fails.</param>
    /// <param name="judged">All deployments, and which of them fail; empty when that is not known.</param>
    public static ImmutableArray<InputChoice> Of(Deployment failing, IReadOnlyList<(Deployment Deployment, bool Fails)> judged)
    {
        var kept = failing.Choices;
        if (judged.Count == 0)
        {
            return kept;
        }

        foreach (var choice in failing.Choices)
        {
            var fewer = kept.Remove(choice);
            if (judged.All(one => one.Fails || !Agrees(one.Deployment, fewer)))
            {
                kept = fewer;
            }
        }

        return kept;
    }

    public static string Words(ImmutableArray<InputChoice> choices) => string.Join(" and ", choices.Select(choice => choice.Words));

    private static bool Agrees(Deployment deployment, ImmutableArray<InputChoice> choices) =>
        choices.All(choice => deployment.Choices.Any(other => other.Input == choice.Input && other.Words == choice.Words));
}
