using IacSrmScanner.Core.Text;

namespace IacSrmScanner.Rules.Findings;

/// <summary>A place that helps to understand a finding, and in a few words how.</summary>
public sealed record RelatedPlace(SourceSpan Span, string Text);
