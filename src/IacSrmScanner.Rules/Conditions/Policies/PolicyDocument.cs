using System.Collections.Immutable;
using IacSrmScanner.Core.Values;

namespace IacSrmScanner.Rules.Conditions.Policies;

/// <summary>An IAM policy document, normalised.</summary>
/// <param name="Statements">Its statements, in the shape that <c>docs/rules.md</c> describes.</param>
/// <param name="Unread">Why there may be more than these; null when these are all.</param>
public sealed record PolicyDocument(ImmutableArray<MapValue> Statements, string? Unread);
