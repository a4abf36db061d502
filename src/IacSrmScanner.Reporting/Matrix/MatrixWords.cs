using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using IacSrmScanner.Core.Resources;
using IacSrmScanner.Responsibility.DeliveryModels;
using IacSrmScanner.Responsibility.Layers;
using IacSrmScanner.Responsibility.Services;
using IacSrmScanner.Rules.Matrix;

namespace IacSrmScanner.Reporting.Matrix;

/// <summary>The words of the matrix, the same in every form.</summary>
internal static class MatrixWords
{
    public static string Of(DutyState state) => state switch
    {
        DutyState.Missing => "missing",
        DutyState.Open => "open",
        DutyState.ToAttest => "to attest",
        DutyState.NoCheckYet => "no check yet",
        DutyState.Met => "met",
        DutyState.NotApplicable => "not applicable",
        _ => "inherited",
    };

    public static string Of(Cloud cloud) => cloud switch
    {
        Cloud.Aws => "AWS",
        Cloud.Azure => "Azure",
        Cloud.Gcp => "Google Cloud",
        _ => "Other",
    };

    public static string Of(Owner owner) => owner switch
    {
        Owner.Customer => "customer",
        Owner.Shared => "shared",
        _ => "provider",
    };

    /// <summary>The owner; both, where values that are not known decide it.</summary>
    public static string Of(Ownership ownership) => string.Join(" or ", ownership.Possible.Select(Of));

    public static string Of(Role role) => JsonNamingPolicy.KebabCaseLower.ConvertName(role.ToString());

    public static string Of(DeliveryAnswer delivery) =>
        delivery.Possible.IsEmpty ? "delivery not known" : string.Join(" or ", delivery.Possible.Select(DeliveryWords.Of));

    /// <summary>The delivery model, and what of the configuration decided it, when something did.</summary>
    public static string WithReason(DeliveryAnswer delivery) =>
        delivery.Decision.Length == 0 && delivery.Model is not null ? Of(delivery) : $"{Of(delivery)}, because {delivery.Because}";

    public static string Title(ResponsibilityModel model, string subject) =>
        model.FindFamily(subject)?.Title ?? model.FindLayer(subject)?.Title ?? subject;

    /// <summary>"customer-owned duties: 214, met 131, missing 40 …"</summary>
    public static string Summary(MatrixTotals totals) => string.Create(
        CultureInfo.InvariantCulture,
        $"customer-owned duties: {totals.Customers}, met {totals[DutyState.Met]}, missing {totals[DutyState.Missing]}, open {totals[DutyState.Open]}, to attest {totals[DutyState.ToAttest]}, no check yet {totals[DutyState.NoCheckYet]}; inherited from the provider: {totals[DutyState.Inherited]}");

    /// <summary>Why no control family concerns a resource.</summary>
    public static string WhyNone(MatrixResource resource) =>
        resource.Because.Length > 0 ? resource.Because : "the type carries no setting for any control family";

    /// <summary>What the matrix does not know, a sentence for each kind of ignorance; nothing where it knows all.</summary>
    public static IEnumerable<string> Gaps(ResponsibilityMatrix matrix)
    {
        if (!matrix.NotClassified.IsEmpty)
        {
            yield return $"not classified, and without duties here: {Listed(matrix.NotClassified)}";
        }

        if (!matrix.ByNameOnly.IsEmpty)
        {
            yield return $"classified by name only, so that every family of their kind is listed: {Listed(matrix.ByNameOnly)}";
        }
    }

    private static string Listed(ImmutableArray<TypeCount> types)
    {
        var count = types.Sum(type => type.Count);
        var names = types.Select(type => type.Count == 1 ? type.Type : string.Create(CultureInfo.InvariantCulture, $"{type.Type} ({type.Count})"));
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{count} {(count == 1 ? "resource" : "resources")} of {types.Length} {(types.Length == 1 ? "type" : "types")}: {string.Join(", ", names)}");
    }
}
