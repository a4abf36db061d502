using IacSrmScanner.Core.Resources;
using IacSrmScanner.Core.Values;
using IacSrmScanner.Reporting.Console;
using IacSrmScanner.Rules.Engine;

namespace IacSrmScanner.Reporting.Explain;

/// <summary>Where the values of a resource, local, variable or output come from, step by step.</summary>
public static class ExplainReport
{
    private const int MaxSteps = 40;

    private const int MaxExcerpt = 60;

    /// <summary>Writes what an address means in the configurations; false when none knows it.</summary>
    /// <param name="output">Where it goes.</param>
    /// <param name="configurations">The configurations.</param>
    /// <param name="address">The address.</param>
    /// <param name="writeDuties">Writes the duties of a resource; null where they are not wanted.</param>
    public static bool Write(
        TextWriter output, IReadOnlyList<Configuration> configurations, string address, Action<Configuration, Resource>? writeDuties = null)
    {
        var found = false;
        foreach (var configuration in configurations)
        {
            foreach (var target in ExplainSearch.Find(configuration, address))
            {
                if (found)
                {
                    output.WriteLine();
                }

                found = true;
                WriteTarget(output, target);
                if (target.Resource is { } resource)
                {
                    writeDuties?.Invoke(configuration, resource);
                }
            }
        }

        return found;
    }

    private static void WriteTarget(TextWriter output, ExplainTarget target)
    {
        WriteLine(output, $"{target.Title}  ({target.Span})");
        foreach (var note in target.Notes)
        {
            WriteLine(output, $"  {note}");
        }

        foreach (var (path, value) in target.Values)
        {
            output.WriteLine();
            WriteLine(output, $"  {(path.Length > 0 ? path + " = " : "= ")}{ValueText.Of(value)}");
            foreach (var (step, depth) in ValueTrail.Of(value.Provenance, MaxSteps))
            {
                WriteLine(output, $"    {new string(' ', 2 * depth)}← {step.Span}  {StepWords.Of(step)}{Excerpt(step, value)}");
            }
        }
    }

    private static void WriteLine(TextWriter output, string line) => output.WriteLine(Printable.Of(line));

    private static string Excerpt(Provenance step, Value value)
    {
        var text = step.Span.Source.Slice(step.Span.Span);
        if (HoldsSecrets(value) || text.IsEmpty)
        {
            return "";
        }

        var line = text.IndexOfAny('\r', '\n');
        var end = Math.Min(line < 0 ? text.Length : line, MaxExcerpt);
        return $": {text[..end]}{(end < text.Length ? "…" : "")}";
    }

    private static bool HoldsSecrets(Value value) => value.IsSensitive || value switch
    {
        ListValue list => list.Items.Any(HoldsSecrets),
        MapValue map => map.Entries.Any(entry => HoldsSecrets(entry.Value)),
        OneOfValue many => many.Alternatives.Any(alternative => HoldsSecrets(alternative.Value)),
        UnknownValue unknown => unknown.Parts.Any(HoldsSecrets),
        _ => false,
    };
}
