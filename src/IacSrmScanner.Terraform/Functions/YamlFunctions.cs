using IacSrmScanner.Core.Diagnostics;
using IacSrmScanner.Core.Text;
using IacSrmScanner.Core.Values;
using IacSrmScanner.Documents.Yaml;
using IacSrmScanner.Terraform.Values;

namespace IacSrmScanner.Terraform.Functions;

/// <summary><c>yamldecode</c> and <c>yamlencode</c>.</summary>
internal static class YamlFunctions
{
    public static IEnumerable<Function> All =>
    [
        new("yamldecode s", Decode) { GivesParts = true },
        new("yamlencode v?!", Encode),
    ];

    private static Value Decode(FunctionCall call)
    {
        call.Host.Charge(call.Text(0).Length / 16);
        var document = YamlReader.Read(new SourceText("", call.Text(0)));
        return document.Diagnostics.Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error) || document.Root is not { } root
            || YamlDecoder.Decode(root, call.Text(0), call.Provenance) is not { } value
            ? call.NotEvaluated("the text is no YAML that the scanner can read")
            : Collections.Checked(value);
    }

    private static Value Encode(FunctionCall call)
    {
        if (Unknowns.FirstIn(call[0]) is { } why)
        {
            return call[0] is UnknownValue { Parts.IsEmpty: true } ? call.Unknown(why) : call.Unknown(why) with { Structure = call[0] };
        }

        var text = YamlWriter.Write(call[0]);
        return text is null ? call.NotEvaluated("a key is too long for a line")
            : text.Length > ValueSize.MaxText ? call.TooLarge() : new TextValue(text, call.Provenance) { Structure = call[0] };
    }
}
