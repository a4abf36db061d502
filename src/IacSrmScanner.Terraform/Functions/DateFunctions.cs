using IacSrmScanner.Core.Values;

namespace IacSrmScanner.Terraform.Functions;

/// <summary>Functions on dates. Those that read the clock are never known.</summary>
internal static class DateFunctions
{
    public static IEnumerable<Function> All =>
    [
        new("formatdate s s", call => Timestamp.Parse(call.Text(1)) is { } time ? DateFormat.Format(call, call.Text(0), time) : NoTimestamp(call)),
        new("plantimestamp", call => call.NotEvaluated("the time of a run is not known")),
        new("timeadd s s", Add),
        new("timecmp s s", Compare),
        new("timestamp", call => call.NotEvaluated("the time of a run is not known")),
    ];

    private static Value Compare(FunctionCall call) =>
        Timestamp.Parse(call.Text(0)) is { } left && Timestamp.Parse(call.Text(1)) is { } right
            ? call.Counted(left.CompareTo(right))
            : NoTimestamp(call);

    private static Value Add(FunctionCall call) => Timestamp.Parse(call.Text(0)) is not { } time
        ? NoTimestamp(call)
        : Duration.Parse(call.Text(1)) is { } nanoseconds
            ? time.Plus(nanoseconds) is { } sum ? call.Result(sum.ToString()) : call.NotEvaluated("the year has no four digits")
            : call.Error($"'{call.Text(1)}' is no duration such as '1h30m'");

    private static Value NoTimestamp(FunctionCall call) => call.Error("an argument is no timestamp such as '2024-05-01T12:00:00Z'");
}
