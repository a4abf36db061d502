using IacSrmScanner.Core.Text;
using IacSrmScanner.Core.Values;

namespace IacSrmScanner.Terraform.Evaluation;

/// <summary>One step of a reference: <c>.name</c> or <c>[key]</c>.</summary>
/// <param name="Name">The attribute; null for an index.</param>
/// <param name="Key">The index, evaluated; null for an attribute.</param>
/// <param name="Span">The reference up to and with this step.</param>
internal readonly record struct AccessStep(string? Name, Value? Key, TextSpan Span);
