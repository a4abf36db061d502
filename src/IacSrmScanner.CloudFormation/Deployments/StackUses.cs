using System.Collections.Immutable;
using IacSrmScanner.CloudFormation.Stacks;
using IacSrmScanner.CloudFormation.Templates;
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
        closure.TakeCalls(at);
        closure.Finish();
    }

    /// <summary>The same, without what decides whether the stack is there.</summary>
    public void AddPart(StackNode at, NodeUses own, NodeUses into)
    {
        var closure = new Closure(this, into);
        closure.Take(at, own);
        closure.Finish();
    }

    /// <summary>Adds what decides whether a stack is there.</summary>
    public void AddCalls(StackNode at, NodeUses into)
    {
        var closure = new Closure(this, into);
        closure.TakeCalls(at);
        closure.Finish();
    }

    /// <summary>Adds what a use of a parameter of a stack comes to.</summary>
    public void AddArgument(StackNode at, string parameter, InputUse use, NodeUses into)
    {
        var closure = new Closure(this, into);
        closure.TakeInput(at, parameter, use);
        closure.Finish();
    }

    /// <summary>Adds the parameters that decide whether what a loop made is there, with the values between which that differs.</summary>
    public static void AddLoops(Template template, string name, NodeUses into)
    {
        foreach (var element in template.Made.GetValueOrDefault(name, []))
        {
            var use = into.Input(element.Parameter);
            if (template.FindParameter(element.Parameter) is { } parameter)
            {
                ImmutableArray<string> preset = parameter.Default is { } written ? [written.Text] : [];
                use.Compared.UnionWith(preset);
                if (element.Element is not null && !parameter.AllowedValues.IsEmpty)
                {
                    use.Compared.Add(string.Join(',', parameter.AllowedValues.Select(allowed => allowed.Text)));
                }
            }
        }
    }

    private sealed class Closure(StackUses uses, NodeUses into)
    {
        private readonly Queue<(StackNode At, NodeUses Uses)> pending = new();
        private readonly HashSet<(StackNode, string)> seen = [];
        private readonly HashSet<(StackNode, DocumentNode, bool)> handed = [];
        private readonly Dictionary<(StackNode, string), InputUse> taken = [];

        public void Take(StackNode at, NodeUses own) => pending.Enqueue((at, own));

        /// <summary>Whether a stack and those around it are there.</summary>
        public void TakeCalls(StackNode at)
        {
            for (var node = at; node is { Call: not null, Around: { } around }; node = around)
            {
                TakeCall(node);
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

        private void TakeCall(StackNode node)
        {
            if (!seen.Add((node, "call")) || node is not { Around: { } around, Call: { } call })
            {
                return;
            }

            if (call.Condition is { } condition)
            {
                TakeCondition(around, condition.Text);
            }

            if (!around.Template.Made.IsEmpty)
            {
                var made = new NodeUses();
                AddLoops(around.Template, call.Name, made);
                Take(around, made);
            }

            if (call is { Chosen: not null, Url: { } url })
            {
                Take(around, uses.Of(around, url, true));
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
            foreach (var child in at.Called(stack))
            {
                TakeOutput(child, output, inCondition);
            }
        }

        private void TakeOutput(StackNode child, string output, bool inCondition)
        {
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

        public void TakeInput(StackNode at, string name, InputUse use)
        {
            if (at is not { Call: { } call, Around: { } around })
            {
                into.Input(name).Add(use);
                return;
            }

            if (!taken.TryGetValue((at, name), out var known))
            {
                taken[(at, name)] = known = new InputUse();
            }
            else if (known.Covers(use))
            {
                return;
            }

            known.Add(use);
            if (name.StartsWith("AWS::", StringComparison.Ordinal))
            {
                if (!call.IsSet && name != "AWS::StackName")
                {
                    TakeInput(around, name, known);
                }
            }
            else if (call.Arguments.FirstOrDefault(argument => argument.Name == name) is { } given)
            {
                var narrowed = new InputUse();
                narrowed.Add(known);
                narrowed.Compared.UnionWith(at.Template.FindParameter(name)?.OnlyValues ?? []);
                Hand(around, given.Value, narrowed, known.IsBlurred || known.Compared.Count > 0 || known.Keys.Count > 0);
            }
        }

        /// <summary>What a use of a value that is handed on comes to for the parameters that it is made of.</summary>
        private void Hand(StackNode at, DocumentNode value, InputUse meant, bool decides)
        {
            if (UseCollector.Call(value, true) is ("If", SequenceNode { Items: [ScalarNode condition, .. var branches] }))
            {
                TakeCondition(at, condition.Text);
                foreach (var branch in branches)
                {
                    Hand(at, branch, meant, decides);
                }
            }
            else if (FramedInput.Of(value, at.Template) is { } framed)
            {
                TakeInput(at, framed.Name, framed.Within(meant));
            }
            else if (handed.Add((at, value, decides)))
            {
                Take(at, uses.Of(at, value, decides));
            }
        }
    }
}
