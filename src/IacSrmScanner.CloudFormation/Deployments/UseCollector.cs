using System.Collections.Immutable;
using IacSrmScanner.CloudFormation.Intrinsics;
using IacSrmScanner.CloudFormation.Templates;
using IacSrmScanner.Documents.Nodes;

namespace IacSrmScanner.CloudFormation.Deployments;

/// <summary>Finds the names that a part of a template uses, each part once. The reader bounds the depth.</summary>
internal sealed class UseCollector(Template template)
{
    private readonly Dictionary<(DocumentNode, bool), NodeUses> known = [];

    /// <param name="node">The part.</param>
    /// <param name="isCondition">It is the definition of a condition, or part of one.</param>
    public NodeUses Of(DocumentNode node, bool isCondition)
    {
        if (!known.TryGetValue((node, isCondition), out var uses))
        {
            known[(node, isCondition)] = uses = new NodeUses();
            Visit(node, isCondition, uses);
        }

        return uses;
    }

    private void Visit(DocumentNode node, bool isCondition, NodeUses into)
    {
        if (Call(node, isCondition) is var (name, argument))
        {
            VisitCall(name, argument, isCondition, into);
            return;
        }

        VisitParts(node, isCondition, into);
    }

    private void VisitParts(DocumentNode node, bool isCondition, NodeUses into)
    {
        switch (node)
        {
            case MappingNode mapping:
                foreach (var entry in mapping.Entries)
                {
                    Visit(entry.Value, isCondition, into);
                }

                break;
            case SequenceNode sequence:
                foreach (var item in sequence.Items)
                {
                    Visit(item, isCondition, into);
                }

                break;
        }
    }

    private void VisitCall(string name, DocumentNode argument, bool isCondition, NodeUses into)
    {
        switch (name, argument)
        {
            case ("Ref", ScalarNode scalar):
                Mention(scalar.Text, isCondition, into);
                break;
            case ("GetAtt", _):
                MentionAttribute(argument, isCondition, into);
                break;
            case ("Sub", ScalarNode text):
                MentionIn(text.Text, [], isCondition, into);
                break;
            case ("Sub", SequenceNode { Items: [ScalarNode text, ..] items }):
                var own = items.Length > 1 && items[1] is MappingNode names ? names : null;
                MentionIn(text.Text, own?.Entries.Select(entry => entry.Key).ToImmutableHashSet() ?? [], isCondition, into);
                if (own is not null)
                {
                    VisitParts(own, isCondition, into);
                }

                break;
            case ("Condition", ScalarNode condition):
                into.Conditions.Add(condition.Text);
                break;
            case ("If", SequenceNode { Items: [ScalarNode condition, ..] branches }):
                into.Conditions.Add(condition.Text);
                foreach (var branch in branches[1..])
                {
                    Visit(branch, isCondition, into);
                }

                break;
            case ("Equals", SequenceNode { Items: [var left, var right] }) when Compare(left, right, into) || Compare(right, left, into):
                break;
            case ("Contains" or "EachMemberIn" or "EachMemberEquals", SequenceNode { Items: [var left, var right] })
                when CompareAll(left, right, into) || CompareAll(right, left, into):
                break;
            case ("FindInMap", SequenceNode { Items: [var map, .. var keys] }):
                Visit(map, isCondition, into);
                Select(map, keys, isCondition, into);
                break;
            default:
                VisitParts(argument, isCondition, into);
                break;
        }
    }

    /// <summary>A parameter beside a written text: only whether it is that text matters.</summary>
    private bool Compare(DocumentNode side, DocumentNode other, NodeUses into)
    {
        if (other is not ScalarNode { IsNull: false, Tag: "" or "!" or "tag:yaml.org,2002:str" } text)
        {
            return false;
        }

        if (FramedInput.Of(side, template) is { } framed)
        {
            var use = into.Input(framed.Name);
            if (framed.Inside(text.Text) is { } inside)
            {
                use.Compared.Add(inside);
            }

            return true;
        }

        // The usual test of whether a list has any element.
        if (Call(side, true) is ("Join", SequenceNode { Items: [ScalarNode { Tag: "" }, var list] })
            && Referred(list) is { } joined && template.FindParameter(joined) is { Type.IsList: true } && text.Text.Length == 0)
        {
            into.Input(joined).Compared.Add("");
            return true;
        }

        return false;
    }

    /// <summary>A parameter beside one or several written texts.</summary>
    private bool CompareAll(DocumentNode side, DocumentNode other, NodeUses into)
    {
        ImmutableArray<DocumentNode> texts = other is SequenceNode { Tag: "" } sequence ? sequence.Items : [other];
        if (Referred(side) is not { } name || !IsInput(name) || !texts.All(text => text is ScalarNode { Tag: "" }))
        {
            return false;
        }

        into.Input(name).Compared.UnionWith(texts.OfType<ScalarNode>().Select(text => text.Text));
        return true;
    }

    private void Select(DocumentNode map, ImmutableArray<DocumentNode> keys, bool isCondition, NodeUses into)
    {
        var level = map is ScalarNode name ? template.Mappings?[name.Text] as MappingNode : null;
        foreach (var key in keys)
        {
            if (level is not null && Referred(key) is { } input && IsInput(input))
            {
                var use = into.Input(input);
                use.IsTaken = true;
                use.Keys.UnionWith(level.Entries.Select(entry => entry.Key));
            }
            else
            {
                Visit(key, isCondition, into);
            }

            level = key is ScalarNode { Tag: "" } written ? level?[written.Text] as MappingNode : level?.Entries is [var first, ..] ? first.Value as MappingNode : null;
        }
    }

    private void MentionIn(string text, ImmutableHashSet<string> own, bool isCondition, NodeUses into)
    {
        foreach (var piece in SubTemplate.Parse(text))
        {
            if (piece.IsName && !own.Contains(piece.Text))
            {
                var dot = piece.Text.IndexOf('.', StringComparison.Ordinal);
                Mention(dot > 0 ? piece.Text[..dot] : piece.Text, isCondition, into);
                MentionOutput(piece.Text, isCondition, into);
            }
        }
    }

    private void MentionAttribute(DocumentNode argument, bool isCondition, NodeUses into)
    {
        var written = argument is SequenceNode { Items: [ScalarNode first, ..] } ? first.Text : (argument as ScalarNode)?.Text;
        if (written is not null)
        {
            into.Resources.Add(written.Split('.')[0]);
            var items = argument is SequenceNode { Items: var all } ? all : [];
            MentionOutput(
                items.IsEmpty || items.All(item => item is ScalarNode { Tag: "" })
                    ? items.IsEmpty ? written : string.Join('.', items)
                    : $"{written}.{NameResolution.Outputs}",
                isCondition,
                into);
        }

        VisitParts(argument, false, into);
    }

    private void Mention(string name, bool isCondition, NodeUses into)
    {
        if (IsInput(name))
        {
            var use = into.Input(name);
            use.IsTaken = true;
            use.IsBlurred |= isCondition;
        }
        else if (template.HasResource(name))
        {
            into.Resources.Add(name);
        }
    }

    private static void MentionOutput(string dotted, bool isCondition, NodeUses into)
    {
        var dot = dotted.IndexOf('.', StringComparison.Ordinal);
        if (dot > 0 && dotted.AsSpan(dot + 1).StartsWith(NameResolution.Outputs, StringComparison.Ordinal))
        {
            into.Outputs.Add((dotted[..dot], dotted[(dot + 1 + NameResolution.Outputs.Length)..], isCondition));
        }
    }

    private bool IsInput(string name) => template.FindParameter(name) is not null || PseudoInputs.IsChosen(name);

    /// <summary>The name that a node refers to when it is nothing but a reference; null otherwise.</summary>
    public static string? Referred(DocumentNode node) => Call(node, true) is ("Ref", ScalarNode name) ? name.Text : null;

    /// <summary>The function that a node calls and its argument; null when it calls none.</summary>
    public static (string Name, DocumentNode Argument)? Call(DocumentNode node, bool isCondition)
    {
        if (!IntrinsicSyntax.IsPlain(node.Tag))
        {
            return (node.Tag[1..], node);
        }

        return node is MappingNode { Entries: [var entry] }
            && (entry.Key == "Ref" || (isCondition && entry.Key == "Condition") || IntrinsicSyntax.IsLong(entry.Key))
                ? (entry.Key[(IntrinsicSyntax.IsLong(entry.Key) ? 4 : 0)..], entry.Value)
                : null;
    }
}
