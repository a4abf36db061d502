using System.Collections.Immutable;
using IacSrmScanner.Core.Resources;
using IacSrmScanner.Rules.Conditions;
using IacSrmScanner.Rules.Conditions.Paths;
using IacSrmScanner.Rules.Controls;
using IacSrmScanner.Rules.Decisions;

namespace IacSrmScanner.Rules.Verification;

/// <summary>Checks every attribute path of a control against the providers' schemas.</summary>
internal sealed class SchemaPathCheck(ISchemaOracle oracle, Dialect dialect) : IPathVisitor
{
    private readonly List<string> problems = [];
    private ImmutableArray<string> types = [];
    private ImmutableArray<PathSegment> prefix = [];
    private bool inStatement;

    public static IEnumerable<string> Problems(Control control, ISchemaOracle oracle) =>
        control.Checks.SelectMany(check => new SchemaPathCheck(oracle, check.Dialect).Check(check)).Distinct();

    public static IEnumerable<string> Problems(ModelDecision decision, ISchemaOracle oracle)
    {
        var check = new SchemaPathCheck(oracle, decision.Dialect);
        check.Resource(decision.ResourceTypes, () =>
        {
            foreach (var each in decision.Cases)
            {
                each.When.Visit(check);
            }
        });
        return check.problems;
    }

    public void Path(AttributePath path)
    {
        if (inStatement || path.IsMeta)
        {
            return;
        }

        var whole = path with { Segments = [.. prefix, .. path.Segments] };
        var found = types.Select(type => oracle.ProblemWithPath(dialect, type, whole)).ToArray();

        // A rule over several types may read an attribute that only some of them have.
        if (found.Length > 0 && found.All(problem => problem is not null))
        {
            problems.AddRange(found.OfType<string>());
        }
    }

    public void Below(AttributePath path, Action inside)
    {
        var before = prefix;
        prefix = [.. prefix, .. path.Segments];
        inside();
        prefix = before;
    }

    public void Resource(ImmutableArray<string> types, Action inside)
    {
        var (typesBefore, prefixBefore) = (this.types, prefix);
        this.types = types;
        prefix = [];
        problems.AddRange(types.Select(type => oracle.ProblemWithType(dialect, type)).OfType<string>());
        inside();
        (this.types, prefix) = (typesBefore, prefixBefore);
    }

    public void Statement(Action inside)
    {
        inStatement = true;
        inside();
        inStatement = false;
    }

    private List<string> Check(ControlCheck check)
    {
        Resource(check.ResourceTypes, () =>
        {
            check.Where?.Visit(this);
            foreach (var source in check.Inherits)
            {
                source.Visit(this);
            }

            check.Require.Visit(this);
        });
        return problems;
    }
}
