using System.Globalization;
using System.Text;
using IacSrmScanner.CloudFormation.Sam.Events;
using IacSrmScanner.CloudFormation.Sam.Expansion;
using IacSrmScanner.CloudFormation.Sam.Policies;
using IacSrmScanner.CloudFormation.Sam.Trees;

namespace IacSrmScanner.CloudFormation.Sam.Resources;

/// <summary><c>AWS::Serverless::StateMachine</c>: the state machine, its role, version, alias and what its events need.</summary>
internal sealed class StateMachineResource(SamContext context, SamSource source)
{
    public static readonly PropertyRules Rules = new(
        "AWS::Serverless::StateMachine",
        "Definition:m DefinitionUri:tm Logging:m Role:t RolePath:* DefinitionSubstitutions:m Events:M Name:t Type:t Tags:m PropagateTags:b "
        + "Policies:tL Tracing:m PermissionsBoundary:t AutoPublishAlias:* DeploymentPreference:* UseAliasAsEventTarget:b=");

    private readonly At at = source.At;
    private readonly List<Made> made = [];

    public List<Made> Expand()
    {
        var properties = at.Map();
        Define(properties);
        var tags = at.List([at.Map(("Key", at.Text("stateMachine:createdBy")), ("Value", at.Text("SAM"))), .. Tags.List(at, source["Tags"]).Items]);
        if (source["Role"].IsGiven() && source["Policies"].IsGiven())
        {
            throw new SamRefusal("'Role' and 'Policies' exclude each other", source["Policies"]?.Span);
        }

        made.Add(source.Main("AWS::StepFunctions::StateMachine", properties));
        properties.Set("RoleArn", source["Role"].OrNull() ?? Role(tags));
        foreach (var (name, written) in new[]
        {
            ("StateMachineName", "Name"), ("StateMachineType", "Type"), ("LoggingConfiguration", "Logging"), ("TracingConfiguration", "Tracing"),
        })
        {
            if (source.Properties.Find(written) is { } entry && !entry.Value.IsNothing())
            {
                properties.Set(name, entry.Value, entry.KeySpan);
            }
        }

        properties.Set("Tags", tags);
        var alias = Alias();
        AddEvents(alias is not null && source["UseAliasAsEventTarget"].IsTrue() ? alias : source.Id);
        Tags.Propagate(made, source);
        return made;
    }

    private void Define(SamMap properties)
    {
        var substitutions = source.Map("DefinitionSubstitutions")?.Copy() ?? at.Map();
        switch (source["Definition"].OrNull(), source["DefinitionUri"].OrNull())
        {
            case (not null, not null):
                throw new SamRefusal("'Definition' and 'DefinitionUri' exclude each other", source["DefinitionUri"]?.Span);
            case ({ } definition, null):
                var place = source.AtProperty("Definition");
                var counter = 0;
                var replaced = Replace(definition, substitutions, ref counter);
                var text = new StringBuilder();
                Indented(text, replaced, 0);
                properties.Set("DefinitionString", place.Map(("Fn::Join", place.List(place.Text("\n"), place.Texts(text.ToString().Split('\n'))))));
                break;
            case (null, { } uri):
                properties.Set("DefinitionS3Location", S3Location.Definition(uri, "DefinitionUri"));
                break;
            default:
                throw new SamRefusal("either 'Definition' or 'DefinitionUri' must be given");
        }

        if (substitutions.Count > 0)
        {
            properties.Set("DefinitionSubstitutions", substitutions);
        }
    }

    /// <summary>Values that are known at deployment only become substitutions, numbered in the order of the sorted keys.</summary>
    private static SamNode Replace(SamNode node, SamMap substitutions, ref int counter)
    {
        switch (node)
        {
            case SamMap map:
                var result = map.Copy();
                foreach (var entry in map.Entries.OrderBy(entry => entry.Key, StringComparer.Ordinal))
                {
                    result.Set(entry.Key, ReplaceValue(entry.Value, substitutions, ref counter));
                }

                return result;
            case SamList list:
                var items = new List<SamNode>(list.Items.Count);
                foreach (var item in list.Items)
                {
                    items.Add(ReplaceValue(item, substitutions, ref counter));
                }

                return new SamList(list.Span, items);
            default:
                return node;
        }
    }

    private static SamNode ReplaceValue(SamNode value, SamMap substitutions, ref int counter)
    {
        if (!value.IsIntrinsic() && !IsDynamic(value))
        {
            return Replace(value, substitutions, ref counter);
        }

        counter++;
        var name = "definition_substitution_" + counter.ToString(CultureInfo.InvariantCulture);
        substitutions.Set(name, value);
        return new SamText($"${{{name}}}", value.Span);
    }

    private static bool IsDynamic(SamNode value) =>
        value is SamText text && text.Text.StartsWith("{{resolve:", StringComparison.Ordinal) && text.Text.EndsWith("}}", StringComparison.Ordinal);

    private static void Indented(StringBuilder text, SamNode node, int depth)
    {
        switch (node)
        {
            case SamMap { Count: > 0 } map:
                Lines('{', '}', map.Entries.OrderBy(entry => entry.Key, StringComparer.Ordinal).ToArray(), entry =>
                {
                    PythonText.JsonString(text, entry.Key);
                    text.Append(": ");
                    Indented(text, entry.Value, depth + 1);
                });
                break;
            case SamList { Items.Count: > 0 } list:
                Lines('[', ']', list.Items, item => Indented(text, item, depth + 1));
                break;
            default:
                text.Append(PythonText.PlainJson(node));
                break;
        }

        void Lines<T>(char open, char close, IReadOnlyList<T> items, Action<T> write)
        {
            text.Append(open);
            for (var i = 0; i < items.Count; i++)
            {
                text.Append(i > 0 ? "," : "").Append('\n').Append(' ', 4 * (depth + 1));
                write(items[i]);
            }

            text.Append('\n').Append(' ', 4 * depth).Append(close);
        }
    }

    private SamMap Role(SamList tags)
    {
        var policies = source["Policies"].OrNull() switch
        {
            null => [],
            SamList list => list.Items,
            { } one => [one],
        };
        if (source.Map("Tracing")?["Enabled"].IsTrue() == true)
        {
            policies = [.. policies, source.AtProperty("Tracing").Text("AWSXrayWriteOnlyAccess")];
        }

        var role = new RoleMaker(source).Make(PolicyDocuments.AssumeRole(at, "states.amazonaws.com"), [], [], at.List(policies), tags);
        made.Add(role);
        return at.GetAtt(role.Id, "Arn");
    }

    private string? Alias()
    {
        if (source["AutoPublishAlias"].OrNull() is not { } name)
        {
            foreach (var other in new[] { "UseAliasAsEventTarget", "DeploymentPreference" })
            {
                if (source[other].IsGiven())
                {
                    throw new SamRefusal($"'{other}' requires 'AutoPublishAlias'", source[other]?.Span);
                }
            }

            return null;
        }

        var place = source.AtProperty("AutoPublishAlias");
        var version = source.Beside(source.Id + "Version", "AWS::StepFunctions::StateMachineVersion", place.Map(
            ("StateMachineArn", at.Ref(source.Id)), ("StateMachineRevisionId", at.GetAtt(source.Id, "StateMachineRevisionId"))));
        foreach (var attribute in new[] { "DeletionPolicy", "UpdateReplacePolicy" })
        {
            if (!version.Attributes.Contains(attribute))
            {
                version.With(attribute, place.Text("Retain"));
            }
        }

        var preference = source.Map("DeploymentPreference") is { Count: > 0 } written ? written.Copy() : place.Map(("Type", place.Text("ALL_AT_ONCE")));
        preference.Set("StateMachineVersionArn", place.Ref(version.Id));
        var alias = source.Beside(
            source.Id + "Alias" + PythonText.Printed(name),
            "AWS::StepFunctions::StateMachineAlias",
            place.Map(("Name", name), ("DeploymentPreference", preference)));
        made.Add(version);
        made.Add(alias);
        return alias.Id;
    }

    private void AddEvents(string targetId)
    {
        var target = new Target(targetId, at.Ref(targetId), at.Ref(targetId), source.Passed);
        foreach (var entry in source.Map("Events")?.Entries ?? [])
        {
            var properties = (entry.Value as SamMap)?["Properties"] as SamMap ?? new SamMap(entry.KeySpan);
            var use = new EventUse(context, source, entry, new At(entry.KeySpan), properties, target, null);
            try
            {
                made.AddRange(EventTable.Check(use, EventTable.OfStateMachines).Expand(use));
            }
            catch (SamRefusal refusal)
            {
                context.Refuse(source.Id, refusal, entry.KeySpan);
            }
        }
    }
}
