using System.Collections.Immutable;
using IacSrmScanner.Core.Resources;
using IacSrmScanner.Core.Values;
using IacSrmScanner.Rules.Conditions.Paths;

namespace IacSrmScanner.Rules.Conditions.Relations;

/// <summary>Resources of one type whose link is written without a reference: as a name, or as an input that is not known.</summary>
internal sealed class LooseLinks
{
    private readonly ILookup<string, Resource> byText;
    private readonly ILookup<string, Resource> byInput;

    private LooseLinks(List<(string Text, Resource From)> texts, List<(string Input, Resource From)> inputs, Value? undecided)
    {
        byText = texts.ToLookup(link => link.Text, link => link.From, StringComparer.Ordinal);
        byInput = inputs.ToLookup(link => link.Input, link => link.From, StringComparer.Ordinal);
        Undecided = undecided;
    }

    public bool IsEmpty => byText.Count == 0 && byInput.Count == 0;

    /// <summary>A link of which nothing is known that would rule out any target; null when there is none.</summary>
    public Value? Undecided { get; }

    public static LooseLinks Collect(RelationIndex relations, string type, AttributePath by)
    {
        var texts = new List<(string, Resource)>();
        var inputs = new List<(string, Resource)>();
        Value? undecided = null;
        foreach (var resource in TypeName.In(relations.Graph, type))
        {
            _ = new PathWalker(by, Crossing.Any, value => Note(value, resource)).Walk(Subject.Of(resource, relations));
        }

        return new LooseLinks(texts, inputs, undecided);

        Judgement Note(Value? value, Resource resource)
        {
            switch (value)
            {
                case ListValue list:
                    foreach (var item in list.Items)
                    {
                        _ = Note(item, resource);
                    }

                    break;
                case TextValue text:
                    texts.Add((text.Text, resource));
                    break;
                case UnknownValue unknown when unknown.Provenance.References().IsEmpty:
                    inputs.Add((unknown.Why.Text, resource));
                    undecided ??= unknown;
                    break;
                case OneOfValue many when many.Provenance.References().IsEmpty:
                    undecided ??= many;
                    break;
            }

            return Judgement.False;
        }
    }

    /// <summary>The resources whose link is this name: the same text, or the same unknown input.</summary>
    public ImmutableArray<Resource> Named(Value name) => name switch
    {
        TextValue text => [.. byText[text.Text]],
        UnknownValue { Why.Kind: UnknownKind.Input } unknown => [.. byInput[unknown.Why.Text]],
        _ => [],
    };
}
