using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;

namespace IacSrmScanner.Cli.Commands;

/// <summary><c>--as-of</c>: the only way in which the day can matter, so that a run can be repeated.</summary>
internal static class AsOfOption
{
    public static Option<DateOnly> Create() => new("--as-of")
    {
        Description = "The day at which attestations are judged, as 2026-12-31; today when it is not given.",
        CustomParser = Parse,
        DefaultValueFactory = _ => DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime),
    };

    private static DateOnly Parse(ArgumentResult result)
    {
        var text = result.Tokens is [var token] ? token.Value : "";
        if (!DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            result.AddError($"--as-of: '{text}' is no day such as 2026-12-31.");
        }

        return day;
    }
}
