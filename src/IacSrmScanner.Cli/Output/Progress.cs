using System.Diagnostics;
using System.Globalization;

namespace IacSrmScanner.Cli.Output;

/// <summary>One line on a terminal's standard error, rewritten; only scans that take longer than a moment show it.</summary>
internal sealed class Progress(Terminal terminal, bool isOn) : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(200);

    private readonly Stopwatch clock = Stopwatch.StartNew();
    private readonly Lock gate = new();
    private TimeSpan next = Patience;
    private bool isShown;

    public void Report(double share)
    {
        if (!isOn)
        {
            return;
        }

        lock (gate)
        {
            if (clock.Elapsed < next)
            {
                return;
            }

            next = clock.Elapsed + Pause;
            isShown = true;
            terminal.Error.Write(string.Create(CultureInfo.InvariantCulture, $"\rscanning … {share * 100:0} %"));
        }
    }

    public void Clear()
    {
        if (isShown)
        {
            terminal.Error.Write("\r                    \r");
            isShown = false;
        }
    }

    public void Dispose() => Clear();
}
