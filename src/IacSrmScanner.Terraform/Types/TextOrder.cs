namespace IacSrmScanner.Terraform.Types;

/// <summary>The order of texts by Unicode code points, which is that of their UTF-8 bytes.</summary>
internal sealed class TextOrder : IComparer<string>
{
    public static readonly TextOrder Instance = new();

    int IComparer<string>.Compare(string? x, string? y) => Compare(x ?? "", y ?? "");

    public static int Compare(string left, string right)
    {
        var length = Math.Min(left.Length, right.Length);
        for (var i = 0; i < length; i++)
        {
            if (left[i] != right[i])
            {
                // Surrogates stand for code points above all others.
                var (a, b) = (char.IsSurrogate(left[i]), char.IsSurrogate(right[i]));
                return a == b ? left[i].CompareTo(right[i]) : a ? 1 : -1;
            }
        }

        return left.Length.CompareTo(right.Length);
    }
}
