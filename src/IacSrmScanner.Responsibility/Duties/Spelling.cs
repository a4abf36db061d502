using System.Collections.Immutable;

namespace IacSrmScanner.Responsibility.Duties;

/// <summary>
/// Where the version stands in what is written: <c>POSTGRES_{version}</c>. An asterisk before it stands for any text; one at
/// the end allows that more follows a version's name. Upper and lower case are the same.
/// </summary>
public sealed class Spelling
{
    private const string Place = "{version}";
    private const char Any = '*';

    private readonly ImmutableArray<string> before;

    private Spelling(string text, ImmutableArray<string> before, bool mayGoOn)
    {
        Text = text;
        this.before = before;
        MayGoOn = mayGoOn;
    }

    /// <summary>The version and nothing else.</summary>
    public static Spelling Plain { get; } = new(Place, [""], mayGoOn: false);

    /// <summary>As the table states it.</summary>
    public string Text { get; }

    /// <summary>Something may follow a name that is no number: <c>focal-amd64</c>.</summary>
    public bool MayGoOn { get; }

    /// <summary>Some of what is written is left open.</summary>
    public bool IsLoose => MayGoOn || before.Length > 1;

    /// <summary>Null when the text is not of this form.</summary>
    public static Spelling? Read(string text)
    {
        var place = text.IndexOf(Place, StringComparison.Ordinal);
        return place >= 0 && text[(place + Place.Length)..] is "" or "*"
            ? new Spelling(text, [.. text[..place].Split(Any)], text.EndsWith(Any))
            : null;
    }

    /// <summary>What may be the version, the rest of the text included; where an asterisk stands there may be several places.</summary>
    public IEnumerable<string> In(string written)
    {
        if (!written.StartsWith(before[0], StringComparison.OrdinalIgnoreCase))
        {
            yield break;
        }

        var at = before[0].Length;
        foreach (var part in before.Skip(1).SkipLast(1))
        {
            var found = written.IndexOf(part, at, StringComparison.OrdinalIgnoreCase);
            if (found < 0)
            {
                yield break;
            }

            at = found + part.Length;
        }

        if (before.Length == 1)
        {
            yield return written[at..];
            yield break;
        }

        for (var found = written.IndexOf(before[^1], at, StringComparison.OrdinalIgnoreCase);
             found >= 0 && found < written.Length;
             found = written.IndexOf(before[^1], found + 1, StringComparison.OrdinalIgnoreCase))
        {
            yield return written[(found + before[^1].Length)..];
        }
    }

    public override string ToString() => Text;
}
