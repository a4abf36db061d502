using IacSrmScanner.Core.Resources;
using IacSrmScanner.Core.Text;
using IacSrmScanner.Core.Values;
using IacSrmScanner.Documents.Nodes;
using IacSrmScanner.Documents.Yaml;
using IacSrmScanner.Responsibility.Duties;
using IacSrmScanner.Responsibility.Reading;
using IacSrmScanner.Rules.Conditions.Relations;
using IacSrmScanner.Rules.Controls;
using IacSrmScanner.Rules.Engine;
using IacSrmScanner.Rules.Findings;
using IacSrmScanner.Rules.Loading;

namespace IacSrmScanner.Rules.Tests;

/// <summary>
/// Judges resources written as YAML by a condition written as YAML. In a resource <c>!unknown why</c> is a value that is not
/// known, <c>!given why</c> one that is at least not null, <c>!null</c> a null, <c>!ref address</c> a reference,
/// <c>!name [address, text]</c> a reference that yields a known text, <c>!oneOf [a, b]</c> undecided alternatives,
/// <c>!open [..]</c> a list that may be longer.
/// </summary>
internal static class RuleText
{
    public const string Type = "aws_thing";

    /// <summary>An engine whose 1 has ended and whose 2 has not, and a runtime by name.</summary>
    public static SupportIndex Support { get; } = SupportIndex.Of([SupportTable.Read(new DataReader(), Root("support.yaml", """
        title: Things
        asOf: 2026-11-24
        products: { Engine: "{version}", Runtime: "{version}" }
        sources: { doc: { document: "Maker, Policy", date: 2026-11 } }
        rows:
          - { product: Engine, version: "1", ends: 2025-01-31, source: doc }
          - { product: Engine, version: "2", ends: 2027-01-31, source: doc }
          - { product: Runtime, version: "node18.x", ends: 2025-09-01, source: doc }
        """), "things")]);

    public static Outcome Judge(string condition, string body, params (string Type, string Name, string Body)[] others) =>
        Find(condition, body, others).Outcome;

    public static Finding Find(string condition, string body, params (string Type, string Name, string Body)[] others) =>
        Find(Control(condition), body, others);

    public static Finding Find(Control control, string body, params (string Type, string Name, string Body)[] others)
    {
        var subject = Resource(Type, "subject", body);
        var graph = new ResourceGraph([subject, .. others.Select(other => Resource(other.Type, other.Name, other.Body))]);
        return ControlEvaluator.Evaluate(control, control.Checks[0], subject, new RelationIndex(graph));
    }

    public static Control Control(string condition, LinkTable? links = null)
    {
        var text = $$"""
            id: SRM-AWS-TEST-001
            name: BadThing
            title: A thing is bad
            severity: high
            srm: { layer: data, control: secrets, customer: Acts., provider: Helps. }
            why: So.
            fix: Do.
            message: "'{resource}': '{path}' is {actual}."
            checks:
              - dialect: terraform
                resource: {{Type}}
                require: {{condition}}
            """;
        var root = Root("rule.yaml", text);
        var control = ControlLoader.Load(root, links ?? LinkTable.Empty, Support, out var diagnostics);
        Assert.That(diagnostics, Is.Empty);
        return control ?? throw new InvalidOperationException("no control");
    }

    public static LinkTable Links(string links)
    {
        return new LinkTable(LinkTable.Read(Root("links.yaml", links), out _));
    }

    private static DocumentNode Root(string name, string text) =>
        YamlReader.Read(new SourceText(name, text)).Root ?? throw new InvalidOperationException("no YAML");

    public static Resource Resource(string type, string name, string body)
    {
        var source = new SourceText($"{type}.{name}.yaml", body);
        var map = (MapValue)Value(YamlReader.Read(source).Root ?? throw new InvalidOperationException("no YAML"));
        var extent = new SourceSpan(source, new TextSpan(0, body.Length));
        return new Resource
        {
            Dialect = Dialect.Terraform,
            Cloud = Cloud.Aws,
            Type = type,
            Name = name,
            Address = $"{type}.{name}",
            Body = map,
            Meta = new MapValue([new MapEntry("protected", new BoolValue(true, map.Provenance), null)], map.Provenance),
            Header = extent with { Span = new TextSpan(0, 0) },
            Extent = extent,
        };
    }

    private static Value Value(DocumentNode node)
    {
        var here = Provenance.Written(node.Location);
        var text = (node as ScalarNode)?.Text ?? "";
        return node switch
        {
            { Tag: "!unknown" } => Unknown(text, here),
            { Tag: "!given" } => Unknown(text, here) with { IsNotNull = true },
            { Tag: "!null" } => new NullValue(here),
            { Tag: "!ref" } => Unknown("known after apply", here with { Reference = new ResourceReference(text, "id") }) with { IsNotNull = true },
            { Tag: "!part" } => KnownText.Join([new TextValue(text, here), Unknown("x has no value", here)], here),
            SequenceNode { Tag: "!name" } list => new TextValue(((ScalarNode)list[1]).Text, here with { Reference = new ResourceReference(((ScalarNode)list[0]).Text, "name") }),
            SequenceNode { Tag: "!oneOf" } list => OneOfValue.Of(new Guard("var.x", true, node.Location), Value(list[0]), Value(list[1]), here),
            SequenceNode list => new ListValue([.. list.Items.Select(Value)], here) { IsOpen = node.Tag == "!open" },
            MappingNode map => new MapValue([.. map.Entries.Select(entry => new MapEntry(entry.Key, Value(entry.Value), entry.KeyNode.Location))], here),
            ScalarNode scalar when scalar.TryGetBool(out var flag) => new BoolValue(flag, here),
            ScalarNode scalar when scalar.TryGetNumber(out var number) => new NumberValue(number, here),
            _ => new TextValue(text, here),
        };
    }

    private static UnknownValue Unknown(string why, Provenance provenance) => new(new UnknownReason(UnknownKind.Input, why), provenance);
}
