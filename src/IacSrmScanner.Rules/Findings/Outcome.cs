namespace IacSrmScanner.Rules.Findings;

/// <summary>What a control says of a resource.</summary>
public enum Outcome
{
    /// <summary>What must hold does not.</summary>
    Fail,

    /// <summary>The files do not decide it; the message names what would.</summary>
    Open,

    /// <summary>What must hold does.</summary>
    Pass,

    /// <summary>The control does not concern this resource.</summary>
    NotApplicable,

    /// <summary>The layer is the provider's for this resource: evidence, never a finding.</summary>
    Inherited,
}
