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
}
