using IacSrmScanner.Rules.Findings;

namespace IacSrmScanner.Rules.Engine;

/// <summary>The order of every report: file, place, control, address. Total, so that output does not depend on threads.</summary>
public static class FindingOrder
{
    public static int Compare(Finding left, Finding right)
    {
        var order = string.CompareOrdinal(left.Span.Source.Path, right.Span.Source.Path);
        order = order != 0 ? order : left.Span.Span.Start.CompareTo(right.Span.Span.Start);
        order = order != 0 ? order : left.Span.Span.End.CompareTo(right.Span.Span.End);
        order = order != 0 ? order : string.CompareOrdinal(left.Control.Id, right.Control.Id);
        order = order != 0 ? order : string.CompareOrdinal(left.Resource.Address, right.Resource.Address);
        order = order != 0 ? order : string.CompareOrdinal(left.Configuration, right.Configuration);
        return order != 0 ? order : left.Outcome.CompareTo(right.Outcome);
    }
}
