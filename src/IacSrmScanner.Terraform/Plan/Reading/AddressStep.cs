using System.Collections.Immutable;

namespace IacSrmScanner.Terraform.Plan.Reading;

/// <summary>A name in an address or reference and the keys that follow it, brackets included.</summary>
internal readonly record struct AddressStep(string Name, string Key)
{
    /// <summary>The steps of an address; dots within the quotes of a key do not count.</summary>
    public static ImmutableArray<AddressStep> Split(string address)
    {
        var steps = ImmutableArray.CreateBuilder<AddressStep>();
        var (start, open, isQuoted) = (0, -1, false);
        for (var i = 0; i <= address.Length; i++)
        {
            var unit = i < address.Length ? address[i] : '.';
            if (isQuoted && i < address.Length)
            {
                i += unit == '\\' ? 1 : 0;
                isQuoted = unit != '"';
            }
            else if (unit == '"' && open >= 0)
            {
                isQuoted = true;
            }
            else if (unit == '[' && open < 0)
            {
                open = i;
            }
            else if (unit == '.' && (open < 0 || i == address.Length || address[i - 1] == ']'))
            {
                var end = Math.Min(i, address.Length);
                steps.Add(open < 0 ? new AddressStep(address[start..end], "") : new AddressStep(address[start..open], address[open..end]));
                (start, open, isQuoted) = (i + 1, -1, false);
            }
        }

        return steps.ToImmutable();
    }
}
