using System.Collections.Immutable;
using IacSrmScanner.Core.Diagnostics;
using IacSrmScanner.Core.Files;
using IacSrmScanner.Core.Text;
using IacSrmScanner.Core.Values;
using IacSrmScanner.Hcl.Parsing;
using IacSrmScanner.Hcl.Syntax;
using IacSrmScanner.Terraform.Functions;
using IacSrmScanner.Terraform.Values;

namespace IacSrmScanner.Terraform.Evaluation;

internal sealed partial class ExpressionEvaluator : IFunctionHost
{
    IFileTree IFunctionHost.Tree => Session.Tree;

    string IFunctionHost.RootDirectory => Session.RootDirectory;

    Value IFunctionHost.Error(SourceSpan span, string message, params ReadOnlySpan<Value> inputs) => Session.Error(span, message, inputs);

    void IFunctionHost.Charge(int amount) => Session.Charge(amount);

    void IFunctionHost.ChargeText(int length) => Session.ChargeText(length);

    Value IFunctionHost.Render(SourceText template, MapValue names, SourceSpan span)
    {
        var parsed = HclParser.ParseTemplate(template);
        if (parsed.Diagnostics.Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error))
        {
            return Session.Error(span, $"the template '{template.Path}' is in error");
        }

        var inner = new Scope(new EmptyScope(Session, scope.Module.Directory));
        foreach (var entry in names.Entries)
        {
            if (entry.Key.Length == 0 || !(char.IsLetter(entry.Key[0]) || entry.Key[0] == '_'))
            {
                return Session.Error(span, $"'{entry.Key}' is no name for a variable of a template");
            }

            inner = inner.With(entry.Key, entry.Value, null, null, $" in {template.Path}");
        }

        var evaluator = new ExpressionEvaluator(template, inner);
        return parsed.Expression is TemplateSyntax whole && whole.IsWrapped(out var only) ? evaluator.Evaluate(only) : evaluator.Evaluate(parsed.Expression);
    }

    private Value Call(FunctionCallSyntax node)
    {
        switch (node.Name)
        {
            case "try" or "core::try" when !node.ExpandsFinal:
                return Try(node);
            case "templatestring" or "core::templatestring" when node.Arguments is [not (VariableSyntax or AttributeAccessSyntax or IndexSyntax), ..]:
                return Error(node, "templatestring: the template must be a reference to one");
            case "templatefile" or "core::templatefile" or "templatestring" or "core::templatestring" when scope.Module is EmptyScope:
                return Error(node, $"{node.Name}: a template cannot render others");
            case "can" or "core::can" when node.Arguments is [var only]:
                return Can(node, only);
        }

        if (FunctionTable.Find(node.Name) is not { } function)
        {
            return UnknownFunction(node);
        }

        if (Arguments(node, out var problem) is not { } arguments)
        {
            return problem;
        }

        var result = FunctionInvoker.Invoke(function, arguments, At(node), this);
        if (result is UnknownValue)
        {
            Session.Doubt();
        }

        return result;
    }

    private ImmutableArray<Value>? Arguments(FunctionCallSyntax node, out Value problem)
    {
        var arguments = ImmutableArray.CreateBuilder<Value>(node.Arguments.Length);
        foreach (var argument in node.Arguments)
        {
            arguments.Add(Evaluate(argument));
        }

        problem = new NullValue(Provenance.Written(At(node)));
        if (!node.ExpandsFinal || arguments.Count == 0)
        {
            return arguments.ToImmutable();
        }

        var last = arguments[^1];
        arguments.RemoveAt(arguments.Count - 1);
        switch (last)
        {
            case ListValue { IsOpen: false } list:
                arguments.AddRange(list.Items);
                return arguments.ToImmutable();
            case ListValue or UnknownValue or OneOfValue:
                var why = Unknowns.FirstIn(last) ?? Unknowns.Undecided;
                problem = new UnknownValue(why, Provenance.Computed(At(node), [.. arguments, last]));
                return null;
            default:
                problem = Error(node, "what stands before '...' is no list", last);
                return null;
        }
    }

    private UnknownValue UnknownFunction(FunctionCallSyntax node)
    {
        var arguments = node.Arguments.Select(Evaluate).ToArray();
        if (node.Name.StartsWith("provider::", StringComparison.Ordinal))
        {
            return new UnknownValue(
                new UnknownReason(UnknownKind.NotEvaluated, $"'{node.Name}' is a function of a provider"), Provenance.Computed(At(node), arguments));
        }

        return Error(node, $"there is no function '{node.Name}'", arguments);
    }

    /// <summary>The first argument that is not in error; one of several where it is not known which are in error.</summary>
    private Value Try(FunctionCallSyntax node, int from = 0)
    {
        for (var i = from; i < node.Arguments.Length; i++)
        {
            var argument = node.Arguments[i];
            var doubts = Session.Doubts;
            var undeclared = Session.UndeclaredNames;
            var (value, errors) = Session.Capture(() => Evaluate(argument));
            if (Session.UndeclaredNames > undeclared)
            {
                Session.Report(errors);
                return value;
            }

            if (errors.Count > 0)
            {
                continue;
            }

            if (Session.Doubts == doubts || i + 1 == node.Arguments.Length)
            {
                return value.From(Provenance.Through(At(node), "try", value));
            }

            var (otherwise, _) = Session.Capture(() => Try(node, i + 1));
            return OneOfValue.Of(Works(argument), value, otherwise, Provenance.Computed(At(node), value, otherwise));
        }

        return Error(node, "no argument of try is without error");
    }

    private Value Can(FunctionCallSyntax node, ExpressionSyntax argument)
    {
        var (doubts, undeclared) = (Session.Doubts, Session.UndeclaredNames);
        var (value, errors) = Session.Capture(() => Evaluate(argument));
        var provenance = Provenance.Computed(At(node), value);
        if (Session.UndeclaredNames > undeclared)
        {
            Session.Report(errors);
            return value;
        }

        if (errors.Count > 0 || Session.Doubts == doubts)
        {
            return new BoolValue(errors.Count == 0, provenance);
        }

        return OneOfValue.Of(Works(argument), new BoolValue(true, provenance), new BoolValue(false, provenance), provenance);
    }

    private Guard Works(ExpressionSyntax argument) => new($"can({TextOf(argument)}){scope.Place}", true, At(argument));
}
