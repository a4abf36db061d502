using IacSrmScanner.CloudFormation.Sam.Expansion;
using IacSrmScanner.CloudFormation.Sam.Policies;
using IacSrmScanner.CloudFormation.Sam.Trees;

namespace IacSrmScanner.CloudFormation.Sam.Events;

/// <summary>The events of a function, in the order of their paths or names. One that is refused leaves the others.</summary>
internal sealed class FunctionEvents(SamContext context, SamSource source, Target target, RoleMaker role)
{
    public void AddTo(List<Made> made)
    {
        if (source.Map("Events") is not { } events)
        {
            return;
        }

        foreach (var entry in events.Entries.OrderBy(Order, StringComparer.Ordinal))
        {
            var written = entry.Value as SamMap;
            var use = new EventUse(
                context, source, entry, new At(entry.KeySpan), written?["Properties"] as SamMap ?? new SamMap(entry.KeySpan), target, role);
            try
            {
                var type = EventTable.Check(use, EventTable.OfFunctions);
                made.AddRange(type.Expand(use));
            }
            catch (SamRefusal refusal)
            {
                context.Refuse(source.Id, refusal, entry.KeySpan);
            }
        }
    }

    private static string Order(SamEntry entry) =>
        ((entry.Value as SamMap)?["Properties"] as SamMap)?["Path"].AsText() ?? entry.Key;
}
