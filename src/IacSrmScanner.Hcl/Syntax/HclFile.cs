using System.Collections.Immutable;
using IacSrmScanner.Core.Diagnostics;
using IacSrmScanner.Core.Text;

namespace IacSrmScanner.Hcl.Syntax;

/// <summary>
/// A parsed file. <see cref="Body"/> holds what could be understood, and <see cref="Diagnostics"/> says what could not.
/// </summary>
public sealed record HclFile(SourceText Source, BodySyntax Body, ImmutableArray<Diagnostic> Diagnostics);
