using IacSrmScanner.CloudFormation.Sam.Expansion;
using IacSrmScanner.CloudFormation.Sam.Trees;

namespace IacSrmScanner.CloudFormation.Sam.Connectors;

/// <summary><c>Connectors</c> that are written in the source resource become connectors of their own.</summary>
internal static class EmbeddedConnectors
{
    public static void Extract(SamContext context)
    {
        foreach (var entry in context.Resources.Entries)
        {
            if (entry.Value is not SamMap resource || resource["Connectors"] is not { } written)
            {
                continue;
            }

            resource.Remove("Connectors");
            if (written is not SamMap connectors)
            {
                context.Refuse(entry.Key, new SamRefusal("'Connectors' must be a mapping", written.Span), entry.KeySpan);
                continue;
            }

            foreach (var connector in connectors.Entries)
            {
                try
                {
                    Add(context, entry.Key, connector);
                }
                catch (SamRefusal refusal)
                {
                    context.Refuse(entry.Key, refusal, connector.KeySpan);
                }
            }
        }
    }

    private static void Add(SamContext context, string sourceId, SamEntry connector)
    {
        var id = sourceId + connector.Key;
        if (context.Resources.Contains(id))
        {
            throw new SamRefusal($"its connector '{connector.Key}' would be named '{id}', which is written in the template too");
        }

        var body = (connector.Value as SamMap ?? throw new SamRefusal($"the connector '{connector.Key}' must be a mapping", connector.Value.Span)).Copy();
        var properties = (body["Properties"] as SamMap
            ?? throw new SamRefusal($"the properties of the connector '{connector.Key}' must be a mapping", (body["Properties"] ?? body).Span)).Copy();
        var at = new At(connector.KeySpan);
        var source = at.Map(("Id", at.Text(sourceId)));
        if (properties["SourceReference"] is { } reference)
        {
            var map = reference as SamMap ?? throw new SamRefusal("'SourceReference' must be a mapping", reference.Span);
            foreach (var entry in map.Entries)
            {
                source.Set(entry.Key == "Id" ? throw new SamRefusal("'SourceReference' takes no 'Id'", entry.KeySpan) : entry);
            }

            properties.Remove("SourceReference");
        }

        properties.Set("Source", source, connector.KeySpan);
        body.Set("Type", at.Text("AWS::Serverless::Connector"), connector.KeySpan);
        body.Set("Properties", properties);
        context.Resources.Set(id, body, connector.KeySpan);
    }
}
