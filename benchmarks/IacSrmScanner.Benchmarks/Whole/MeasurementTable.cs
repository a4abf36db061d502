using System.Globalization;
using System.Text.Json;

namespace IacSrmScanner.Benchmarks.Whole;

/// <summary>Measurements for people, as a Markdown table, or for programs, as JSON.</summary>
internal static class MeasurementTable
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true };

    public static void Write(TextWriter output, IReadOnlyList<Measurement> measurements, bool asJson)
    {
        if (asJson)
        {
            output.WriteLine(JsonSerializer.Serialize(measurements, Indented));
            return;
        }

        output.WriteLine("| what | exit | wall s | CPU s | user s | system s | least CPU s | peak MB |");
        output.WriteLine("|---|---:|---:|---:|---:|---:|---:|---:|");
        foreach (var row in measurements)
        {
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"| {row.Name} | {row.ExitCode} | {row.WallSeconds:0.00} | {row.CpuSeconds:0.00} | {row.UserSeconds:0.00} | {row.SystemSeconds:0.00} | {row.LeastCpuSeconds:0.00} | {row.PeakMegabytes:0} |"));
        }
    }
}
