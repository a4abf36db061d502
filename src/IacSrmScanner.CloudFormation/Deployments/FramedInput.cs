using System.Collections.Immutable;
using IacSrmScanner.CloudFormation.Intrinsics;
using IacSrmScanner.CloudFormation.Templates;
using IacSrmScanner.Documents.Nodes;

namespace IacSrmScanner.CloudFormation.Deployments;

/// <summary>
/// One parameter with fixed text around it, which may be none: <c>!Ref P</c>, <c>!Sub "app-${P}"</c>,
/// <c>!Join ["-", [app, !Ref P]]</c>. What the whole is compared with says what the parameter is compared with.
/// </summary>
/// <param name="Name">The parameter.</param>
/// <param name="Before">The text before it.</param>
/// <param name="After">The text after it.</param>
internal sealed record FramedInput(string Name, string Before, string After)
{
    /// <summary>The parameter and its frame; null when a value is made otherwise.</summary>
    public static FramedInput? Of(DocumentNode node, Template template)
    {
        var parts = UseCollector.Call(node, true) switch
        {
            ("Ref", ScalarNode input) => [(input.Text, true)],
            ("Sub", ScalarNode text) => Pieces(text.Text, null),
            ("Sub", SequenceNode { Items: [ScalarNode { Tag: "" } text, MappingNode { Tag: "" } own] }) => Pieces(text.Text, own),
            ("Join", SequenceNode { Items: [ScalarNode { Tag: "" } between, SequenceNode { Tag: "" } items] }) => Items(between.Text, items.Items),
            ("Join", SequenceNode { Items: [ScalarNode { Tag: "", Text: "," }, var list] }) when IsList(UseCollector.Referred(list), template) =>
                [(UseCollector.Referred(list), true)],
            _ => default(ImmutableArray<(string? Text, bool IsName)>?),
        };
        if (parts is not { } all || all.Count(part => part.IsName) != 1 || all.Any(part => part.Text is null))
        {
            return null;
        }

        var at = all.TakeWhile(part => !part.IsName).Count();
        var name = all[at].Text ?? "";
        var isWhole = all.Length == 1;
        return (isWhole || !IsList(name, template)) && (template.FindParameter(name) is not null || PseudoInputs.IsChosen(name))
            ? new FramedInput(name, Joined(all[..at]), Joined(all[(at + 1)..]))
            : null;
    }

    /// <summary>What is said of the whole, as said of the parameter.</summary>
    public InputUse Within(InputUse whole)
    {
        var inside = new InputUse { IsTaken = whole.IsTaken, IsBlurred = whole.IsBlurred };
        inside.Compared.UnionWith(whole.Compared.Select(Inside).OfType<string>());
        inside.Keys.UnionWith(whole.Keys.Select(Inside).OfType<string>());
        return inside;
    }

    /// <summary>The parameter's text where the whole is <paramref name="text"/>; null when it can never be.</summary>
    public string? Inside(string text) =>
        text.Length >= Before.Length + After.Length && text.StartsWith(Before, StringComparison.Ordinal) && text.EndsWith(After, StringComparison.Ordinal)
            ? text[Before.Length..(text.Length - After.Length)]
            : null;

    private static string Joined(ImmutableArray<(string? Text, bool IsName)> parts) => string.Concat(parts.Select(part => part.Text));

    private static bool IsList(string? name, Template template) => name is not null && template.FindParameter(name) is { Type.IsList: true };

    private static ImmutableArray<(string? Text, bool IsName)> Pieces(string text, MappingNode? own) =>
    [
        .. SubTemplate.Parse(text).Select(piece => piece.IsName && own?[piece.Text] is { } value
            ? Part(value)
            : (piece.IsName && piece.Text.Contains('.', StringComparison.Ordinal) ? null : piece.Text, piece.IsName)),
    ];

    private static ImmutableArray<(string? Text, bool IsName)> Items(string between, ImmutableArray<DocumentNode> items) =>
        [.. items.SelectMany((item, i) => i == 0 ? [Part(item)] : new[] { (between, false), Part(item) })];

    private static (string? Text, bool IsName) Part(DocumentNode node) =>
        UseCollector.Referred(node) is { } name ? (name, true) : ((node as ScalarNode is { Tag: "", IsNull: false } scalar ? scalar.Text : null), false);
}
