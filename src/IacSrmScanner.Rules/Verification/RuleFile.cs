using System.Collections.Immutable;
using IacSrmScanner.Core.Text;
using IacSrmScanner.Documents.Nodes;
using IacSrmScanner.Rules.Controls;
using IacSrmScanner.Rules.Examples;

namespace IacSrmScanner.Rules.Verification;

/// <summary>A rule file, read whole.</summary>
public sealed record RuleFile(SourceText Source, DocumentNode Root, Control Control, ImmutableArray<RuleExample> Examples);
