using System.Globalization;
using System.Text.RegularExpressions;
using IacSrmScanner.CloudFormation.Sam.Expansion;
using IacSrmScanner.CloudFormation.Sam.Policies;
using IacSrmScanner.CloudFormation.Sam.Trees;
using IacSrmScanner.Documents.Nodes;

namespace IacSrmScanner.CloudFormation.Sam.Connectors;

/// <summary><c>AWS::Serverless::Connector</c>: the policy or permission with which one resource uses another.</summary>
internal sealed partial class ConnectorResource(SamContext context, ExpandedView view, SamSource source)
{
    public static readonly PropertyRules Rules = new("AWS::Serverless::Connector", "Source:m! Destination:ml! Permissions:l!");

    private readonly At at = source.At;

    public List<Made> Expand()
    {
        var from = source.Map("Source") ?? throw new SamRefusal("'Source' must be a mapping", source["Source"]?.Span);
        var isMany = source["Destination"] is SamList;
        var destinations = source["Destination"] is SamList list ? list.Items : [source["Destination"] ?? at.Map()];
        var made = new List<Made>();
        for (var i = 0; i < destinations.Count; i++)
        {
            var to = destinations[i] as SamMap ?? throw new SamRefusal("each 'Destination' must be a mapping", destinations[i].Span);
            var destination = ConnectorEnd.Read(view, to, from);
            var origin = ConnectorEnd.Read(view, from, to);
            var suffix = isMany ? "Destination" + i.ToString(CultureInfo.InvariantCulture) : "";
            foreach (var one in Make(origin, destination, suffix))
            {
                made.Add(one.With("DependsOn", source.DependsOn.OrNull()).With(source.Attributes).With("Metadata", Metadata(origin, destination)));
            }
        }

        context.Dependencies[source.Id] = [.. made.Select(one => one.Id)];
        return made.Count > 0 ? made : throw new SamRefusal("'Destination' is an empty list", source["Destination"]?.Span);
    }

    private Made[] Make(ConnectorEnd from, ConnectorEnd to, string suffix)
    {
        var profile = ConnectorTable.Find(from.Type, to.Type)
            ?? throw new SamRefusal($"there is no connector from '{from.Type}' to '{to.Type}'");
        var known = profile["permissions"] as MappingNode ?? throw new InvalidOperationException(from.Type);
        var asked = Permissions(profile, known);
        var owner = Text(profile, "of") == "source" ? from : to;
        var values = new Dictionary<string, SamNode?>(StringComparer.Ordinal);
        foreach (var name in new[] { "Arn", "ResourceId", "Name", "Qualifier" })
        {
            values["Source." + name] = from[name];
            values["Destination." + name] = to[name];
        }

        var chosen = known.Entries.Where(entry => asked.Contains(entry.Key)).ToArray();

        // Whatever is not asked for must be known too.
        var filled = known.Entries.ToDictionary(entry => entry.Key, entry => Fill(entry.Value, values), StringComparer.Ordinal);
        return Text(profile, "make") switch
        {
            "role-policy" => [RolePolicy(profile, from, to, owner, Document(chosen, filled), suffix)],
            "queue-policy" => [Beside($"QueuePolicy{suffix}", "AWS::SQS::QueuePolicy", at.Map(
                ("PolicyDocument", Document(chosen, filled)), ("Queues", at.List(Needed(owner["QueueUrl"], "the URL of the queue")))))],
            "topic-policy" => [Beside($"TopicPolicy{suffix}", "AWS::SNS::TopicPolicy", at.Map(
                ("PolicyDocument", Document(chosen, filled)), ("Topics", at.List(Needed(owner["Arn"], "the ARN of the topic")))))],
            _ => chosen.Select(entry => Permission(owner, entry.Key, filled[entry.Key] as SamMap ?? at.Map(), suffix)).ToArray(),
        };
    }

    private static string Text(MappingNode profile, string key) => (profile[key] as ScalarNode)?.Text ?? "";

    private static SamNode Needed(SamNode? value, string what) => value ?? throw new SamRefusal($"{what} is not known");

    private SamMap Document(MappingEntry[] chosen, Dictionary<string, SamNode> filled) => at.Map(
        ("Version", at.Text(PolicyDocuments.Version)),
        ("Statement", at.List(chosen.SelectMany(entry => (filled[entry.Key] as SamList)?.Items ?? []))));

    private Made Beside(string suffix, string type, SamMap properties) => new(source.Id + suffix, type, properties);

    private List<string> Permissions(MappingNode profile, MappingNode known)
    {
        var written = source["Permissions"] as SamList;
        var asked = (written?.Items ?? []).Select(item => item.AsText() ?? "").Distinct().ToList();
        var names = string.Join(", ", known.Entries.Select(entry => entry.Key));
        if (asked.Count == 0)
        {
            throw new SamRefusal($"'Permissions' must hold some of {names}", written?.Span);
        }

        if (asked.Find(one => !known.Contains(one)) is { } unknown)
        {
            throw new SamRefusal($"'Permissions' may hold {names} here, not '{unknown}'", written?.Span);
        }

        if (profile["combinations"] is SequenceNode combinations && !combinations.Items.OfType<SequenceNode>().Any(combination =>
            combination.Count == asked.Count && combination.Items.OfType<ScalarNode>().All(item => asked.Contains(item.Text))))
        {
            throw new SamRefusal($"'Permissions' cannot be {string.Join(" and ", asked)} here", written?.Span);
        }

        return asked;
    }

    private Made RolePolicy(MappingNode profile, ConnectorEnd from, ConnectorEnd to, ConnectorEnd owner, SamMap document, string suffix)
    {
        var role = Needed(owner.Role, $"the role of the {(ReferenceEquals(owner, from) ? "source" : "destination")}");
        var policy = Beside("Policy" + suffix, "AWS::IAM::ManagedPolicy", at.Map(("PolicyDocument", document), ("Roles", at.List(role))));
        switch (Text(profile, "before"))
        {
            case "source" when from.Id is not null:
                view.AddDependsOn(from.Id, policy.Id, at);
                break;
            case "event-source-mapping" when from.Id is not null && to.Id is not null && view.Mappings(from.Id, to.Id).ToArray() is [var mapping]:
                view.AddDependsOn(mapping, policy.Id, at);
                break;
            default:
                break;
        }

        return policy;
    }

    private Made Permission(ConnectorEnd owner, string name, SamMap permission, string suffix) =>
        Beside($"{name}LambdaPermission{suffix}", "AWS::Lambda::Permission", at.Map(
            ("Action", permission["Action"]),
            ("FunctionName", Needed(owner["Arn"], "the ARN of the function")),
            ("Principal", permission["Principal"]),
            ("SourceArn", permission["SourceArn"]),
            ("SourceAccount", permission["SourceAccount"])));

    private SamMap Metadata(ConnectorEnd from, ConnectorEnd to)
    {
        var metadata = (source.Attributes["Metadata"] as SamMap)?.Copy() ?? at.Map();
        metadata.Set("aws:sam:connectors", at.Map((source.Id, at.Map(
            ("Source", at.Map(("Type", at.Text(Written(from))))), ("Destination", at.Map(("Type", at.Text(Written(to)))))))));
        return metadata;
    }

    private string Written(ConnectorEnd end) => (end.Id is null ? null : context.TypeOf(end.Id)) ?? end.Type;

    private SamNode Fill(DocumentNode node, Dictionary<string, SamNode?> values) => node switch
    {
        SequenceNode sequence => at.List(sequence.Items.Select(item => Fill(item, values))),
        MappingNode mapping => FillMap(mapping, values),
        ScalarNode scalar => FillText(scalar.Text, values),
        _ => at.Text(""),
    };

    private SamMap FillMap(MappingNode mapping, Dictionary<string, SamNode?> values)
    {
        var map = at.Map();
        foreach (var entry in mapping.Entries)
        {
            map.Set(entry.Key, Fill(entry.Value, values), at.Span);
        }

        return map;
    }

    private SamNode FillText(string text, Dictionary<string, SamNode?> values)
    {
        var names = at.Map();
        var whole = (SamNode?)null;
        var filled = Variable().Replace(text, match =>
        {
            var name = match.Groups[1].Value;
            var value = values.GetValueOrDefault(name) ?? throw new SamRefusal($"'{name}' is missing");
            if (match.Length == text.Length)
            {
                whole = value;
            }

            var plain = name.Replace(".", "", StringComparison.Ordinal);
            names.Set(plain, value, at.Span);
            return $"${{{plain}}}";
        });
        if (whole is not null)
        {
            return whole;
        }

        return names.Count > 0 ? at.Map(("Fn::Sub", at.List(at.Text(filled), names)))
            : filled.Contains("${", StringComparison.Ordinal) ? at.Sub(filled)
            : at.Text(filled);
    }

    [GeneratedRegex(@"%\{([\w.]+)\}", RegexOptions.CultureInvariant)]
    private static partial Regex Variable();
}
