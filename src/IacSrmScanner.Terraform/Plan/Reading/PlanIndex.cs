using System.Collections.Immutable;
using IacSrmScanner.Core.Diagnostics;
using IacSrmScanner.Core.Text;

namespace IacSrmScanner.Terraform.Plan.Reading;

/// <summary>Where everything that matters stands in a plan. The values themselves are read when they are needed.</summary>
internal sealed class PlanIndex(SourceText source)
{
    private readonly Dictionary<string, PlannedChange> changes = new(StringComparer.Ordinal);

    public SourceText Source { get; } = source;

    /// <summary>What exists after apply, in the order of the plan; of data sources also those that were read before.</summary>
    public List<PlannedResource> Resources { get; } = [];

    public IReadOnlyDictionary<string, PlannedChange> Changes => changes;

    public ConfiguredModule? Configuration { get; set; }

    /// <summary>The offsets of the values of the root's variables.</summary>
    public Dictionary<string, int> Variables { get; } = new(StringComparer.Ordinal);

    /// <summary>The root's outputs: where each stands, and the offset of its value or -1.</summary>
    public Dictionary<string, (TextSpan Span, int Value, bool IsSensitive)> Outputs { get; } = new(StringComparer.Ordinal);

    public ImmutableArray<Diagnostic> Diagnostics { get; set; } = [];

    public void Add(PlannedChange change) => changes[change.Address.Full] = change;
}
