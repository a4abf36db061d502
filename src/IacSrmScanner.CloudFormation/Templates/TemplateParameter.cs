using System.Collections.Immutable;
using IacSrmScanner.Core.Text;
using IacSrmScanner.Documents.Nodes;

namespace IacSrmScanner.CloudFormation.Templates;

/// <summary>A declared parameter.</summary>
/// <param name="Name">Its logical name.</param>
/// <param name="Type">Its type; <c>String</c> when none is written.</param>
/// <param name="Default">The default, or null.</param>
/// <param name="AllowedValues">The only values that a deployer may give; empty when any is allowed.</param>
/// <param name="IsNoEcho">The value is a secret.</param>
/// <param name="Span">The name where it is declared.</param>
internal sealed record TemplateParameter(
    string Name,
    ParameterType Type,
    ScalarNode? Default,
    ImmutableArray<ScalarNode> AllowedValues,
    bool IsNoEcho,
    SourceSpan Span)
{
    /// <summary>What a value must be like; null when the type says it all.</summary>
    public ParameterConstraint? Constraint { get; init; }

    /// <summary>The only values that can be given, whether they are listed or a pattern says so; empty when there are others.</summary>
    public ImmutableArray<string> OnlyValues
    {
        get
        {
            if (Type.IsList)
            {
                return [];
            }

            var listed = AllowedValues.IsEmpty ? Constraint?.Words ?? [] : [.. AllowedValues.Select(allowed => allowed.Text)];
            return [.. listed.Distinct().Where(text => Constraint?.Allows(text) != false)];
        }
    }

    /// <summary>Whether a value may be given.</summary>
    public bool Takes(string text)
    {
        var parts = Type.IsList ? text.Split(',', StringSplitOptions.TrimEntries) : [text];
        return Type.IsStored || parts.All(part =>
            (AllowedValues.IsEmpty || AllowedValues.Any(allowed => allowed.Text == part)) && (Type.IsList || Constraint?.Allows(part) != false));
    }
}
