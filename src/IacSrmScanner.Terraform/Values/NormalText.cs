using System.Collections.Frozen;
using System.Text;

namespace IacSrmScanner.Terraform.Values;

/// <summary>
/// Terraform keeps every text composed (Unicode's form C), so that texts that look alike are equal. The letters of European
/// languages and of Korean are composed here; texts that others would change are told apart instead.
/// </summary>
internal static class NormalText
{
    /// <summary>For each mark, letters without it followed by the same with it.</summary>
    private static readonly FrozenDictionary<char, string> Letters = new Dictionary<char, string>
    {
        ['\u0300'] = "AÀEÈIÌOÒUÙaàeèiìoòuùÜǛüǜNǸnǹ",
        ['\u0301'] = "AÁEÉIÍOÓUÚYÝaáeéiíoóuúyýCĆcćLĹlĺNŃnńRŔrŕSŚsśZŹzźÜǗüǘGǴgǵÅǺåǻÆǼæǽØǾøǿ",
        ['\u0302'] = "AÂEÊIÎOÔUÛaâeêiîoôuûCĈcĉGĜgĝHĤhĥJĴjĵSŜsŝWŴwŵYŶyŷ",
        ['\u0303'] = "AÃNÑOÕaãnñoõIĨiĩUŨuũ",
        ['\u0304'] = "AĀaāEĒeēIĪiīOŌoōUŪuūÜǕüǖÄǞäǟȦǠȧǡÆǢæǣǪǬǫǭ",
        ['\u0306'] = "AĂaăEĔeĕGĞgğIĬiĭOŎoŏUŬuŭ",
        ['\u0307'] = "CĊcċEĖeėGĠgġIİZŻzż",
        ['\u0308'] = "AÄEËIÏOÖUÜaäeëiïoöuüyÿYŸ",
        ['\u030A'] = "AÅaåUŮuů",
        ['\u030B'] = "OŐoőUŰuű",
        ['\u030C'] = "CČcčDĎdďEĚeěLĽlľNŇnňRŘrřSŠsšTŤtťZŽzžAǍaǎIǏiǐOǑoǒUǓuǔÜǙüǚGǦgǧKǨkǩƷǮʒǯjǰHȞhȟ",
        ['\u030F'] = "AȀaȁEȄeȅIȈiȉOȌoȍRȐrȑUȔuȕ",
        ['\u0311'] = "AȂaȃEȆeȇIȊiȋOȎoȏRȒrȓUȖuȗ",
        ['\u031B'] = "OƠoơUƯuư",
        ['\u0326'] = "SȘsșTȚtț",
        ['\u0327'] = "CÇcçGĢgģKĶkķLĻlļNŅnņRŖrŗSŞsşTŢtţ",
        ['\u0328'] = "AĄaąEĘeęIĮiįUŲuųOǪoǫ",
    }.ToFrozenDictionary();

    /// <summary>The text composed; null when that is not certain.</summary>
    public static string? Compose(string text)
    {
        if (!text.AsSpan().ContainsAnyExceptInRange('\0', '\u02FF'))
        {
            return text;
        }

        var result = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (!MayChange(text[i]))
            {
                result.Append(text[i]);
            }
            else if (result.Length == 0 || (i + 1 < text.Length && text[i + 1] is >= '\u0300' and <= '\u036F') || Composed(result[^1], text[i]) is not { } composed)
            {
                // A part of a Korean letter begins one.
                if (text[i] is not (>= '\u1100' and <= '\u1112'))
                {
                    return null;
                }

                result.Append(text[i]);
            }
            else
            {
                result[^1] = composed;
            }
        }

        return result.ToString();
    }

    private static bool MayChange(char letter) =>
        letter is >= '\u0300' and <= '\u036F' or >= '\u1100' and <= '\u11FF' or '\u212A' or '\u212B' or '\u2126' or >= '\uF900' and <= '\uFAFF';

    private static char? Composed(char letter, char mark)
    {
        const int Vowels = 21;
        const int Tails = 28;
        const int First = 0xAC00;
        if (mark is >= '\u1161' and <= '\u1175' && letter is >= '\u1100' and <= '\u1112')
        {
            return (char)(First + ((((letter - 0x1100) * Vowels) + mark - 0x1161) * Tails));
        }

        if (mark is >= '\u11A8' and <= '\u11C2' && letter is >= (char)First and <= '\uD7A3' && (letter - First) % Tails == 0)
        {
            return (char)(letter + mark - 0x11A7);
        }

        if (!Letters.TryGetValue(mark, out var pairs))
        {
            return null;
        }

        for (var i = 0; i < pairs.Length; i += 2)
        {
            if (pairs[i] == letter)
            {
                return pairs[i + 1];
            }
        }

        return null;
    }
}
