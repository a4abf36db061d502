namespace IacSrmScanner.Core.Values;

/// <summary>Why a value is unknown, in words for the user.</summary>
/// <param name="Kind">The sort of reason.</param>
/// <param name="Text">A clause without a period that can follow "because", such as <c>variable 'encrypt' has no value</c>.</param>
public sealed record UnknownReason(UnknownKind Kind, string Text);
