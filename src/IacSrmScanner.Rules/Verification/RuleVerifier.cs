using System.Collections.Immutable;
using IacSrmScanner.Core.Diagnostics;
using IacSrmScanner.Core.Resources;
using IacSrmScanner.Rules.Engine;
using IacSrmScanner.Rules.Examples;
using IacSrmScanner.Rules.Loading;

namespace IacSrmScanner.Rules.Verification;

/// <summary>Checks rules as their authors and the tests do: form, words, owners, schema paths and every example.</summary>
public sealed class RuleVerifier(ImmutableArray<IFrontEnd> frontEnds, ISchemaOracle schemas, ResponsibilityJudge responsibility)
{
    public static readonly DiagnosticDescriptor Style = new("RUL0101", DiagnosticSeverity.Error, "{0}");

    public static readonly DiagnosticDescriptor Path = new("RUL0102", DiagnosticSeverity.Error, "{0}");

    public static readonly DiagnosticDescriptor Example = new("RUL0103", DiagnosticSeverity.Error, "Example '{0}': {1}.");

    public static readonly DiagnosticDescriptor Duplicate = new("RUL0104", DiagnosticSeverity.Error, "The {0} '{1}' is used by '{2}' too.");

    public static readonly DiagnosticDescriptor Owner =
        new("RUL0105", DiagnosticSeverity.Error, "The layer '{0}' is the provider's for {1}, so the control can never fail.");

    private readonly ExampleRunner runner = new(frontEnds, responsibility);

    private readonly DecisionExampleRunner decisions = new(frontEnds);

    public IEnumerable<Diagnostic> Verify(IReadOnlyList<RuleFile> files) =>
        Duplicates(files, "id", file => file.Control.Id)
            .Concat(Duplicates(files, "name", file => $"{file.Control.Id.Split('-').ElementAtOrDefault(1)}/{file.Control.Name}"))
            .Concat(files.SelectMany(Verify));

    public IEnumerable<Diagnostic> Verify(RuleFile file)
    {
        foreach (var problem in ControlStyle.Problems(file.Control, file.Examples, responsibility.Model))
        {
            yield return Style.At(file.Source, new(0, 0), problem);
        }

        if (!OwnerCheck.CanFail(file.Control, responsibility))
        {
            yield return Owner.At(file.Source, new(0, 0), file.Control.Duty.Layer, OwnerCheck.Types(file.Control));
        }

        foreach (var problem in SchemaPathCheck.Problems(file.Control, schemas))
        {
            yield return Path.At(file.Source, new(0, 0), problem);
        }

        foreach (var example in file.Examples)
        {
            foreach (var problem in runner.Run(file.Control, example))
            {
                yield return Example.At(example.Place, example.Name, problem);
            }
        }
    }

    /// <summary>Checks decisions in the same way: their schema paths and every example.</summary>
    public IEnumerable<Diagnostic> Verify(DecisionFile file)
    {
        foreach (var problem in file.Decisions.SelectMany(decision => SchemaPathCheck.Problems(decision, schemas)).Distinct())
        {
            yield return Path.At(file.Source, new(0, 0), problem);
        }

        var examples = DecisionExample.ReadAll(file.Root, out var unreadable);
        foreach (var example in examples)
        {
            foreach (var problem in decisions.Run(file.Decisions, example))
            {
                yield return Example.At(example.Place, example.Name, problem);
            }
        }

        foreach (var problem in unreadable)
        {
            yield return problem;
        }
    }

    private static IEnumerable<Diagnostic> Duplicates(IReadOnlyList<RuleFile> files, string what, Func<RuleFile, string> key) =>
        from same in files.GroupBy(key)
        from file in same.Skip(1)
        select Duplicate.At(file.Source, new(0, 0), what, same.Key, same.First().Source.Path);
}
