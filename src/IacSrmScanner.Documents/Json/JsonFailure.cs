using IacSrmScanner.Core.Text;

namespace IacSrmScanner.Documents.Json;

/// <summary>Why and where reading stopped.</summary>
internal sealed record JsonFailure(JsonFailureKind Kind, TextSpan Span, string Cause);
