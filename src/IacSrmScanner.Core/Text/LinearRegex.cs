using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;

namespace IacSrmScanner.Core.Text;

/// <summary>
/// A regular expression that cannot take long, whatever its author wrote. The engine that matches in linear time costs some
/// fifty milliseconds of a process to get ready, so short texts are matched by the ordinary one wherever
/// <see cref="Backtracking"/> bounds what it may try, and a text without any of the <see cref="RequiredLiterals"/> by neither.
/// Both find the same; each is built on first use. Safe for several threads.
/// </summary>
public sealed class LinearRegex(string expression)
{
    private const int ShortText = 256;

    private readonly bool isSimple = Backtracking.IsBounded(expression);
    private readonly Lazy<Regex?> linear = new(() => Build(expression, RegexOptions.NonBacktracking, out _));
    private readonly Lazy<Regex?> ordinary = new(() => Build(expression, RegexOptions.None, out _));

    private readonly Lazy<ImmutableArray<string>> literals = new(() => RequiredLiterals.Of(expression));

    /// <summary>As written.</summary>
    public string Expression { get; } = expression;

    /// <summary>What is wrong with an expression; null when nothing is. Costs as much as building it.</summary>
    public static string? Problem(string expression)
    {
        _ = Build(expression, RegexOptions.NonBacktracking, out var problem);
        return problem;
    }

    /// <summary>The expression for a text; null when it is not a valid one.</summary>
    public Regex? For(string text) => (IsForOrdinary(text) ? ordinary : linear).Value;

    /// <summary>Whether a text holds a match; an expression that is not valid matches nothing.</summary>
    public bool IsMatch(string text) => (IsForOrdinary(text) || MayMatch(text)) && (For(text)?.IsMatch(text) ?? false);

    public override string ToString() => Expression;

    private bool IsForOrdinary(string text) => isSimple && text.Length <= ShortText;

    /// <summary>In other scripts an engine may take two letters for the same where a comparison does not.</summary>
    private bool MayMatch(string text) => literals.Value is not [_, ..] required
        || !Ascii.IsValid(text)
        || required.Any(literal => text.Contains(literal, StringComparison.OrdinalIgnoreCase));

    private static Regex? Build(string expression, RegexOptions engine, out string? problem)
    {
        try
        {
            problem = null;
            return new Regex(expression, engine | RegexOptions.CultureInvariant);
        }
        catch (Exception exception) when (exception is ArgumentException or NotSupportedException)
        {
            problem = exception.Message;
            return null;
        }
    }
}
