using System.Collections.Immutable;
using IacSrmScanner.Rules.Conditions.Paths;

namespace IacSrmScanner.Rules.Conditions.Relations;

/// <summary>One way in which another resource can refer to this one.</summary>
public sealed record Joint(string Type, AttributePath By, ImmutableArray<AttributePath> Names);
