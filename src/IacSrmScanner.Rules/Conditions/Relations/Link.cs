using System.Collections.Immutable;
using IacSrmScanner.Core.Resources;
using IacSrmScanner.Rules.Conditions.Paths;

namespace IacSrmScanner.Rules.Conditions.Relations;

/// <summary>How the parts of one logical resource are joined: an entry of a <c>links.yaml</c>.</summary>
/// <param name="Dialect">The dialect that splits the resource.</param>
/// <param name="From">The type of the part.</param>
/// <param name="By">The part's attribute that refers to the whole.</param>
/// <param name="To">The type of the whole.</param>
/// <param name="Names">Attributes of the whole whose value identifies it where no reference does.</param>
public sealed record Link(Dialect Dialect, string From, AttributePath By, string To, ImmutableArray<AttributePath> Names);
