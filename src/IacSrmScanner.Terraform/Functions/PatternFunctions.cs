using System.Collections.Immutable;
using System.Text.RegularExpressions;
using IacSrmScanner.Core.Values;

namespace IacSrmScanner.Terraform.Functions;

/// <summary>Functions with regular expressions.</summary>
internal static class PatternFunctions
{
    public static IEnumerable<Function> All =>
    [
        new("regex s s", call => With(call, call.Text(0), call.Text(1), pattern =>
        {
            var match = pattern.Match(call.Text(1));
            return match.Success ? Found(call, pattern, match) : call.Error("the pattern does not match");
        })) { GivesParts = true },
        new("regexall s s", call => With(call, call.Text(0), call.Text(1), pattern =>
            call.Result(pattern.Matches(call.Text(1)).Select(match => Found(call, pattern, match)), ListKind.List))),
        new("replace s s s", Replace),
    ];

    private static Value Replace(FunctionCall call)
    {
        var (text, wanted, with) = (call.Text(0), call.Text(1), call.Text(2));
        if (wanted.Length > 1 && wanted.StartsWith('/') && wanted.EndsWith('/'))
        {
            return With(call, wanted[1..^1], text, pattern => (pattern.Count(text) + 1L) * with.Length > Values.ValueSize.MaxText
                ? call.TooLarge()
                : call.Result(pattern.Replace(text, match => Expand(with, pattern, match))));
        }

        var places = wanted.Length > 0 ? text.AsSpan().Count(wanted) : text.Length + 1;
        if (text.Length + ((long)places * with.Length) > Values.ValueSize.MaxText)
        {
            return call.TooLarge();
        }

        return call.Result(wanted.Length > 0
            ? text.Replace(wanted, with, StringComparison.Ordinal)
            : with + string.Concat(text.EnumerateRunes().Select(rune => rune + with)));
    }

    private static Value With(FunctionCall call, string pattern, string text, Func<Regex, Value> use)
    {
        call.Host.Charge(pattern.Length);
        return Re2.Find(pattern, text) is { } regex ? use(regex) : call.NotEvaluated("the pattern is not one that the scanner can match");
    }

    /// <summary>The whole match without groups; otherwise the groups, by name where they have names.</summary>
    private static Value Found(FunctionCall call, Regex pattern, Match match)
    {
        if (match.Groups.Count == 1)
        {
            return call.Part(match.Value);
        }

        var names = pattern.GetGroupNames().Skip(1).ToImmutableArray();
        return names.Any(name => !char.IsAsciiDigit(name[0]))
            ? new MapValue([.. names.Select(name => new MapEntry(name, Group(match.Groups[name]), null))], call.Provenance)
            : new ListValue([.. match.Groups.Values.Skip(1).Select(Group)], call.Provenance);

        Value Group(Group group) => group.Success ? call.Part(group.Value) : call.Null();
    }

    /// <summary>Expands <c>$1</c>, <c>${name}</c> and <c>$$</c> as Go does: a name is as long as it can be.</summary>
    private static string Expand(string template, Regex pattern, Match match)
    {
        if (!template.Contains('$', StringComparison.Ordinal))
        {
            return template;
        }

        var result = new System.Text.StringBuilder();
        for (var i = 0; i < template.Length; i++)
        {
            if (template[i] != '$' || i + 1 == template.Length)
            {
                result.Append(template[i]);
                continue;
            }

            var braced = template[i + 1] == '{';
            var start = i + (braced ? 2 : 1);
            var end = start;
            while (end < template.Length && (char.IsAsciiLetterOrDigit(template[end]) || template[end] == '_'))
            {
                end++;
            }

            if (template[i + 1] == '$')
            {
                result.Append('$');
                i++;
            }
            else if (end == start || (braced && (end == template.Length || template[end] != '}')))
            {
                result.Append('$');
            }
            else
            {
                var name = template[start..end];
                result.Append(pattern.GroupNumberFromName(name) >= 0 ? match.Groups[name].Value : "");
                i = braced ? end : end - 1;
            }
        }

        return result.ToString();
    }
}
