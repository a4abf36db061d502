using System.Collections.Immutable;
using System.Globalization;
using IacSrmScanner.CloudFormation.Evaluation;
using IacSrmScanner.CloudFormation.Stacks;
using IacSrmScanner.Core.Resources;
using IacSrmScanner.Core.Values;

namespace IacSrmScanner.CloudFormation.Deployments;

/// <summary>
/// Whether what a verdict takes some parameters to be can be deployed: whether the parameters besides can be so that all demands
/// are met. One such choice of them is looked for, not all are gone through; what looking costs is bounded.
/// </summary>
/// <param name="whole">The evaluation of the template with every choice left open.</param>
/// <param name="finder">Knows the demands, and between which values of a parameter they differ.</param>
internal sealed class ChoiceCheck(StackEvaluation whole, RelevanceFinder finder)
{
    /// <summary>Up to this many values are tried for parameters besides, for one choice.</summary>
    private const int MaxTries = 256;

    /// <summary>Up to this many times a demand is evaluated, all verdicts on a template together.</summary>
    private const int MaxEvaluations = 250_000;

    private static readonly ChoiceVerdict Free = new(Truth.True, []);

    private readonly Dictionary<InputCase, int> numbers = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<InputCase, ImmutableArray<StackDemand>> unmet = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<string, InputCase?> harmless = new(StringComparer.Ordinal);
    private readonly Dictionary<StackDemand, Dictionary<string, Truth>> evaluated = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<string, ChoiceVerdict> verdicts = new(StringComparer.Ordinal);
    private int left = MaxEvaluations;

    /// <summary>Whether a deployment with these values is possible, and what else it takes.</summary>
    public ChoiceVerdict Of(ImmutableArray<InputCase> cases)
    {
        var tied = cases.Where(one => finder.IsDemanded(one.Choice.Input)).ToImmutableArray();
        var open = tied.SelectMany(one => Unmet(one)).Distinct<StackDemand>(ReferenceEqualityComparer.Instance).ToImmutableArray();
        if (open.IsEmpty)
        {
            return Free;
        }

        var key = Key(tied);
        if (!verdicts.TryGetValue(key, out var verdict))
        {
            verdicts[key] = verdict = Check(open, tied.ToImmutableDictionary(one => one.Choice.Input, StringComparer.Ordinal));
        }

        return verdict;
    }

    private ChoiceVerdict Check(ImmutableArray<StackDemand> open, ImmutableDictionary<string, InputCase> chosen)
    {
        var tries = MaxTries;
        var (truth, found) = Search(open, chosen, ref tries);
        return new ChoiceVerdict(truth, truth.IsTrue ? Needed(open, chosen, found) : []);
    }

    /// <summary>Values for the parameters besides with which all is met; the best that there is.</summary>
    private (Truth Met, ImmutableDictionary<string, InputCase> Chosen) Search(
        ImmutableArray<StackDemand> open, ImmutableDictionary<string, InputCase> chosen, ref int tries)
    {
        var met = Truth.True;
        var rest = ImmutableArray.CreateBuilder<StackDemand>();
        foreach (var demand in open)
        {
            var truth = Evaluate(demand, chosen);
            if (truth.IsFalse)
            {
                return (Truth.False, chosen);
            }

            if (truth.IsTrue)
            {
                continue;
            }

            var undecided = demand.Inputs.Where(input => IsLeft(input, chosen)).ToArray();
            if (undecided.Length == 0)
            {
                met = Truth.Unknown;
            }
            else if (undecided.Select(Harmless).OfType<InputCase>().FirstOrDefault() is { } one)
            {
                chosen = chosen.Add(one.Choice.Input, one);
            }
            else
            {
                rest.Add(demand);
            }
        }

        return rest.Count == 0 ? (met, chosen) : Try(rest.ToImmutable(), chosen, met, ref tries);
    }

    private (Truth Met, ImmutableDictionary<string, InputCase> Chosen) Try(
        ImmutableArray<StackDemand> open, ImmutableDictionary<string, InputCase> chosen, Truth most, ref int tries)
    {
        var input = open[0].Inputs.First(each => IsLeft(each, chosen));
        var best = (Met: Truth.False, Chosen: chosen);
        foreach (var one in finder.Demanded(input))
        {
            if (--tries < 0 || left <= 0)
            {
                return (Truth.Unknown, chosen);
            }

            var all = open.Concat(Unmet(one)).Distinct<StackDemand>(ReferenceEqualityComparer.Instance);
            var (met, found) = Search([.. all], chosen.Add(input, one), ref tries);
            met = Truth.And(Truth.And(met, most), one.IsDoubtful ? Truth.Unknown : Truth.True);
            if (met == most)
            {
                return (met, found);
            }

            best = met.IsFalse ? best : (met, found);
        }

        return best;
    }

    /// <summary>
    /// What must be chosen besides: where a demand is not met when the other parameters are what they ordinarily are, those that
    /// are something else.
    /// </summary>
    private ImmutableArray<InputChoice> Needed(
        ImmutableArray<StackDemand> open, ImmutableDictionary<string, InputCase> chosen, ImmutableDictionary<string, InputCase> found)
    {
        var needed = new SortedDictionary<string, InputCase>(StringComparer.Ordinal);
        var pending = new Queue<StackDemand>(open);
        var seen = new HashSet<StackDemand>(ReferenceEqualityComparer.Instance);
        while (pending.TryDequeue(out var demand))
        {
            var besides = demand.Inputs.Where(input => IsLeft(input, chosen)).ToArray();
            if (!seen.Add(demand) || Evaluate(demand, chosen.AddRange(besides.Select(input => KeyValuePair.Create(input, finder.Demanded(input)[0])))).IsTrue)
            {
                continue;
            }

            foreach (var one in besides.Select(input => found.GetValueOrDefault(input)).OfType<InputCase>())
            {
                if (!ReferenceEquals(one, finder.Demanded(one.Choice.Input)[0]) && needed.TryAdd(one.Choice.Input, one))
                {
                    foreach (var more in Unmet(one))
                    {
                        pending.Enqueue(more);
                    }
                }
            }
        }

        return [.. needed.Values.Select(one => one.Choice)];
    }

    private bool IsLeft(string input, ImmutableDictionary<string, InputCase> chosen) => !chosen.ContainsKey(input) && !finder.Demanded(input).IsEmpty;

    /// <summary>A value of a parameter with which all that is demanded of it is met, whatever the others are; null when there is none.</summary>
    private InputCase? Harmless(string input)
    {
        if (!harmless.TryGetValue(input, out var known))
        {
            harmless[input] = known = finder.Demanded(input).FirstOrDefault(one => !one.IsDoubtful && Unmet(one).IsEmpty);
        }

        return known;
    }

    /// <summary>The demands that a value alone does not meet.</summary>
    private ImmutableArray<StackDemand> Unmet(InputCase one)
    {
        if (!unmet.TryGetValue(one, out var known))
        {
            var alone = ImmutableDictionary<string, InputCase>.Empty.Add(one.Choice.Input, one);
            unmet[one] = known = [.. finder.Demands(one.Choice.Input).Where(demand => !Evaluate(demand, alone).IsTrue)];
        }

        return known;
    }

    private Truth Evaluate(StackDemand demand, ImmutableDictionary<string, InputCase> chosen)
    {
        ImmutableArray<InputCase> cases = [.. demand.Inputs.Select(input => chosen.GetValueOrDefault(input)).OfType<InputCase>()];
        if (!evaluated.TryGetValue(demand, out var known))
        {
            evaluated[demand] = known = new(StringComparer.Ordinal);
        }

        var key = Key(cases);
        if (!known.TryGetValue(key, out var truth) && left > 0)
        {
            left -= 1 + demand.Stack.Depth;
            var decided = whole.Deciding(cases, finder.Ordered(demand.Uses.Conditions));
            truth = demand.Allow(decided, cases, !demand.Inputs.Any(input => IsLeft(input, chosen)));
            known[key] = truth = decided.IsImpossible ? Truth.False : truth;
        }

        return truth;
    }

    private string Key(ImmutableArray<InputCase> cases) => string.Join(' ', cases.Select(Number));

    private string Number(InputCase one)
    {
        if (!numbers.TryGetValue(one, out var number))
        {
            numbers[one] = number = numbers.Count;
        }

        return number.ToString(CultureInfo.InvariantCulture);
    }
}
