using IacSrmScanner.Core.Resources;
using IacSrmScanner.Responsibility.Layers;
using IacSrmScanner.Rules.Conditions.Relations;
using IacSrmScanner.Rules.Controls;
using IacSrmScanner.Rules.Engine;

namespace IacSrmScanner.Rules.Verification;

/// <summary>Checks that a control is somebody's duty: where the provider owns the layer, the engine only notes that it is inherited.</summary>
internal static class OwnerCheck
{
    /// <summary>True when the customer owns, or shares, the layer for at least one of the types that the control checks.</summary>
    public static bool CanFail(Control control, ResponsibilityJudge responsibility) => Checked(control).Any(type =>
        responsibility.PossibleOwners(type.Dialect, TypeName.Bare(type.Name), control.Duty.Layer).Any(owner => owner != Owner.Provider));

    public static string Types(Control control) => string.Join(", ", Checked(control).Select(type => $"'{type.Name}'"));

    private static IEnumerable<(Dialect Dialect, string Name)> Checked(Control control) =>
        control.Checks.SelectMany(check => check.ResourceTypes.Select(type => (check.Dialect, type))).Distinct();
}
