using System.Collections.Immutable;

namespace IacSrmScanner.Catalogue.Tests.Branches;

/// <summary>When a parameter has a value, another must have one of some.</summary>
internal sealed record GeneratedRule((string Name, string Value) If, (string Name, ImmutableArray<string> Values) Then);
