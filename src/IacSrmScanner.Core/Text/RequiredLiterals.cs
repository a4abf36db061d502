using System.Collections.Immutable;
using System.Text;

namespace IacSrmScanner.Core.Text;

/// <summary>
/// Texts of which every match of a regular expression holds at least one. A text that holds none of them needs no engine:
/// looking for a word is far cheaper than getting an engine ready that is never to find anything.
/// </summary>
internal sealed class RequiredLiterals
{
    /// <summary>Escapes that stand for one character of a class, or for a place.</summary>
    private const string Classes = "dDwWsSbBAzZGntrfvea";

    private readonly string expression;
    private int position;

    private RequiredLiterals(string expression) => this.expression = expression;

    /// <summary>The literals, in any letter case; empty when there are none or the expression holds what is not understood here.</summary>
    public static ImmutableArray<string> Of(string expression)
    {
        var reader = new RequiredLiterals(expression);
        return reader.Alternatives(depth: 0) is { } found && reader.position == expression.Length ? found : [];
    }

    /// <summary>Null when something is not understood; empty when nothing is required.</summary>
    private ImmutableArray<string>? Alternatives(int depth)
    {
        var all = ImmutableArray.CreateBuilder<string>();
        var isRequired = true;
        while (true)
        {
            if (depth > 16 || Sequence(depth) is not { } one)
            {
                return null;
            }

            isRequired &= !one.IsEmpty;
            all.AddRange(one);
            if (position >= expression.Length || expression[position] != '|')
            {
                return isRequired ? all.ToImmutable() : [];
            }

            position++;
        }
    }

    /// <summary>One after the other: the part whose shortest literal is longest tells most.</summary>
    private ImmutableArray<string>? Sequence(int depth)
    {
        ImmutableArray<string> best = [];
        var run = new StringBuilder();
        while (position < expression.Length && expression[position] is not ('|' or ')'))
        {
            if (Atom(depth) is not { } atom || Repeat() is not { } repeat)
            {
                return null;
            }

            if (atom.Character is { } character && repeat != Repetition.Optional)
            {
                run.Append(character);
            }

            if (atom.Character is null || repeat != Repetition.Once)
            {
                Keep([run.ToString()]);
                run.Clear();
            }

            if (repeat != Repetition.Optional)
            {
                Keep(atom.Required);
            }
        }

        Keep([run.ToString()]);
        return best;

        void Keep(ImmutableArray<string> candidate)
        {
            if (Shortest(candidate) > Shortest(best))
            {
                best = candidate;
            }
        }
    }

    private static int Shortest(ImmutableArray<string> literals) => literals.IsEmpty ? 0 : literals.Min(literal => literal.Length);

    private (char? Character, ImmutableArray<string> Required)? Atom(int depth)
    {
        var c = expression[position++];
        switch (c)
        {
            case '(':
                return Group(depth);
            case '[':
                position = Backtracking.EndOfClass(expression, position - 1) + 1;
                return position <= expression.Length ? (null, []) : null;
            case '\\':
                return Escape();
            case '.' or '^' or '$':
                return (null, []);
            case '*' or '+' or '?' or '{':
                return null;
            default:
                return (c, []);
        }
    }

    private (char? Character, ImmutableArray<string> Required)? Group(int depth)
    {
        if (position < expression.Length && expression[position] == '?')
        {
            var end = expression.AsSpan(position).IndexOfAny(':', '>', ')');
            var options = end < 0 ? [] : expression.AsSpan(position + 1, end - 1);
            var isNamed = end > 0 && expression[position + end] == '>' && options is ['<', not ('=' or '!'), ..];
            if (end < 0 || (!isNamed && options.ContainsAnyExcept("imsn-")))
            {
                return null;
            }

            position += end + 1;
            if (expression[position - 1] == ')')
            {
                return (null, []);
            }
        }

        return Alternatives(depth + 1) is { } required && position < expression.Length && expression[position++] == ')' ? (null, required) : null;
    }

    private (char? Character, ImmutableArray<string> Required)? Escape()
    {
        if (position >= expression.Length)
        {
            return null;
        }

        var c = expression[position++];
        if (!char.IsAsciiLetterOrDigit(c))
        {
            return (c, []);
        }

        position += c switch { 'x' => 2, 'u' => 4, _ => 0 };
        return c is 'x' or 'u' || Classes.Contains(c, StringComparison.Ordinal) ? (null, []) : null;
    }

    private Repetition? Repeat()
    {
        if (position >= expression.Length || expression[position] is not ('*' or '+' or '?' or '{'))
        {
            return Repetition.Once;
        }

        var c = expression[position++];
        var isOptional = c is '*' or '?';
        if (c == '{')
        {
            var length = expression.AsSpan(position).IndexOf('}');
            if (length <= 0 || !char.IsAsciiDigit(expression[position]) || expression.AsSpan(position, length).ContainsAnyExceptInRange(',', '9'))
            {
                return null;
            }

            isOptional = expression[position] == '0';
            position += length + 1;
        }

        if (position < expression.Length && expression[position] == '?')
        {
            position++;
        }

        return isOptional ? Repetition.Optional : Repetition.Many;
    }

    private enum Repetition
    {
        Once,
        Many,
        Optional,
    }
}
