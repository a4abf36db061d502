using System.Collections.Immutable;
using IacSrmScanner.Core.Values;
using IacSrmScanner.Documents.Nodes;

namespace IacSrmScanner.CloudFormation.Intrinsics;

/// <summary>
/// <c>Fn::FindInMap</c>: a value of the template's mappings. A key that is not known may be any that the mapping has, since
/// no other can be deployed.
/// </summary>
internal sealed class FindInMapIntrinsic : IIntrinsic
{
    private const string Expected = "a mapping and two keys";

    public string Name => "FindInMap";

    public Value Evaluate(IntrinsicCall call)
    {
        if (call.Items is not [var map, var first, var second, .. var more] || more.Length > 1)
        {
            return call.Malformed(Expected);
        }

        var otherwise = more is [MappingNode options] && options["DefaultValue"] is { } written ? call.Scope.Evaluate(written) : null;
        ImmutableArray<Value> keys = [call.Scope.Evaluate(map), call.Scope.Evaluate(first), call.Scope.Evaluate(second)];

        // Where a key is one of several, that one of them is missing does not rule out the others.
        var absent = new Absent(otherwise, !keys.Any(key => key is OneOfValue));
        return Alternation.Over(
            keys,
            decided => Step(call, call.Scope.Template.Mappings, decided, 0, absent),
            call.Computed([.. keys]));
    }

    /// <summary>Follows one key after the other, to every entry that it can mean.</summary>
    private static Value Step(IntrinsicCall call, DocumentNode? node, ImmutableArray<Value> keys, int depth, Absent absent)
    {
        if (depth == keys.Length)
        {
            return node is null ? Missing(call, keys, absent) : Found(call, node, keys);
        }

        if (ScalarText.Of(keys[depth]) is { } key)
        {
            return (node as MappingNode)?[key] is { } next ? Step(call, next, keys, depth + 1, absent) : Missing(call, keys, absent);
        }

        return keys[depth] is UnknownValue unknown && node is MappingNode mapping
            ? Any(call, mapping, keys, depth, unknown, absent)
            : call.Malformed(Expected);
    }

    private static Value Any(IntrinsicCall call, MappingNode mapping, ImmutableArray<Value> keys, int depth, UnknownValue key, Absent absent)
    {
        var label = key.Provenance.Label;
        var name = label[(label.LastIndexOf(' ') + 1)..];
        if (call.Scope.IsOther(name))
        {
            return Missing(call, keys, absent);
        }

        if (mapping.Count == 0 || mapping.Count > OneOfValue.MaxAlternatives || absent.Otherwise is not null || label.Length == 0)
        {
            return call.Because(key, [.. keys]);
        }

        var alternatives = ImmutableArray.CreateBuilder<Alternative>();
        foreach (var entry in mapping.Entries)
        {
            if (depth + 1 < keys.Length && ScalarText.Of(keys[depth + 1]) is { } next && (entry.Value as MappingNode)?[next] is null)
            {
                continue;
            }

            var guard = new Guard($"{name} == '{entry.Key}'", true, entry.KeyNode.Location);
            alternatives.Add(new Alternative([guard], Step(call, entry.Value, keys, depth + 1, absent)));
        }

        return Agreed(call, alternatives.ToImmutable(), key, keys);
    }

    private static Value Agreed(IntrinsicCall call, ImmutableArray<Alternative> alternatives, UnknownValue key, ImmutableArray<Value> keys)
    {
        if (alternatives.IsEmpty || alternatives.Any(alternative => alternative.Value is OneOfValue))
        {
            return call.Because(key, [.. keys]);
        }

        var first = alternatives[0].Value;
        return alternatives.All(alternative => ValueComparison.Same(first, alternative.Value).IsTrue)
            ? first
            : OneOfValue.Of(alternatives, call.Computed([.. keys]));
    }

    private static Value Found(IntrinsicCall call, DocumentNode node, ImmutableArray<Value> keys)
    {
        var value = call.Scope.Evaluate(node);
        var inputs = keys.Where(key => key.Provenance.Kind != ProvenanceKind.Written).Select(key => key.Provenance);
        return value.From(new Provenance(call.Span, ProvenanceKind.Computed)
        {
            Label = string.Join('.', keys.Select(key => ScalarText.Of(key) ?? "*").Prepend(call.Spelling)),
            Inputs = [value.Provenance, .. inputs],
        });
    }

    private static Value Missing(IntrinsicCall call, ImmutableArray<Value> keys, Absent absent)
    {
        if (absent.Otherwise is { } otherwise)
        {
            return otherwise;
        }

        if (absent.RulesOut)
        {
            call.Scope.RuleOut();
        }

        var names = keys.Select(key => ScalarText.Of(key) ?? "*").ToArray();
        var path = string.Join('.', names[1..]);
        if (keys.All(key => key.Provenance.Kind == ProvenanceKind.Written))
        {
            call.Scope.Report(IntrinsicDiagnostics.UnknownMapping.At(call.Span, names[0], path));
        }

        return call.Unknown(UnknownKind.Invalid, $"the mapping '{names[0]}' has no entry '{path}'", [.. keys]);
    }

    /// <summary>What it means that a mapping has no such key.</summary>
    private readonly record struct Absent(Value? Otherwise, bool RulesOut);
}
