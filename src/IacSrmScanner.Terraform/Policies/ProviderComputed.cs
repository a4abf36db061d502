using IacSrmScanner.Core.Values;
using IacSrmScanner.Terraform.Functions;
using IacSrmScanner.Terraform.Values;

namespace IacSrmScanner.Terraform.Policies;

/// <summary>The few computed attributes that follow from a body alone, so that no provider is needed.</summary>
internal static class ProviderComputed
{
    /// <summary>The attribute's value; null when only the provider knows it.</summary>
    public static Value? Find(bool isData, string type, string attribute, Func<MapValue> body) => (isData, type, attribute) switch
    {
        (true, "aws_iam_policy_document", "json" or "minified_json") => Encoded(PolicyDocument.Of(body())),
        (true, "google_iam_policy", "policy_data") => Encoded(BindingDocument.Of(body())),
        (false, "terraform_data", "output") => body() is var map && map["input"] is { } input ? input : new NullValue(body().Provenance),
        _ => null,
    };

    private static Value Encoded(Value document) => Alternatives.Map(document, document.Provenance, value =>
        value is UnknownValue ? value
        : Unknowns.FirstIn(value) is { } why ? new UnknownValue(why, value.Provenance) { IsNotNull = true, Structure = value }
        : Json.Encode(value) is { } text ? new TextValue(text, value.Provenance) { Structure = value }
        : new UnknownValue(Unknowns.TooLarge, value.Provenance) { IsNotNull = true, Structure = value });
}
