using System.Collections.Immutable;

namespace IacSrmScanner.Core.Values;

/// <summary>
/// Exactly one of the alternatives, but which is not known. At least two; their guards exclude each other and together
/// cover every case; no alternative is itself a <see cref="OneOfValue"/> (they are flattened).
/// </summary>
public sealed record OneOfValue : Value
{
    private OneOfValue(ImmutableArray<Alternative> alternatives, Provenance provenance)
        : base(provenance) => Alternatives = alternatives;

    public ImmutableArray<Alternative> Alternatives { get; }

    /// <summary>Past this number of alternatives the value is unknown, with that as the reason.</summary>
    public const int MaxAlternatives = 64;

    /// <summary>The value of an undecided condition: <paramref name="whenTrue"/> or <paramref name="whenFalse"/>.</summary>
    public static Value Of(Guard whenTrueGuard, Value whenTrue, Value whenFalse, Provenance provenance)
    {
        var alternatives = ImmutableArray.CreateBuilder<Alternative>();
        Add(alternatives, whenTrueGuard with { Holds = true }, whenTrue);
        Add(alternatives, whenTrueGuard with { Holds = false }, whenFalse);
        return Of(alternatives.ToImmutable(), provenance);
    }

    /// <summary>Alternatives made by mapping those of another value; one that is left alone is the value itself.</summary>
    public static Value Of(ImmutableArray<Alternative> alternatives, Provenance provenance) => alternatives.Length switch
    {
        0 => new UnknownValue(new UnknownReason(UnknownKind.Invalid, "no alternative is possible"), provenance),
        1 => alternatives[0].Value.From(provenance),
        > MaxAlternatives => new UnknownValue(
            new UnknownReason(UnknownKind.Limit, $"more than {MaxAlternatives} alternatives are possible"), provenance),
        _ => new OneOfValue(alternatives, provenance),
    };

    /// <summary>Applies a function to every alternative, keeping the guards; alternatives of the results are flattened.</summary>
    public Value Select(Func<Value, Value> map, Provenance provenance)
    {
        var result = ImmutableArray.CreateBuilder<Alternative>();
        foreach (var alternative in Alternatives)
        {
            AddAll(result, alternative.When, map(alternative.Value));
        }

        return Of(result.ToImmutable(), provenance);
    }

    private static void Add(ImmutableArray<Alternative>.Builder into, Guard guard, Value value) => AddAll(into, [guard], value);

    private static void AddAll(ImmutableArray<Alternative>.Builder into, ImmutableArray<Guard> when, Value value)
    {
        if (value is not OneOfValue nested)
        {
            into.Add(new Alternative(when, value));
            return;
        }

        foreach (var inner in nested.Alternatives)
        {
            if (!Contradict(when, inner.When))
            {
                into.Add(new Alternative([.. when, .. inner.When.Where(guard => !Mentions(when, guard))], inner.Value));
            }
        }
    }

    private static bool Contradict(ImmutableArray<Guard> left, ImmutableArray<Guard> right) =>
        right.Any(guard => left.Any(other => other.Condition == guard.Condition && other.Holds != guard.Holds));

    private static bool Mentions(ImmutableArray<Guard> guards, Guard guard) => guards.Any(other => other.Condition == guard.Condition);
}
