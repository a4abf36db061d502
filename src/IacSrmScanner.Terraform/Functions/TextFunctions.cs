using System.Globalization;
using System.Text;
using IacSrmScanner.Core.Values;
using IacSrmScanner.Terraform.Values;

namespace IacSrmScanner.Terraform.Functions;

/// <summary>Functions on texts. Characters are what readers see as such: grapheme clusters.</summary>
internal static class TextFunctions
{
    public static IEnumerable<Function> All =>
    [
        new("chomp s", call => call.Result(call.Text(0).TrimEnd('\n', '\r'))),
        new("endswith s! s", EndsWith),
        new("indent n s", Indent),
        new("join s ls~...", Join),
        new("lower s!", call => Cased(call, LetterCase.Lower)),
        new("split s s", Split),
        new("startswith s! s", StartsWith),
        new("strcontains s! s", call => call.Result(KnownText.Contains(call[0], call.Text(1)))),
        new("strrev s", call => call.Result(string.Concat(Characters(call.Text(0)).Reverse()))),
        new("substr s n n", Substring),
        new("title s", call => call.Result(Title(call.Text(0)))),
        new("trim s s", Trim),
        new("trimprefix s s", call => call.Result(WithoutPrefix(call.Text(0), call.Text(1)))),
        new("trimspace s", call => call.Result(call.Text(0).Trim())),
        new("trimsuffix s s", call => call.Result(WithoutSuffix(call.Text(0), call.Text(1)))),
        new("upper s!", call => Cased(call, LetterCase.Upper)),
    ];

    public static IEnumerable<string> Characters(string text)
    {
        var elements = StringInfo.GetTextElementEnumerator(text);
        while (elements.MoveNext())
        {
            yield return elements.GetTextElement();
        }
    }

    /// <summary>Known parts are cased; unknown ones stay unknown.</summary>
    private static Value Cased(FunctionCall call, Func<string, string> change)
    {
        switch (call[0])
        {
            case TextValue text:
                return call.Result(change(text.Text));
            case UnknownValue { Parts.IsEmpty: false } unknown:
                return KnownText.Join(
                    unknown.Parts.Select(part => part is TextValue known ? call.Part(change(known.Text)) : part), call.Provenance);
            default:
                return call.Unknown();
        }
    }

    private static Value StartsWith(FunctionCall call)
    {
        if (call[0] is TextValue text)
        {
            return call.Result(text.Text.StartsWith(call.Text(1), StringComparison.Ordinal));
        }

        var known = KnownText.Prefix(call[0]);
        var wanted = call.Text(1);
        return known.StartsWith(wanted, StringComparison.Ordinal)
            ? call.Result(true)
            : wanted.StartsWith(known, StringComparison.Ordinal) ? call.Unknown() : call.Result(false);
    }

    private static Value EndsWith(FunctionCall call)
    {
        if (call[0] is TextValue text)
        {
            return call.Result(text.Text.EndsWith(call.Text(1), StringComparison.Ordinal));
        }

        var known = KnownText.Suffix(call[0]);
        var wanted = call.Text(1);
        return known.EndsWith(wanted, StringComparison.Ordinal)
            ? call.Result(true)
            : wanted.EndsWith(known, StringComparison.Ordinal) ? call.Unknown() : call.Result(false);
    }

    private static Value Indent(FunctionCall call)
    {
        var lines = call.Text(1).AsSpan().Count('\n');
        return call.Whole(0) is >= 0 and var width && (long)lines * width < ValueSize.MaxText
            ? call.Result(call.Text(1).Replace("\n", "\n" + new string(' ', width), StringComparison.Ordinal))
            : call.NotEvaluated("the width is out of range");
    }

    private static Value Join(FunctionCall call)
    {
        if (call.Count < 2)
        {
            return call.Error("at least one list is needed");
        }

        var parts = new List<Value>();
        var length = 0L;
        for (var i = 1; i < call.Count; i++)
        {
            if (call.List(i).IsOpen)
            {
                return call.Unknown();
            }

            foreach (var item in call.List(i).Items)
            {
                if (item is NullValue)
                {
                    return call.Error("an element is null");
                }

                if (parts.Count > 0)
                {
                    parts.Add(call[0]);
                }

                parts.Add(item);
                length += call.Text(0).Length + ((item as TextValue)?.Text.Length ?? 0);
            }
        }

        call.Host.Charge(parts.Count);
        return length > ValueSize.MaxText ? call.TooLarge() : KnownText.Join(parts, call.Provenance);
    }

    private static Value Split(FunctionCall call)
    {
        var (separator, text) = (call.Text(0), call.Text(1));
        var pieces = separator.Length > 0 ? text.Split(separator) : text.Length == 0 ? [] : [.. text.EnumerateRunes().Select(rune => rune.ToString())];
        return call.Result(pieces.Select(call.Part), ListKind.List);
    }

    private static Value Substring(FunctionCall call)
    {
        if (call.Whole(1) is not { } offset || call.Whole(2) is not { } length)
        {
            return call.Error("offset and length are whole numbers");
        }

        var characters = Characters(call.Text(0)).ToArray();
        if (offset < 0)
        {
            offset += characters.Length;
            if (offset < 0)
            {
                offset = 0;
            }
        }

        var taken = characters.Skip(offset);
        return call.Result(string.Concat(length < 0 ? taken : taken.Take(length)));
    }

    private static Value Trim(FunctionCall call)
    {
        var cutset = call.Text(1).EnumerateRunes().ToHashSet();
        var runes = call.Text(0).EnumerateRunes().ToArray();
        var (start, end) = (0, runes.Length);
        while (start < end && cutset.Contains(runes[start]))
        {
            start++;
        }

        while (end > start && cutset.Contains(runes[end - 1]))
        {
            end--;
        }

        return call.Result(string.Concat(runes[start..end]));
    }

    private static string WithoutPrefix(string text, string prefix) =>
        text.StartsWith(prefix, StringComparison.Ordinal) ? text[prefix.Length..] : text;

    private static string WithoutSuffix(string text, string suffix) =>
        text.EndsWith(suffix, StringComparison.Ordinal) ? text[..^suffix.Length] : text;

    private static string Title(string text)
    {
        var result = new StringBuilder(text.Length);
        var begins = true;
        foreach (var rune in text.EnumerateRunes())
        {
            result.Append(begins ? LetterCase.Title(rune) : rune.ToString());
            begins = rune.IsAscii ? !(Rune.IsLetterOrDigit(rune) || rune.Value == '_') : Rune.IsWhiteSpace(rune);
        }

        return result.ToString();
    }
}
