using System.Text;
using IacSrmScanner.Core.Values;
using IacSrmScanner.Terraform.Values;

namespace IacSrmScanner.Terraform.Functions;

/// <summary>Functions that encode and decode.</summary>
internal static class EncodingFunctions
{
    public static IEnumerable<Function> All =>
    [
        new("base64decode s", Base64Decode),
        new("base64encode s", call => call.Result(Convert.ToBase64String(Encoding.UTF8.GetBytes(call.Text(0))))),
        new("base64gzip s", call => call.NotEvaluated("compressed data is not computed")),
        new("csvdecode s", call => Csv.Decode(call)),
        new("jsondecode s!", JsonDecode) { GivesParts = true },
        new("jsonencode v?!", JsonEncode),
        new("textdecodebase64 s s", TextEncodings.Decode),
        new("textencodebase64 s s", TextEncodings.Encode),
        new("urlencode s", call => call.Result(UrlEncode(call.Text(0)))),
    ];

    private static Value JsonEncode(FunctionCall call)
    {
        var value = call[0];
        if (Unknowns.FirstIn(value) is { } why)
        {
            return value is UnknownValue { Parts.IsEmpty: true }
                ? call.Unknown(why)
                : call.Unknown(why) with { Structure = value };
        }

        return Json.Encode(value) is { } text ? new TextValue(text, call.Provenance) { Structure = value } : call.TooLarge();
    }

    private static Value JsonDecode(FunctionCall call)
    {
        switch (call[0])
        {
            case TextValue { Structure: { } structure }:
                return Decoded(structure).From(call.Provenance);
            case UnknownValue { Structure: { } structure }:
                return Decoded(structure).From(call.Provenance);
            case TextValue text:
                return Json.Decode(text.Text, call.Provenance) is { } value ? Collections.Checked(value) : call.Error("the text is no JSON");
            default:
                return call.Unknown() with { IsNotNull = false };
        }
    }

    /// <summary>What comes back from JSON has lost its kind of collection.</summary>
    private static Value Decoded(Value value) => value switch
    {
        ListValue list => list with { Kind = ListKind.Tuple, Items = [.. list.Items.Select(Decoded)] },
        MapValue map => map with { IsUniform = false, Entries = [.. map.Entries.Select(entry => entry with { Value = Decoded(entry.Value) })] },
        _ => value,
    };

    private static Value Base64Decode(FunctionCall call)
    {
        if (call.Text(0).AsSpan().IndexOfAny(' ', '\t') >= 0)
        {
            return call.Error("the text is not the base64 form of a text");
        }

        try
        {
            return call.Result(new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(Convert.FromBase64String(call.Text(0))));
        }
        catch (Exception exception) when (exception is FormatException or DecoderFallbackException)
        {
            return call.Error("the text is not the base64 form of a text");
        }
    }

    private static string UrlEncode(string text)
    {
        var result = new StringBuilder(text.Length);
        foreach (var octet in Encoding.UTF8.GetBytes(text))
        {
            var letter = (char)octet;
            if (char.IsAsciiLetterOrDigit(letter) || letter is '-' or '_' or '.' or '~')
            {
                result.Append(letter);
            }
            else if (letter == ' ')
            {
                result.Append('+');
            }
            else
            {
                result.Append('%').Append(octet.ToString("X2", System.Globalization.CultureInfo.InvariantCulture));
            }
        }

        return result.ToString();
    }
}
