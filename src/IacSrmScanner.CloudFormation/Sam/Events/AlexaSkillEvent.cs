using IacSrmScanner.CloudFormation.Sam.Expansion;

namespace IacSrmScanner.CloudFormation.Sam.Events;

/// <summary><c>AlexaSkill</c>.</summary>
internal static class AlexaSkillEvent
{
    public static readonly EventType Type = new("AlexaSkill", "SkillId:t", Expand);

    private static IEnumerable<Made> Expand(EventUse use) => [use.Permission("alexa-appkit.amazon.com", token: use["SkillId"])];
}
