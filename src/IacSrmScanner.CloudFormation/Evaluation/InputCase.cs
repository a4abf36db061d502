using IacSrmScanner.Core.Resources;
using IacSrmScanner.Core.Values;

namespace IacSrmScanner.CloudFormation.Evaluation;

/// <summary>One of the values between which a parameter makes a difference.</summary>
/// <param name="Choice">The value in words.</param>
/// <param name="InProperties">What a property sees.</param>
/// <param name="InConditions">What a condition sees.</param>
internal sealed record InputCase(InputChoice Choice, Value InProperties, Value InConditions)
{
    /// <summary>It stands for every value that the template does not mention.</summary>
    public bool IsOther { get; init; }

    /// <summary>Whether the parameter can take such a value at all is not known.</summary>
    public bool IsDoubtful { get; init; }
}
