namespace IacSrmScanner.Core.Text;

/// <summary>A span and the file that it is in: what leaves a front end.</summary>
public readonly record struct SourceSpan(SourceText Source, TextSpan Span)
{
    public LinePosition Start => Source.GetPosition(Span.Start);

    public LinePosition End => Source.GetPosition(Span.End);

    public string Text => Source.Slice(Span).ToString();

    public override string ToString() => $"{Source.Path}:{Start}";
}
