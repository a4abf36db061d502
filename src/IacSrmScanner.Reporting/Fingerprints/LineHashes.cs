using System.Globalization;
using IacSrmScanner.Core.Text;

namespace IacSrmScanner.Reporting.Fingerprints;

/// <summary>
/// GitHub code scanning's <c>primaryLocationLineHash</c> of every line of a file, so that alerts keep their identity
/// whoever uploads the log.
/// </summary>
/// <remarks>
/// The algorithm is that of github/codeql-action's fingerprints.ts: spaces and tabs are dropped, line ends become LF, the
/// text ends with U+FFFF; a line's hash is the rolling hash (base 37, 64-bit wrap-around) of the 100 units that begin with
/// the line's first, followed by how often that hash has occurred in the file.
/// </remarks>
public sealed class LineHashes
{
    private const int Window = 100;
    private const long Base = 37;
    private const char EndMark = '\uFFFF';

    private static readonly long OldestFactor = Power(Base, Window);

    private readonly List<string> byLine = [];

    private LineHashes()
    {
    }

    public static LineHashes Of(SourceText source)
    {
        var hashes = new LineHashes();
        new Roller(hashes).Run(source.Content);
        return hashes;
    }

    /// <summary>The hash of a line, from 1, such as <c>c129715d7a2bc9a3:1</c>.</summary>
    public string this[int line] => byLine[line - 1];

    private static long Power(long number, int exponent)
    {
        var result = 1L;
        for (var i = 0; i < exponent; i++)
        {
            result = unchecked(result * number);
        }

        return result;
    }

    private sealed class Roller(LineHashes hashes)
    {
        private readonly char[] window = new char[Window];
        private readonly bool[] startsLine = new bool[Window];
        private readonly Dictionary<long, int> occurrences = [];
        private long hash;
        private int index;

        public void Run(string content)
        {
            var atLineStart = true;
            var afterReturn = false;
            foreach (var unit in content)
            {
                if (unit is ' ' or '\t' || (afterReturn && unit == '\n'))
                {
                    afterReturn = false;
                    continue;
                }

                afterReturn = unit == '\r';
                var counted = afterReturn ? '\n' : unit;
                Push(counted, atLineStart);
                atLineStart = counted == '\n';
            }

            Push(EndMark, atLineStart);
            for (var i = 0; i < Window; i++)
            {
                Push('\0', startsLine: false);
            }
        }

        private void Push(char unit, bool startsLine)
        {
            if (this.startsLine[index])
            {
                var count = occurrences[hash] = occurrences.GetValueOrDefault(hash) + 1;
                hashes.byLine.Add(string.Create(CultureInfo.InvariantCulture, $"{(ulong)hash:x}:{count}"));
            }

            this.startsLine[index] = startsLine;
            hash = unchecked((hash * Base) + unit - (OldestFactor * window[index]));
            window[index] = unit;
            index = (index + 1) % Window;
        }
    }
}
