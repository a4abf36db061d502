namespace IacSrmScanner.Rules.Matrix;

/// <summary>How one duty on one resource stands.</summary>
public enum DutyState
{
    /// <summary>Some control that it consists of is missing.</summary>
    Missing,

    /// <summary>The files do not decide it.</summary>
    Open,

    /// <summary>Code cannot show it: a person attests it.</summary>
    ToAttest,

    /// <summary>It is the customer's and no rule checks it on this type of resource.</summary>
    NoCheckYet,

    /// <summary>Every control that is checked is met.</summary>
    Met,

    /// <summary>The controls do not concern a resource that is configured like this one.</summary>
    NotApplicable,

    /// <summary>It is the provider's.</summary>
    Inherited,
}
