using IacSrmScanner.Core.Resources;
using IacSrmScanner.Rules.Conditions;
using IacSrmScanner.Rules.Controls;

namespace IacSrmScanner.Rules.Findings;

/// <summary>Fills the placeholders of a control's message.</summary>
internal static class FindingMessage
{
    public static string Fail(Control control, ControlCheck check, Resource resource, Evidence? evidence)
    {
        var template = check.Message ?? control.Message;
        return template
            .Replace("{resource}", resource.Address, StringComparison.Ordinal)
            .Replace("{name}", resource.Name, StringComparison.Ordinal)
            .Replace("{type}", resource.Type, StringComparison.Ordinal)
            .Replace("{support}", evidence?.Remark ?? "has ended", StringComparison.Ordinal)
            .Replace("{path}", evidence?.DisplayPath ?? "", StringComparison.Ordinal)
            .Replace("{actual}", Actual(evidence), StringComparison.Ordinal) + Construct(resource);
    }

    public static string Open(Control control, Resource resource, string reason) =>
        $"Cannot decide whether '{resource.Address}' meets \"{control.Title}\", because {reason}.{Construct(resource)}";

    private static string Construct(Resource resource) => resource.Construct is { } construct ? $" It is the construct '{construct.Path}'." : "";

    /// <summary>It fails, if it is the customer's at all.</summary>
    public static string Undecided(Control control, Resource resource, string reason) =>
        $"Cannot decide who takes care of \"{control.Title}\" for '{resource.Address}', because {reason}.";

    private static string Actual(Evidence? evidence) => evidence switch
    {
        null => "not as it must be",
        { IsConcealed: true, Value: not null } => "a value written in plain text",
        _ => ValueWords.Of(evidence.Value),
    };
}
