using IacSrmScanner.Terraform.Types;

namespace IacSrmScanner.Terraform.Functions;

/// <summary>What a function takes at one position.</summary>
/// <param name="Type">The type to which the argument is converted.</param>
/// <param name="AllowsNull">The function decides itself about null.</param>
/// <param name="AllowsPartial">The function copes with unknown parts inside the argument.</param>
/// <param name="AllowsUnknown">The function copes with an argument that is unknown as a whole.</param>
internal readonly record struct Parameter(TerraformType Type, bool AllowsNull, bool AllowsPartial, bool AllowsUnknown)
{
    /// <summary>
    /// Reads the short form in which function tables are written: <c>s</c> text, <c>n</c> number, <c>b</c> bool, <c>v</c>
    /// anything, <c>l</c> list, <c>ls</c> list of texts, <c>t</c> set, <c>m</c> map; then <c>?</c> for null, <c>~</c> for
    /// unknown parts, <c>!</c> for unknown as a whole.
    /// </summary>
    public static Parameter Parse(string text)
    {
        var letters = text.TrimEnd('?', '~', '!');
        TerraformType type = letters switch
        {
            "s" => TerraformType.Text,
            "n" => TerraformType.Number,
            "b" => TerraformType.Bool,
            "l" => new ListType(TerraformType.Any),
            "ls" => new ListType(TerraformType.Text),
            "ln" => new ListType(TerraformType.Number),
            "lb" => new ListType(TerraformType.Bool),
            "t" => new SetType(TerraformType.Any),
            "mls" => new MapType(new ListType(TerraformType.Text)),
            _ => TerraformType.Any,
        };
        return new Parameter(type, text.Contains('?'), text.Contains('~') || text.Contains('!'), text.Contains('!'));
    }
}
