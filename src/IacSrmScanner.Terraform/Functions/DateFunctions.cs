using IacSrmScanner.Core.Values;

namespace IacSrmScanner.Terraform.Functions;

/// <summary>Functions on dates. Those that read the clock are never known.</summary>
internal static class DateFunctions
{
    public static IEnumerable<Function> All =>
    [
        new("formatdate s s", call => call.NotEvaluated("dates are not formatted")),
        new("plantimestamp", call => call.NotEvaluated("the time of a run is not known")),
        new("timeadd s s", call => call.NotEvaluated("dates are not computed")),
        new("timecmp s s", Compare),
        new("timestamp", call => call.NotEvaluated("the time of a run is not known")),
    ];

    private static Value Compare(FunctionCall call) =>
        Timestamp.TryParse(call.Text(0), out var left) && Timestamp.TryParse(call.Text(1), out var right)
            ? call.Result((Number)left.CompareTo(right))
            : call.Error("an argument is no timestamp such as '2024-05-01T12:00:00Z'");
}
