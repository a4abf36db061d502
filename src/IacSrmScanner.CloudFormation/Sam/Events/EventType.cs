using IacSrmScanner.CloudFormation.Sam.Expansion;

namespace IacSrmScanner.CloudFormation.Sam.Events;

/// <summary>A type of event.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Rules">The properties that it may have.</param>
/// <param name="Expand">What is made for one.</param>
internal sealed record EventType(string Name, PropertyRules Rules, Func<EventUse, IEnumerable<Made>> Expand)
{
    public EventType(string name, string properties, Func<EventUse, IEnumerable<Made>> expand)
        : this(name, new PropertyRules(name, properties), expand)
    {
    }
}
