namespace IacSrmScanner.Rules.Controls;

/// <summary>A control's place in the Shared Responsibility Model: the <c>srm</c> part of a rule file.</summary>
/// <param name="Layer">The layer's id, from <c>rules/responsibility/layers.yaml</c>.</param>
/// <param name="Family">The control family's id, from <c>rules/responsibility/controls.yaml</c>.</param>
/// <param name="Customer">What the customer does.</param>
/// <param name="Provider">What the provider does.</param>
public sealed record Duty(string Layer, string Family, string Customer, string Provider);
