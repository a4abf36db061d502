using IacSrmScanner.Core.Text;
using IacSrmScanner.Core.Values;

namespace IacSrmScanner.Core.Resources;

/// <summary>A value that a configuration names, other than a resource: a local, a variable, a parameter, an output.</summary>
/// <param name="Kind">The field's word for it: <c>local</c>, <c>variable</c>, <c>output</c>, <c>parameter</c>, <c>mapping</c>.</param>
/// <param name="Name">Its name, with the module path before it where it is not of the root: <c>module.m.zone</c>.</param>
/// <param name="Value">What it evaluates to.</param>
/// <param name="Span">Where it is declared.</param>
public sealed record NamedValue(string Kind, string Name, Value Value, SourceSpan Span);
