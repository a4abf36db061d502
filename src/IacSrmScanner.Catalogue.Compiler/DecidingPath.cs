using System.Collections.Immutable;
using IacSrmScanner.Rules.Conditions;
using IacSrmScanner.Rules.Conditions.Paths;
using IacSrmScanner.Rules.Decisions;

namespace IacSrmScanner.Catalogue.Compiler;

/// <summary>The first attribute that a decision looks at.</summary>
internal sealed class DecidingPath : IPathVisitor
{
    private string found = "";

    public static string Of(ModelDecision decision)
    {
        var visitor = new DecidingPath();
        foreach (var each in decision.Cases)
        {
            each.When.Visit(visitor);
        }

        return visitor.found;
    }

    public void Path(AttributePath path)
    {
        if (found.Length == 0)
        {
            found = path.Text;
        }
    }

    public void Below(AttributePath path, Action inside) => Path(path);

    public void Resource(ImmutableArray<string> types, Action inside)
    {
        if (found.Length == 0 && !types.IsEmpty)
        {
            found = types[0];
        }
    }

    public void Statement(Action inside)
    {
        // What lies in a policy is no attribute.
    }
}
