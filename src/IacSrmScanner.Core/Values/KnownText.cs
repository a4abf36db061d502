using System.Collections.Immutable;
using System.Text;

namespace IacSrmScanner.Core.Values;

/// <summary>What can be said about a text of which only some parts are known.</summary>
public static class KnownText
{
    /// <summary>
    /// The text that the parts make: a <see cref="TextValue"/> when all are known, otherwise an unknown that keeps the
    /// known parts. Neighbouring known parts are joined; parts of parts are taken apart.
    /// </summary>
    public static Value Join(IEnumerable<Value> parts, Provenance provenance)
    {
        var joined = ImmutableArray.CreateBuilder<Value>();
        var pending = new StringBuilder();
        UnknownReason? why = null;
        var sensitive = false;
        foreach (var part in parts)
        {
            sensitive |= part.IsSensitive;
            Append(part);
        }

        void Append(Value part)
        {
            switch (part)
            {
                case TextValue text:
                    pending.Append(text.Text);
                    break;
                case UnknownValue { Parts.IsEmpty: false } unknown:
                    foreach (var inner in unknown.Parts)
                    {
                        Append(inner);
                    }

                    break;
                default:
                    Flush();
                    why ??= part is UnknownValue known ? known.Why : new UnknownReason(UnknownKind.NotEvaluated, "a part of the text is undecided");
                    joined.Add(part);
                    break;
            }
        }

        void Flush()
        {
            if (pending.Length > 0)
            {
                joined.Add(new TextValue(pending.ToString(), provenance));
                pending.Clear();
            }
        }

        if (why is null)
        {
            return new TextValue(pending.ToString(), provenance) { IsSensitive = sensitive };
        }

        Flush();
        return new UnknownValue(why, provenance) { IsNotNull = true, Parts = joined.ToImmutable(), IsSensitive = sensitive };
    }

    /// <summary>The known beginning of a value's text; empty when nothing is known.</summary>
    public static string Prefix(Value value) => value switch
    {
        TextValue text => text.Text,
        UnknownValue { Parts: [TextValue first, ..] } => first.Text,
        _ => "",
    };

    /// <summary>The known end of a value's text; empty when nothing is known.</summary>
    public static string Suffix(Value value) => value switch
    {
        TextValue text => text.Text,
        UnknownValue { Parts: [.., TextValue last] } => last.Text,
        _ => "",
    };

    /// <summary>Whether the text contains a fragment: true when a known part does, never false while a part is unknown.</summary>
    public static Truth Contains(Value value, string fragment) => value switch
    {
        TextValue text => Truth.Of(text.Text.Contains(fragment, StringComparison.Ordinal)),
        UnknownValue unknown when unknown.Parts.Any(part => part is TextValue text && text.Text.Contains(fragment, StringComparison.Ordinal)) => Truth.True,
        _ => Truth.Unknown,
    };

    /// <summary>False when the known parts rule out that the text is <paramref name="text"/>.</summary>
    public static bool CouldBe(UnknownValue unknown, string text)
    {
        var position = 0;
        for (var i = 0; i < unknown.Parts.Length; i++)
        {
            if (unknown.Parts[i] is not TextValue known)
            {
                continue;
            }

            var found = i == 0
                ? (text.StartsWith(known.Text, StringComparison.Ordinal) ? 0 : -1)
                : text.IndexOf(known.Text, position, StringComparison.Ordinal);
            if (found < 0)
            {
                return false;
            }

            position = found + known.Text.Length;
        }

        return unknown.Parts is not [.., TextValue last] || text.EndsWith(last.Text, StringComparison.Ordinal);
    }
}
