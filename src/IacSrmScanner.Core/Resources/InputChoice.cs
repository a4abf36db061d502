using IacSrmScanner.Core.Text;

namespace IacSrmScanner.Core.Resources;

/// <summary>What an input is in one way of deploying a configuration.</summary>
/// <param name="Input">The input's name.</param>
/// <param name="Value">The value; null when it is any value that the configuration does not mention.</param>
/// <param name="Words">A clause that can follow "when": <c>parameter 'Stage' is 'dev'</c>.</param>
/// <param name="Span">Where the input is declared; null for one that the cloud itself gives.</param>
public sealed record InputChoice(string Input, string? Value, string Words, SourceSpan? Span);
