using System.Globalization;
using System.Numerics;

namespace IacSrmScanner.Core.Text;

/// <summary>Estimates how many ways of matching one place of a short text a backtracking engine may try.</summary>
internal static class Backtracking
{
    /// <summary>A repeat without end on a text of up to 256 characters, as a power of two.</summary>
    private const int Endless = 8;

    /// <summary>Three repeats without end, of which trying every place of the text is one: some millions of steps at the very worst.</summary>
    private const int Bound = 3 * Endless;

    /// <summary>
    /// Whether the choices of an expression, multiplied where one follows the other and added where they are alternatives, stay
    /// small. A group that repeats is never bounded: what is inside may repeat, be left out or have alternatives that begin
    /// alike, and then the ways grow exponentially.
    /// </summary>
    public static bool IsBounded(string expression)
    {
        // Of each open group: the ways before it, and those of the greatest of its alternatives that are done, all as powers of two.
        var around = new Stack<(int Before, int Greatest, int Alternatives)>();
        var (ways, greatest, alternatives, groupStart) = (0, 0, 1, -1);
        for (var i = 0; i < expression.Length && ways <= Bound; i++)
        {
            switch (expression[i])
            {
                case '\\':
                    i++;
                    break;
                case '[':
                    i = EndOfClass(expression, i);
                    break;
                case '(':
                    groupStart = i;
                    around.Push((ways, greatest, alternatives));
                    (ways, greatest, alternatives) = (0, 0, 1);
                    break;
                case '|':
                    (ways, greatest, alternatives) = (0, Math.Max(greatest, ways), alternatives + 1);
                    break;
                case ')' when around.TryPop(out var group):
                    (ways, greatest, alternatives) = (group.Before + Sum(), group.Greatest, group.Alternatives);
                    break;
                case '?' when groupStart >= 0 && groupStart == i - 1:
                    break;
                case '?':
                    ways++;
                    break;
                case '*' or '+' or '{':
                    ways += i > 0 && expression[i - 1] == ')' ? Bound + 1 : Repeat(expression, i);
                    break;
            }
        }

        var isAnchored = expression.StartsWith('^') && alternatives == 1;
        return Sum() + (isAnchored ? 0 : Endless) <= Bound;

        int Sum() => Math.Max(greatest, ways) + BitOperations.Log2((uint)((2 * alternatives) - 1));
    }

    private static int Repeat(string expression, int at)
    {
        if (expression[at] != '{')
        {
            return Endless;
        }

        var end = expression.IndexOf('}', at);
        var range = end < 0 ? [] : expression[(at + 1)..end].Split(',');
        return range switch
        {
            [_] => 0,
            [var least, var most] when Count(least) is { } low && Count(most) is { } high && high >= low =>
                Math.Min(Endless, BitOperations.Log2((uint)(high - low + 1)) + 1),
            _ => Endless,
        };
    }

    private static int? Count(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>The place of the bracket that closes a class, or the end of the expression. A class may begin with a closing bracket.</summary>
    public static int EndOfClass(string expression, int open)
    {
        var first = open + 1 < expression.Length && expression[open + 1] == '^' ? open + 2 : open + 1;
        for (var i = first; i < expression.Length; i++)
        {
            if (expression[i] == '\\')
            {
                i++;
            }
            else if (expression[i] == ']' && i > first)
            {
                return i;
            }
        }

        return expression.Length;
    }
}
