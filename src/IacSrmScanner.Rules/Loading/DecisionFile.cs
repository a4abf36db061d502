using System.Collections.Immutable;
using IacSrmScanner.Core.Text;
using IacSrmScanner.Documents.Nodes;
using IacSrmScanner.Rules.Decisions;

namespace IacSrmScanner.Rules.Loading;

/// <summary>A file of <c>rules/responsibility/decisions</c>, read whole: one decision for each dialect and group of types.</summary>
public sealed record DecisionFile(SourceText Source, MappingNode Root, ImmutableArray<ModelDecision> Decisions);
