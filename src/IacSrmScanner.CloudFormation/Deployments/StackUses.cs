using IacSrmScanner.CloudFormation.Stacks;
using IacSrmScanner.Documents.Nodes;

namespace IacSrmScanner.CloudFormation.Deployments;

/// <summary>
/// What a part of a template comes to in the end: conditions gone through, and parameters of nested stacks and their outputs
/// followed to the parameters of the outermost template, the only ones that a deployer chooses.
/// </summary>
internal sealed class StackUses
{
    private readonly Dictionary<StackNode, UseCollector> collectors = [];
    private readonly Dictionary<StackNode, Dictionary<string, MappingEntry>> conditions = [];

    public StackUses(StackNode root)
    {
        foreach (var node in root.All)
        {
            collectors[node] = new UseCollector(node.Template);
            conditions[node] = node.Template.Conditions.ToDictionary(entry => entry.Key, StringComparer.Ordinal);
        }
    }

    /// <summary>The names that a node uses itself.</summary>
    public NodeUses Of(StackNode at, DocumentNode node, bool isCondition) => collectors[at].Of(node, isCondition);

    /// <summary>
    /// Adds what a part uses in the end: parameters and conditions of the outermost template, and addresses of resources.
    /// </summary>
    public void Add(StackNode at, NodeUses own, NodeUses into)
    {
        var closure = new Closure(this, into);
        closure.Take(at, own);
        for (var node = at; node is { Call: not null, Around: { } around }; node = around)
        {
            closure.TakeCall(node);
        }

        closure.Finish();
    }

    private sealed class Closure(StackUses uses, NodeUses into)
    {
        private readonly Queue<(StackNode At, NodeUses Uses)> pending = new();
        private readonly HashSet<(StackNode, string)> seen = [];

        public void Take(StackNode at, NodeUses own) => pending.Enqueue((at, own));

        /// <summary>Whether the stack is there, and whether what it is given is accepted.</summary>
        public void TakeCall(StackNode node)
        {
            if (!seen.Add((node, "call")) || node is not { Around: { } around, Call: { } call })
            {
                return;
            }

            if (call.Condition is { } condition)
            {
                TakeCondition(around, condition.Text);
            }

            foreach (var rule in node.Template.Rules)
            {
                Take(node, uses.Of(node, rule.Value, true));
            }
        }

        public void Finish()
        {
            while (pending.TryDequeue(out var next))
            {
                var (at, own) = next;
                foreach (var condition in own.Conditions)
                {
                    TakeCondition(at, condition);
                }

                foreach (var (stack, output, inCondition) in own.Outputs)
                {
                    TakeOutput(at, stack, output, inCondition);
                }

                into.Resources.UnionWith(own.Resources.Select(name => at.Prefix + name));
                foreach (var (name, use) in own.Inputs)
                {
                    TakeInput(at, name, use);
                }
            }
        }

        private void TakeCondition(StackNode at, string name)
        {
            if (!seen.Add((at, "condition " + name)))
            {
                return;
            }

            if (at.Call is null)
            {
                into.Conditions.Add(name);
            }

            if (uses.conditions[at].TryGetValue(name, out var condition))
            {
                Take(at, uses.Of(at, condition.Value, true));
            }
        }

        private void TakeOutput(StackNode at, string stack, string output, bool inCondition)
        {
            if (!at.Children.TryGetValue(stack, out var child))
            {
                return;
            }

            TakeCall(child);
            foreach (var entry in child.Template.Outputs.Where(entry => output.Length == 0 || entry.Key == output))
            {
                if (!seen.Add((child, $"output {inCondition} {entry.Key}")) || entry.Value is not MappingNode body)
                {
                    continue;
                }

                if (body["Condition"] is ScalarNode { IsNull: false } condition)
                {
                    TakeCondition(child, condition.Text);
                }

                if (body["Value"] is { } value)
                {
                    Take(child, uses.Of(child, value, inCondition));
                }
            }
        }

        private void TakeInput(StackNode from, string name, InputUse use)
        {
            var at = from;
            var asked = name;
            var meant = use;
            while (at is { Call: { } call, Around: { } around })
            {
                if (asked.StartsWith("AWS::", StringComparison.Ordinal))
                {
                    if (call.IsSet || asked == "AWS::StackName")
                    {
                        return;
                    }

                    at = around;
                    continue;
                }

                if (call.Arguments.FirstOrDefault(argument => argument.Name == asked) is not { } given)
                {
                    return;
                }

                var (before, parameter) = (at, at.Template.FindParameter(asked));
                at = around;
                if (UseCollector.Referred(given.Value) is not { } next || (at.Template.FindParameter(next) is null && !PseudoInputs.IsChosen(next)))
                {
                    var decides = meant.IsBlurred || meant.Compared.Count > 0 || meant.Keys.Count > 0;
                    if (seen.Add((before, $"{decides} {asked}")))
                    {
                        Take(at, uses.Of(at, given.Value, decides));
                    }

                    return;
                }

                asked = next;
                var narrowed = new InputUse();
                narrowed.Add(meant);
                narrowed.Compared.UnionWith(parameter?.OnlyValues ?? []);
                meant = narrowed;
            }

            into.Input(asked).Add(meant);
        }
    }
}
