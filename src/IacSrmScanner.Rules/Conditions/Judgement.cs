using System.Collections.Immutable;
using IacSrmScanner.Core.Values;

namespace IacSrmScanner.Rules.Conditions;

/// <summary>A truth and what decided it, the most telling evidence first.</summary>
public readonly record struct Judgement(Truth Truth, ImmutableArray<Evidence> Evidence)
{
    /// <summary>More is not shown to anybody, and evidence over long lists would be costly to carry.</summary>
    private const int MaxEvidence = 8;

    public static readonly Judgement True = new(Truth.True, []);

    public static readonly Judgement False = new(Truth.False, []);

    public static Judgement Of(Truth truth, Evidence evidence) => new(truth, [evidence]);

    /// <summary>Unknown, because of a value and for a reason that can follow "because".</summary>
    public static Judgement Unknown(string path, Value value, string reason) =>
        Of(Truth.Unknown, new Evidence(path, value, value.Provenance.Span) { Reason = reason });

    /// <summary>Unknown, because a list, map or policy may hold more than is known of it.</summary>
    /// <param name="path">The path to the list.</param>
    /// <param name="value">The list.</param>
    /// <param name="what">What there may be more of: "elements".</param>
    public static Judgement MoreArePossible(string path, Value value, string what) =>
        Unknown(path, value, $"more {what} are possible than are known");

    /// <summary>Where only what is absent decided, which has no place of its own, the place is that of the value it is absent from.</summary>
    public Judgement PlacedAt(string path, Value whole) => Evidence.Any(evidence => evidence.Span is not null)
        ? this
        : this with { Evidence = [new Evidence(path, whole, whole.Provenance.Span) { Reason = Evidence.FirstOrDefault()?.Reason }] };

    public Judgement Negate() => this with { Truth = Truth.Negate() };

    /// <summary>Kleene's "and"; keeps the evidence of those that give the result its truth.</summary>
    public static Judgement And(Judgement left, Judgement right) => Combine(Truth.And(left.Truth, right.Truth), left, right);

    /// <summary>Kleene's "or"; keeps the evidence of those that give the result its truth.</summary>
    public static Judgement Or(Judgement left, Judgement right) => Combine(Truth.Or(left.Truth, right.Truth), left, right);

    /// <summary>The truth that both share; unknown, for the reason given, when they differ.</summary>
    public static Judgement Agree(Judgement left, Judgement right, Evidence whenTheyDiffer) =>
        left.Truth == right.Truth ? Combine(left.Truth, left, right) : Of(Truth.Unknown, whenTheyDiffer);

    private static Judgement Combine(Truth truth, Judgement left, Judgement right)
    {
        if (left.Truth != truth || left.Evidence.Length >= MaxEvidence)
        {
            return left.Truth == truth ? left : right with { Truth = truth };
        }

        if (right.Truth != truth || right.Evidence.IsEmpty)
        {
            return left;
        }

        return left.Evidence.IsEmpty
            ? right
            : new Judgement(truth, [.. left.Evidence.AsSpan(), .. right.Evidence.AsSpan()[..Math.Min(right.Evidence.Length, MaxEvidence - left.Evidence.Length)]]);
    }
}
