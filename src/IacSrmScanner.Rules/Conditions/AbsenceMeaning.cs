using CoreValue = IacSrmScanner.Core.Values.Value;

namespace IacSrmScanner.Rules.Conditions;

/// <summary>What the absence of an attribute means: the <c>default</c> of a rule file.</summary>
public abstract record AbsenceMeaning
{
    private AbsenceMeaning()
    {
    }

    /// <summary>No default is stated: there is no value for which an operator could hold.</summary>
    public sealed record Unset : AbsenceMeaning;

    /// <summary>The provider takes this value.</summary>
    public sealed record Value(CoreValue Content) : AbsenceMeaning;

    /// <summary>The provider decides when the resource is created: <c>default: unknown</c>.</summary>
    public sealed record ProviderDecides : AbsenceMeaning;
}
