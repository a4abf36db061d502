using IacSrmScanner.Core.Text;
using IacSrmScanner.Core.Values;

namespace IacSrmScanner.Terraform.Evaluation;

/// <summary>Values that stand for a resource as a whole, and the attributes that only its provider knows.</summary>
internal static class WholeResource
{
    /// <summary>
    /// The resource, or the part of it, that the value stands for, through whatever names it was passed on; null when it does not.
    /// </summary>
    public static ResourceReference? Of(Value value)
    {
        var step = value.Provenance;
        while (step.Reference is null && step.Kind == ProvenanceKind.Referenced && step.Inputs is [var only])
        {
            step = only;
        }

        return step.Reference;
    }

    /// <summary>An attribute that is not in the resource's body: known after apply, or read from the cloud.</summary>
    public static UnknownValue Attribute(ResourceReference resource, string name, SourceSpan span) => new(
        WhyUnknown(resource, name),
        new Provenance(span, ProvenanceKind.Referenced)
        {
            Label = $"{resource.Address}.{name}",
            Reference = resource with { Attribute = resource.Attribute.Length == 0 ? name : $"{resource.Attribute}.{name}" },
        })
    {
        IsNotNull = true,
    };

    private static UnknownReason WhyUnknown(ResourceReference resource, string name) => IsData(resource.Address)
        ? new UnknownReason(UnknownKind.External, $"attribute '{name}' of '{resource.Address}' is read from the cloud")
        : new UnknownReason(UnknownKind.Computed, $"attribute '{name}' of '{resource.Address}' is known after apply");

    private static bool IsData(string address)
    {
        var rest = Core.Resources.InstanceKeys.Strip(address);
        while (rest.StartsWith("module.", StringComparison.Ordinal))
        {
            var dot = rest.IndexOf('.', "module.".Length);
            rest = dot < 0 ? "" : rest[(dot + 1)..];
        }

        return rest.StartsWith("data.", StringComparison.Ordinal);
    }
}
