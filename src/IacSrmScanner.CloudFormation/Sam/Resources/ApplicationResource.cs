using IacSrmScanner.CloudFormation.Sam.Expansion;
using IacSrmScanner.CloudFormation.Sam.Trees;

namespace IacSrmScanner.CloudFormation.Sam.Resources;

/// <summary>
/// <c>AWS::Serverless::Application</c>: a nested stack. The template of an application in the repository is known to the
/// repository only.
/// </summary>
internal static class ApplicationResource
{
    public static readonly PropertyRules Rules = new(
        "AWS::Serverless::Application", "Location:tm! TemplateUrl:t Parameters:m NotificationARNs:L Tags:m TimeoutInMinutes:i");

    public static List<Made> Expand(SamContext context, SamSource source)
    {
        var at = source.AtProperty("Location");
        var location = source["Location"] ?? throw new SamRefusal("'Location' is missing");
        var tags = at.Map();
        SamNode? url = location;
        if (location is SamMap map)
        {
            var id = Part(context, map, "ApplicationId");
            tags.Set("serverlessrepo:applicationId", id);
            if (id is SamText text && text.Text.StartsWith("{{resolve:ssm:", StringComparison.Ordinal))
            {
                throw new SamRefusal("a dynamic reference is not supported in 'ApplicationId'", id.Span);
            }

            tags.Set("serverlessrepo:semanticVersion", Part(context, map, "SemanticVersion"));
            url = null;
            context.NotSeen("The application", source.Id, at.Span);
        }

        var properties = source.At.Map(("TemplateURL", url), ("Tags", Tags.Created(source, source["Tags"], tags)));
        foreach (var name in new[] { "Parameters", "NotificationARNs", "TimeoutInMinutes" })
        {
            if (source.Properties.Find(name) is { } entry && !entry.Value.IsNothing())
            {
                properties.Set(entry);
            }
        }

        return [source.Beside(source.Id, "AWS::CloudFormation::Stack", properties).With("DependsOn", source.DependsOn.OrNull())];
    }

    private static SamNode Part(SamContext context, SamMap location, string name)
    {
        if (location[name].NotNull() is not { } written)
        {
            throw new SamRefusal($"'Location' requires '{name}'", location.Span);
        }

        return context.Parameters.ResolveWithMappings(written) switch
        {
            SamText { Text.Length: > 0 } text => text,
            SamMap map when map.Contains("Fn::FindInMap") || map.Contains("Ref") => map,
            SamMap => throw new SamRefusal($"'{name}' can only be a text, a parameter or a look-up in a mapping", written.Span),
            _ => throw new SamRefusal($"'{name}' must be a text", written.Span),
        };
    }
}
