using System.Collections.Immutable;

namespace IacSrmScanner.Catalogue.Tests.Branches;

/// <summary>A parameter of a generated template.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Declaration">What stands below the name, as YAML in one line.</param>
/// <param name="Values">Every value to try: those allowed, or those compared with and one more.</param>
internal sealed record GeneratedParameter(string Name, string Declaration, ImmutableArray<string> Values);
