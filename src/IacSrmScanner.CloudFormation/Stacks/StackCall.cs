using System.Collections.Immutable;
using IacSrmScanner.Documents.Nodes;

namespace IacSrmScanner.CloudFormation.Stacks;

/// <summary>A resource that deploys another template: <c>AWS::CloudFormation::Stack</c>, or <c>AWS::CloudFormation::StackSet</c>.</summary>
/// <param name="Name">Its logical id.</param>
/// <param name="Entry">Where it is written.</param>
/// <param name="Body">What is written there.</param>
/// <param name="IsSet">It is a stack set: which accounts and regions it deploys to is not known.</param>
internal sealed record StackCall(string Name, MappingEntry Entry, MappingNode Body, bool IsSet)
{
    private const string Stack = "AWS::CloudFormation::Stack";

    private const string StackSet = "AWS::CloudFormation::StackSet";

    public MappingNode? Properties => Body["Properties"] as MappingNode;

    /// <summary>The name of the condition under which it exists, or null.</summary>
    public ScalarNode? Condition => Body["Condition"] as ScalarNode is { IsNull: false } name ? name : null;

    /// <summary>What says where its template is.</summary>
    public DocumentNode? Url => Properties?["TemplateURL"];

    /// <summary>The template where the deployer chooses between several; null where there is no choice.</summary>
    public StackChoice? Chosen { get; init; }

    /// <summary>What tells it from other calls of the template around: its name, and the template where there is a choice.</summary>
    public string Key => Chosen is null ? Name : $"{Name}({Chosen.Path})";

    /// <summary>What it gives beside its parameters: what is filled into a template that is written here.</summary>
    public ImmutableArray<StackArgument> Filled { get; init; } = [];

    public ImmutableArray<StackArgument> Arguments => Filled.IsEmpty ? Named : [.. Named, .. Filled];

    private ImmutableArray<StackArgument> Named => Properties?["Parameters"] switch
    {
        MappingNode { Tag: "" } map => [.. map.Entries.Select(entry => new StackArgument(entry.Key, entry.Value, entry.KeyNode.Location))],
        SequenceNode { Tag: "" } list => [.. list.Items.OfType<MappingNode>().Select(Pair).OfType<StackArgument>().DistinctBy(argument => argument.Name)],
        _ => [],
    };

    /// <summary>What it gives to the stack is known only at deployment, not even by name.</summary>
    public bool IsBlurred => Properties?["Parameters"] switch
    {
        null => Body["Properties"] is not (null or MappingNode { Tag: "" }),
        MappingNode { Tag: "" } map => map.IsIncomplete || map.Entries.Any(entry => entry.Key.StartsWith("Fn::", StringComparison.Ordinal) || entry.Key == "Ref"),
        SequenceNode { Tag: "" } list => !list.Items.All(item => item is MappingNode pair && Pair(pair) is not null),
        _ => true,
    };

    /// <summary>The call that an entry of <c>Resources</c> is; null when it is none.</summary>
    public static StackCall? Of(MappingEntry entry) =>
        entry.Value is MappingNode { Tag: "" } body && body["Type"] is ScalarNode { Text: Stack or StackSet } type
            ? new StackCall(entry.Key, entry, body, type.Text == StackSet)
            : null;

    /// <summary>Whether a template of this text may hold any.</summary>
    public static bool MayBeIn(string content) =>
        content.Contains(Stack, StringComparison.Ordinal) || content.Contains("AWS::Serverless::Application", StringComparison.Ordinal);

    private static StackArgument? Pair(MappingNode pair) =>
        pair["ParameterKey"] is ScalarNode { IsNull: false, Tag: "" } key && pair["ParameterValue"] is { } value
            ? new StackArgument(key.Text, value, key.Location)
            : null;
}
