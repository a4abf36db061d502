using IacSrmScanner.Core.Values;
using IacSrmScanner.Terraform.Types;

namespace IacSrmScanner.Terraform.Functions;

/// <summary>Functions that change a type or a mark and nothing else.</summary>
internal static class ConversionFunctions
{
    public static IEnumerable<Function> All =>
    [
        new("ephemeralasnull v?!", call => call[0]),
        new("issensitive v?!", call => call.Result(call[0].IsSensitive)) { SetsMarks = true },
        new("nonsensitive v?!", call => call[0] with { IsSensitive = false }) { SetsMarks = true },
        new("sensitive v?!", call => call[0].MarkedSensitive(true)),
        new("tobool v?!", call => To(call, TerraformType.Bool)),
        new("tolist v?!", call => To(call, new ListType(TerraformType.Any))),
        new("tomap v?!", call => To(call, new MapType(TerraformType.Any))),
        new("tonumber v?!", call => To(call, TerraformType.Number)),
        new("toset v?!", call => To(call, new SetType(TerraformType.Any))),
        new("tostring v?!", call => To(call, TerraformType.Text)),
    ];

    private static Value To(FunctionCall call, TerraformType type) => Conversion.To(type, call[0]) is { } value
        ? value.From(Provenance.Through(call.Span, call.Name, value))
        : call.Error($"the argument cannot be a {type.Name}");
}
