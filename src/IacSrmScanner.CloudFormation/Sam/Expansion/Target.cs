using IacSrmScanner.CloudFormation.Sam.Trees;

namespace IacSrmScanner.CloudFormation.Sam.Expansion;

/// <summary>What an event invokes: a function, its alias, or a state machine.</summary>
/// <param name="Id">Its logical id.</param>
/// <param name="Name">What names it where a function's name is asked for.</param>
/// <param name="Arn">Its ARN.</param>
/// <param name="Attributes">The attributes that what is made for it takes over.</param>
internal sealed record Target(string Id, SamMap Name, SamMap Arn, SamMap Attributes)
{
    public SamNode? Condition => Attributes["Condition"];
}
