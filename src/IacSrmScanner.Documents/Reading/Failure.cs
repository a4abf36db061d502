using IacSrmScanner.Core.Text;

namespace IacSrmScanner.Documents.Reading;

/// <summary>Why and where reading stopped.</summary>
internal sealed record Failure(TextSpan Span, string Cause);
