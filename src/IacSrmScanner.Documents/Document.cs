using System.Collections.Immutable;
using IacSrmScanner.Core.Diagnostics;
using IacSrmScanner.Core.Text;
using IacSrmScanner.Documents.Nodes;

namespace IacSrmScanner.Documents;

/// <summary>One YAML or JSON document: what could be read of it, and what could not.</summary>
/// <param name="Source">The file, which may hold further documents.</param>
/// <param name="Root">The outermost node, or null when there is none.</param>
/// <param name="Diagnostics">In the order of the text.</param>
public sealed record Document(SourceText Source, DocumentNode? Root, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>True when something of the document is missing from the tree.</summary>
    public bool HasErrors => Diagnostics.Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
}
