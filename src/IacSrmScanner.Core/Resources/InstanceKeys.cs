using System.Text;

namespace IacSrmScanner.Core.Resources;

/// <summary>The instance keys in an address: <c>[0]</c>, <c>["a"]</c>.</summary>
public static class InstanceKeys
{
    /// <summary>The address without any instance key: <c>module.m["x"].aws_s3_bucket.b[0]</c> becomes <c>module.m.aws_s3_bucket.b</c>.</summary>
    public static string Strip(string address)
    {
        if (!address.Contains('[', StringComparison.Ordinal))
        {
            return address;
        }

        var kept = new StringBuilder(address.Length);
        for (var i = 0; i < address.Length; i++)
        {
            if (address[i] == '[')
            {
                i = EndOfKey(address, i);
            }
            else
            {
                kept.Append(address[i]);
            }
        }

        return kept.ToString();
    }

    /// <summary>The key of the resource itself, without brackets and as written (<c>0</c>, <c>"a"</c>); empty when it has none.</summary>
    public static string Last(string address)
    {
        for (var i = 0; i < address.Length; i++)
        {
            if (address[i] != '[')
            {
                continue;
            }

            var end = EndOfKey(address, i);
            if (end == address.Length - 1)
            {
                return address[(i + 1)..end];
            }

            i = end;
        }

        return "";
    }

    /// <summary>Whether an address that may leave keys out stands for another: <c>module.m.a.b[0]</c> for <c>module.m["x"].a.b[0]</c>.</summary>
    public static bool Covers(string general, string address)
    {
        var at = 0;
        for (var i = 0; i < address.Length; i++)
        {
            if (at < general.Length && general[at] == address[i])
            {
                at++;
            }
            else if (address[i] == '[')
            {
                i = EndOfKey(address, i);
            }
            else
            {
                return false;
            }
        }

        return at == general.Length;
    }

    private static int EndOfKey(string address, int open)
    {
        var quoted = false;
        for (var i = open + 1; i < address.Length; i++)
        {
            switch (address[i])
            {
                case '\\' when quoted:
                    i++;
                    break;
                case '"':
                    quoted = !quoted;
                    break;
                case ']' when !quoted:
                    return i;
            }
        }

        return address.Length - 1;
    }
}
