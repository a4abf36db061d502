using System.Collections.Immutable;
using System.Globalization;
using IacSrmScanner.Core.Diagnostics;
using IacSrmScanner.Documents.Nodes;

namespace IacSrmScanner.Responsibility.Reading;

/// <summary>Takes expected things out of a data file and reports what is not as expected; never throws.</summary>
public sealed class DataReader
{
    private static readonly string[] DateForms = ["yyyy-MM-dd", "yyyy-MM"];

    private readonly ImmutableArray<Diagnostic>.Builder diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();

    public ImmutableArray<Diagnostic> Diagnostics => diagnostics.ToImmutable();

    public void Report(DiagnosticDescriptor descriptor, DocumentNode at, params object?[] arguments) =>
        diagnostics.Add(descriptor.At(at.Location, arguments));

    public void Add(Diagnostic diagnostic) => diagnostics.Add(diagnostic);

    /// <summary>The keys of a mapping; an empty mapping, and a report, where it is none or where a key is not known.</summary>
    public MappingNode Mapping(DocumentNode node, params ReadOnlySpan<string> known)
    {
        if (node is not MappingNode mapping)
        {
            Report(DataDiagnostics.NotAMapping, node);
            return new MappingNode(node.Source, node.Span, "", []);
        }

        foreach (var entry in mapping.Entries)
        {
            if (!known.IsEmpty && !known.Contains(entry.Key))
            {
                Report(DataDiagnostics.UnknownKey, entry.KeyNode, entry.Key, Listed(known.ToArray()));
            }
        }

        return mapping;
    }

    /// <summary>The value of a key that must be there; a null scalar, and a report, when it is not.</summary>
    public DocumentNode Required(MappingNode mapping, string key)
    {
        if (mapping[key] is { } node)
        {
            return node;
        }

        Report(DataDiagnostics.MissingKey, mapping, key);
        return new ScalarNode(mapping.Source, mapping.Span, "", "", ScalarKind.Text, isQuoted: true);
    }

    /// <summary>The items of a list that must be there and not be empty.</summary>
    public ImmutableArray<DocumentNode> List(MappingNode mapping, string key)
    {
        if (mapping[key] is SequenceNode { Count: > 0 } sequence)
        {
            return sequence.Items;
        }

        Report(mapping.Contains(key) ? DataDiagnostics.NotAList : DataDiagnostics.MissingKey, mapping[key] ?? mapping, key);
        return [];
    }

    public string Text(MappingNode mapping, string key) => Text(Required(mapping, key));

    public string OptionalText(MappingNode mapping, string key) => mapping[key] is { } node ? Text(node) : "";

    public string Text(DocumentNode node)
    {
        if (node is ScalarNode { IsNull: false } scalar)
        {
            return scalar.Text.TrimEnd('\n');
        }

        Report(DataDiagnostics.NotAText, node);
        return "";
    }

    /// <summary>A text or a list of texts; empty when the key is absent.</summary>
    public ImmutableArray<string> Texts(MappingNode mapping, string key) => mapping[key] switch
    {
        null => [],
        SequenceNode sequence => [.. sequence.Items.Select(Text)],
        var node => [Text(node)],
    };

    public bool Flag(MappingNode mapping, string key, bool otherwise)
    {
        if (mapping[key] is not { } node)
        {
            return otherwise;
        }

        if (node is ScalarNode scalar && scalar.TryGetBool(out var flag))
        {
            return flag;
        }

        Report(DataDiagnostics.NotAFlag, node);
        return otherwise;
    }

    /// <summary>A day or a month, as it is written; empty when the key is absent.</summary>
    public string Date(MappingNode mapping, string key)
    {
        var text = OptionalText(mapping, key);
        if (text.Length > 0 && !DateOnly.TryParseExact(text, DateForms, CultureInfo.InvariantCulture, DateTimeStyles.None, out _))
        {
            Report(DataDiagnostics.NotADate, mapping[key] ?? mapping, text);
        }

        return text;
    }

    /// <summary>A day; null when the key is absent, and also, with a report, when it is no day.</summary>
    public DateOnly? Day(MappingNode mapping, string key)
    {
        if (mapping[key] is not { } node)
        {
            return null;
        }

        var text = Text(node);
        if (DateOnly.TryParseExact(text, DateForms[0], CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return day;
        }

        Report(DataDiagnostics.NotADate, node, text);
        return null;
    }

    /// <summary>A word of a closed list; the first of them, and a report, when it is not.</summary>
    public T Word<T>(DocumentNode node, IReadOnlyDictionary<string, T> words)
    {
        var text = Text(node);
        if (words.TryGetValue(text, out var word))
        {
            return word;
        }

        Report(DataDiagnostics.NotInList, node, text, Listed(words.Keys));
        return words.Values.First();
    }

    private static string Listed(IEnumerable<string> words) => string.Join(", ", words.Select(word => $"'{word}'"));
}
