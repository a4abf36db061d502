using System.Collections.Immutable;
using IacSrmScanner.Core.Values;
using IacSrmScanner.Documents.Nodes;

namespace IacSrmScanner.CloudFormation.Intrinsics;

/// <summary><c>Fn::Sub</c>: a text with names in it, and optionally a mapping of further names.</summary>
internal sealed class SubIntrinsic : IIntrinsic
{
    private const string Expected = "a text, or a list of a text and a mapping of names";

    public string Name => "Sub";

    public Value Evaluate(IntrinsicCall call)
    {
        if (call.Text is { } text)
        {
            return Substitute(call, text, ImmutableDictionary<string, Value>.Empty);
        }

        return call.Items switch
        {
            [ScalarNode { IsNull: false } template] => Substitute(call, template.Text, ImmutableDictionary<string, Value>.Empty),
            [ScalarNode { IsNull: false } template, MappingNode names] => Substitute(call, template.Text, Names(call, names)),
            _ => call.Malformed(Expected),
        };
    }

    private static ImmutableDictionary<string, Value> Names(IntrinsicCall call, MappingNode names) =>
        names.Entries.ToImmutableDictionary(entry => entry.Key, entry => call.Scope.Evaluate(entry.Value), StringComparer.Ordinal);

    private static Value Substitute(IntrinsicCall call, string text, ImmutableDictionary<string, Value> names)
    {
        var written = Provenance.Written(call.Span);
        var parts = ImmutableArray.CreateBuilder<Value>();
        foreach (var piece in SubTemplate.Parse(text))
        {
            parts.Add(piece.IsName ? names.GetValueOrDefault(piece.Text) ?? Resolve(call, piece.Text) : new TextValue(piece.Text, written));
        }

        return TextAssembly.Join(call, parts.ToImmutable());
    }

    private static Value Resolve(IntrinsicCall call, string name)
    {
        var dot = name.IndexOf('.', StringComparison.Ordinal);
        return dot > 0
            ? NameResolution.Attribute(call.Scope, name[..dot], name[(dot + 1)..], call.Span, $"${{{name}}}")
            : NameResolution.Ref(call.Scope, name, call.Span, $"${{{name}}}");
    }
}
