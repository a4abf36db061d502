namespace IacSrmScanner.Rules.Diff;

/// <summary>A duty on a resource that is there, or stands, otherwise than before.</summary>
/// <param name="Subject">The layer's or control family's id.</param>
/// <param name="Before">The resource and its duty before; null when there was none.</param>
/// <param name="After">The resource and its duty after; null when there is none.</param>
public sealed record DutyChange(string Subject, DutyHolder? Before, DutyHolder? After)
{
    /// <summary>It was not the customer's and now is.</summary>
    public bool IsGained => Before is not { Duty.IsCustomers: true } && After is { Duty.IsCustomers: true };

    /// <summary>It was the customer's and no longer is.</summary>
    public bool IsLost => Before is { Duty.IsCustomers: true } && After is not { Duty.IsCustomers: true };

    /// <summary>It was and is the customer's and stands otherwise.</summary>
    public bool IsOtherState => Before is { Duty: { IsCustomers: true, State: var old } } && After is { Duty: { IsCustomers: true, State: var young } } && old != young;
}
