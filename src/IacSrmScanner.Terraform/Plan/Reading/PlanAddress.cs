using System.Collections.Immutable;
using IacSrmScanner.Core.Resources;

namespace IacSrmScanner.Terraform.Plan.Reading;

/// <summary>The address of a resource as Terraform prints it, taken apart.</summary>
/// <param name="Full">All of it: <c>module.m["k"].aws_s3_bucket.b[0]</c>.</param>
/// <param name="Calls">The module calls on the way: <c>m</c> with the key <c>["k"]</c>.</param>
/// <param name="Mode">Whether it is managed or only read.</param>
/// <param name="Type">The resource type.</param>
/// <param name="Name">The name within the module.</param>
/// <param name="Key">The instance key with its brackets; empty when there is none.</param>
internal sealed record PlanAddress(string Full, ImmutableArray<AddressStep> Calls, ResourceMode Mode, string Type, string Name, string Key)
{
    /// <summary>As in the configuration of its module: <c>aws_s3_bucket.b</c>, <c>data.aws_ami.a</c>.</summary>
    public string Local => Mode == ResourceMode.Data ? $"data.{Type}.{Name}" : $"{Type}.{Name}";

    /// <summary>The address of its module; empty for the root.</summary>
    public string Module => ModuleOf(Calls);

    public static string ModuleOf(IEnumerable<AddressStep> calls) => string.Join('.', calls.Select(call => $"module.{call.Name}{call.Key}"));

    /// <summary>Null for what is no address of a resource.</summary>
    public static PlanAddress? Parse(string address)
    {
        var steps = AddressStep.Split(address);
        var calls = ImmutableArray.CreateBuilder<AddressStep>();
        var at = 0;
        while (at + 1 < steps.Length && steps[at] is { Name: "module", Key: "" })
        {
            calls.Add(steps[at + 1]);
            at += 2;
        }

        var mode = at < steps.Length && steps[at].Name == "data" ? ResourceMode.Data : ResourceMode.Managed;
        at += mode == ResourceMode.Data ? 1 : 0;
        return steps.Length - at == 2 && steps[at].Name.Length > 0 && steps[at + 1].Name.Length > 0
            ? new PlanAddress(address, calls.ToImmutable(), mode, steps[at].Name, steps[at + 1].Name, steps[at + 1].Key)
            : null;
    }
}
