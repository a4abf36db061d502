using System.Collections.Immutable;

namespace IacSrmScanner.Core.Values;

/// <summary>One of the values that a <see cref="OneOfValue"/> can have, and when: all guards hold together.</summary>
public sealed record Alternative(ImmutableArray<Guard> When, Value Value);
