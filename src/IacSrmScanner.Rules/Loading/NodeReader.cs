using System.Collections.Immutable;
using IacSrmScanner.Core.Diagnostics;
using IacSrmScanner.Documents.Nodes;
using IacSrmScanner.Responsibility.Duties;

namespace IacSrmScanner.Rules.Loading;

/// <summary>Takes expected things out of a document and reports what is not as expected.</summary>
/// <param name="support">The products whose versions a rule may ask for.</param>
/// <param name="isVerified">The document was checked when it was compiled: costly checks are left out.</param>
internal sealed class NodeReader(SupportIndex support, bool isVerified = false)
{
    private readonly ImmutableArray<Diagnostic>.Builder diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();

    public SupportIndex Support { get; } = support;

    public bool IsVerified { get; } = isVerified;

    public ImmutableArray<Diagnostic> Diagnostics => diagnostics.ToImmutable();

    public bool HasErrors => diagnostics.Count > 0;

    public void Report(DiagnosticDescriptor descriptor, DocumentNode at, params object?[] arguments) =>
        diagnostics.Add(descriptor.At(at.Location, arguments));

    public MappingNode? Mapping(DocumentNode? node, DocumentNode parent)
    {
        if (node is MappingNode mapping)
        {
            return mapping;
        }

        Report(RuleDiagnostics.NotAMapping, node ?? parent);
        return null;
    }

    /// <summary>The text of a key that must be there; empty, and reported, when it is not.</summary>
    public string Text(MappingNode mapping, string key)
    {
        if (mapping[key] is not { } node)
        {
            Report(RuleDiagnostics.MissingKey, mapping, key);
            return "";
        }

        return Text(node);
    }

    public string? OptionalText(MappingNode mapping, string key) => mapping[key] is { } node ? Text(node) : null;

    public string Text(DocumentNode node)
    {
        if (node is ScalarNode { IsNull: false } scalar)
        {
            return scalar.Text.TrimEnd('\n');
        }

        Report(RuleDiagnostics.NotAText, node);
        return "";
    }

    /// <summary>A text or a list of texts; empty when the key is absent.</summary>
    public ImmutableArray<string> Texts(MappingNode mapping, string key) => mapping[key] switch
    {
        null => [],
        SequenceNode sequence => [.. sequence.Items.Select(Text)],
        var node => [Text(node)],
    };

    /// <summary>A word of a closed list, written in kebab case.</summary>
    public T Word<T>(MappingNode mapping, string key, IReadOnlyDictionary<string, T> words, T otherwise)
    {
        if (mapping[key] is not { } node)
        {
            return otherwise;
        }

        var text = Text(node);
        if (words.TryGetValue(text, out var word))
        {
            return word;
        }

        Report(RuleDiagnostics.NotInList, node, text, Listed(words.Keys));
        return otherwise;
    }

    public void OnlyKeys(MappingNode mapping, params ReadOnlySpan<string> known)
    {
        foreach (var entry in mapping.Entries)
        {
            if (!known.Contains(entry.Key))
            {
                Report(RuleDiagnostics.UnknownKey, entry.KeyNode, entry.Key, Listed(known.ToArray()));
            }
        }
    }

    public static string Listed(IEnumerable<string> words) => string.Join(", ", words.Select(word => $"'{word}'"));
}
