using System.Collections.Immutable;
using IacSrmScanner.Core.Diagnostics;
using IacSrmScanner.Core.Text;

namespace IacSrmScanner.Hcl.Syntax;

/// <summary>A text parsed as one expression or one template, without a file around it.</summary>
public sealed record HclExpression(SourceText Source, ExpressionSyntax Expression, ImmutableArray<Diagnostic> Diagnostics);
