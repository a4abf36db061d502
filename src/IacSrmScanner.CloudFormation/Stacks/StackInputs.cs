using System.Collections.Immutable;
using IacSrmScanner.CloudFormation.Evaluation;
using IacSrmScanner.CloudFormation.Inputs;
using IacSrmScanner.Core.Values;
using IacSrmScanner.Documents;
using IacSrmScanner.Documents.Nodes;

namespace IacSrmScanner.CloudFormation.Stacks;

/// <summary>What the expansion of a called template may know of its parameters.</summary>
internal static class StackInputs
{
    /// <summary>The parameters whose value is certain, and those of CloudFormation itself that are given.</summary>
    public static ImmutableDictionary<string, GivenParameter> Known(
        ImmutableDictionary<string, GivenParameter> given, ImmutableDictionary<string, PassedValue> passed, StackCall call)
    {
        var known = ImmutableDictionary.CreateBuilder<string, GivenParameter>(StringComparer.Ordinal);
        known.AddRange(call.IsSet ? [] : given.Where(pair => pair.Key.StartsWith("AWS::", StringComparison.Ordinal)));
        foreach (var (name, value) in passed.Where(pair => !pair.Key.StartsWith("AWS::", StringComparison.Ordinal)))
        {
            if (Certain(value) is { } text)
            {
                known[name] = new GivenParameter(name, text, value.Place);
            }
        }

        return known.ToImmutable();
    }

    /// <summary>The template without the defaults of parameters that get another value, which is not known.</summary>
    public static Document Settle(Document document, StackCall call, ImmutableDictionary<string, PassedValue> passed)
    {
        if (document.Root is not MappingNode root || root.Find("Parameters") is not { Value: MappingNode parameters } section)
        {
            return document;
        }

        var isNews = false;
        var settled = parameters.Entries.Select(entry =>
        {
            var isOpen = passed.TryGetValue(entry.Key, out var value) ? Certain(value) is null : call.IsBlurred;
            if (!isOpen || entry.Value is not MappingNode body || body.Find("Default") is not { } preset)
            {
                return entry;
            }

            isNews = true;
            return entry with { Value = new MappingNode(body.Source, body.Span, body.Tag, body.Entries.Remove(preset), body.IsIncomplete) };
        }).ToImmutableArray();
        if (!isNews)
        {
            return document;
        }

        var changed = section with { Value = new MappingNode(parameters.Source, parameters.Span, parameters.Tag, settled, parameters.IsIncomplete) };
        return document with { Root = new MappingNode(root.Source, root.Span, root.Tag, root.Entries.Replace(section, changed), root.IsIncomplete) };
    }

    private static string? Certain(PassedValue value) =>
        value is { InProperties: TextValue { IsSensitive: false } text, InConditions: TextValue same } && text.Text == same.Text ? text.Text : null;
}
