using IacSrmScanner.CloudFormation.Expansion;
using IacSrmScanner.CloudFormation.Intrinsics;
using IacSrmScanner.CloudFormation.Templates;
using IacSrmScanner.Core.Text;
using IacSrmScanner.Core.Values;

namespace IacSrmScanner.CloudFormation.Evaluation;

/// <summary>Whether what a loop made is there: its list holds the element, for what a parameter is taken to be.</summary>
internal static class LoopPresence
{
    /// <param name="name">The resource.</param>
    /// <param name="scope">Its template.</param>
    /// <param name="usedAt">Where it is written.</param>
    public static (Truth IsThere, UnknownReason? Reason) Of(string name, Scope scope, SourceSpan usedAt)
    {
        var (there, reason) = (Truth.True, (UnknownReason?)null);
        foreach (var element in scope.Template.Made.GetValueOrDefault(name, []))
        {
            var value = scope.ForConditions().Parameter(element.Parameter, usedAt);
            var holds = value is null ? Truth.Unknown : Holds(value, element, scope.Template);
            there = Truth.And(there, holds);
            reason ??= holds.IsUnknown ? new UnknownReason(UnknownKind.Input, $"it depends on parameter '{element.Parameter}'") : null;
        }

        return (there, there.IsUnknown ? reason : null);
    }

    /// <summary>Whether it is there where every parameter has its default; one without a default rules nothing out.</summary>
    public static bool IsOfDefaults(string name, Template template) => template.Made.GetValueOrDefault(name, []).All(element =>
        element.Element is null
        || template.FindParameter(element.Parameter) is not { Default: { } preset } parameter
        || !Holds(InputTexts.Read(parameter.Type, preset.Text, Provenance.Written(preset.Location)), element, template).IsFalse);

    private static Truth Holds(Value value, LoopElement element, Template template)
    {
        if (value is OneOfValue many)
        {
            return ValueComparison.OverAlternatives(many, alternative => Holds(alternative, element, template));
        }

        if (element.Element is not { } wanted)
        {
            return ScalarText.Of(value) is { } text ? Truth.Of(text == template.FindParameter(element.Parameter)?.Default?.Text) : Truth.Unknown;
        }

        return value is not ListValue list
            ? Truth.Unknown
            : list.Items.Aggregate(
                list.IsOpen ? Truth.Unknown : Truth.False,
                (found, item) => Truth.Or(found, ScalarText.Of(item) is { } each ? Truth.Of(each == wanted) : Truth.Unknown));
    }
}
