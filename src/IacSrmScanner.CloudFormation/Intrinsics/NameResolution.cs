using IacSrmScanner.Core.Text;
using IacSrmScanner.Core.Values;

namespace IacSrmScanner.CloudFormation.Intrinsics;

/// <summary>What a logical name stands for: a parameter, or a resource of the template, which stays symbolic.</summary>
internal static class NameResolution
{
    /// <summary>What the attributes of a nested stack begin with that are its outputs.</summary>
    public const string Outputs = "Outputs.";

    public static Value Ref(IScope scope, string name, SourceSpan span, string label)
    {
        if (scope.Parameter(name, span) is { } parameter)
        {
            return parameter.From(Provenance.Through(span, label, parameter));
        }

        return scope.Template.HasResource(name)
            ? Symbol(new ResourceReference(scope.Address(name), ""), $"'{name}' is known only once it is created", span, label)
            : Missing(scope, name, span, label);
    }

    public static Value Attribute(IScope scope, string name, string attribute, SourceSpan span, string label)
    {
        if (attribute.StartsWith(Outputs, StringComparison.Ordinal) && scope.StackOutput(name, attribute[Outputs.Length..], span) is { } output)
        {
            return output.From(Provenance.Through(span, label, output));
        }

        return scope.Template.HasResource(name)
            ? Symbol(new ResourceReference(scope.Address(name), attribute), $"'{name}.{attribute}' is known only once it is created", span, label)
            : Missing(scope, name, span, label);
    }

    private static UnknownValue Symbol(ResourceReference reference, string why, SourceSpan span, string label) =>
        new(new UnknownReason(UnknownKind.Computed, why), new Provenance(span, ProvenanceKind.Referenced) { Label = label, Reference = reference })
        {
            IsNotNull = true,
        };

    /// <summary>In a template that a macro completes, the name may be one that the macro makes.</summary>
    private static UnknownValue Missing(IScope scope, string name, SourceSpan span, string label)
    {
        var provenance = new Provenance(span, ProvenanceKind.Referenced) { Label = label };
        if (!scope.Template.IsComplete)
        {
            return new UnknownValue(new UnknownReason(UnknownKind.NotEvaluated, $"'{name}' is not written in the template"), provenance)
            {
                IsNotNull = true,
            };
        }

        scope.Report(IntrinsicDiagnostics.UnknownName.At(span, name));
        return new UnknownValue(
            new UnknownReason(UnknownKind.Invalid, $"'{name}' names neither a parameter nor a resource"), provenance);
    }
}
