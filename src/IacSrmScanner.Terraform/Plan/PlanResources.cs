using System.Collections.Immutable;
using IacSrmScanner.Core.Diagnostics;
using IacSrmScanner.Core.Resources;
using IacSrmScanner.Core.Text;
using IacSrmScanner.Core.Values;
using IacSrmScanner.Terraform.Configurations;
using IacSrmScanner.Terraform.Plan.Bodies;
using IacSrmScanner.Terraform.Plan.Located;
using IacSrmScanner.Terraform.Plan.Reading;
using IacSrmScanner.Terraform.Plan.References;

namespace IacSrmScanner.Terraform.Plan;

/// <summary>The resources of a plan, located in its source where there is one.</summary>
internal sealed class PlanResources
{
    private readonly PlanIndex plan;
    private readonly PlanValueReader reader;
    private readonly PlanSourceTree? source;
    private readonly PlanOptions options;
    private readonly HashSet<string> addresses;
    private readonly HashSet<string> kinds;
    private readonly ReferenceResolver resolver;
    private readonly ImmutableArray<Diagnostic>.Builder diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
    private readonly List<string> strangers = [];

    /// <summary>The expressions of the block whose instances were made last: they follow one another.</summary>
    private (ConfiguredBlock Block, MapValue? Expressions)? last;

    public PlanResources(PlanIndex plan, PlanValueReader reader, PlanSourceTree? source, PlanOptions options)
    {
        this.plan = plan;
        this.reader = reader;
        this.source = source;
        this.options = options;
        addresses = plan.Resources.Select(resource => resource.Address.Full).ToHashSet(StringComparer.Ordinal);
        kinds = addresses.Select(InstanceKeys.Strip).ToHashSet(StringComparer.Ordinal);
        resolver = new ReferenceResolver(plan, reader, addresses);
    }

    public ImmutableArray<Diagnostic> Diagnostics => diagnostics.ToImmutable();

    public ImmutableArray<Resource> All()
    {
        var resources = ImmutableArray.CreateBuilder<Resource>(plan.Resources.Count);
        foreach (var planned in plan.Resources)
        {
            var change = plan.Changes.GetValueOrDefault(planned.Address.Full);
            if (change is not { IsRemoval: true })
            {
                resources.Add(Make(planned, change));
            }
        }

        if (source is not null && strangers is [var first, ..])
        {
            diagnostics.Add(PlanDiagnostics.NotInSource.AtPath(plan.Source.Path, strangers.Count, first, source.Directory));
        }

        return resources.ToImmutable();
    }

    private Resource Make(PlannedResource planned, PlannedChange? change)
    {
        var address = planned.Address;
        var home = new SourceSpan(plan.Source, planned.Span);
        var written = source?.Find(address.Full);
        var (calls, block) = written is null && source is not null ? source.Locate(address) : (written?.CallChain ?? [], null);
        if (source is not null && written is null && block is null && calls.IsEmpty)
        {
            strangers.Add(address.Full);
        }

        var around = written?.Header ?? block?.Header ?? (calls is [.., var call] ? call.Header : null);
        var header = around ?? new SourceSpan(plan.Source, new TextSpan(planned.Span.Start, 1));
        return new Resource
        {
            Dialect = Dialect.Terraform,
            Cloud = Clouds.Of(address.Type),
            Type = address.Type,
            Name = address.Name,
            Address = address.Full,
            Mode = address.Mode,
            Body = Body(planned, change, written, around, home),
            // A plan does not say what stands in lifecycle blocks.
            Meta = written?.Meta ?? new MapValue([], Provenance.Written(header)) { IsOpen = true },
            Header = header,
            Extent = written?.Extent ?? block?.Extent ?? around ?? home,
            CallChain = calls,
        };
    }

    private MapValue Body(PlannedResource planned, PlannedChange? change, Resource? written, SourceSpan? around, SourceSpan home)
    {
        var address = planned.Address;
        var place = Provenance.Written(around ?? home);
        var marks = change is null ? null : reader.At(change.Unknown, place);
        var isComplete = address.Mode == ResourceMode.Data || marks is not null;
        if (planned.Values >= 0 && reader.At(planned.Values, around is null ? null : place) is MapValue values)
        {
            var module = resolver.Module(address.Calls);
            var block = module?.Configuration.Resources.GetValueOrDefault(address.Local);
            var builder = new PlanBodyBuilder
            {
                Address = address.Full,
                Home = place,
                PlanSource = plan.Source,
                HasSource = written is not null,
                References = expression => module is null ? [] : resolver.Of(expression, module, address.Key, block?.ForEach ?? -1),
                Exists = target => addresses.Contains(target) || kinds.Contains(target),
                IsPlainAttribute = path => options.IsPlainAttribute(address.Type, path),
            };
            var whole = new PlanPart
            {
                Path = "",
                Unknown = marks,
                Sensitive = Sensitive(planned, change, place),
                Expression = Expressions(block),
                Located = written?.Body,
                Around = around,
            };
            return builder.Build(whole, values) with { IsOpen = !isComplete };
        }

        if (planned.Values >= 0)
        {
            diagnostics.Add(PlanDiagnostics.UnreadableValues.At(home, address.Full));
        }

        return new MapValue([], place) { IsOpen = true };
    }

    private MapValue? Expressions(ConfiguredBlock? block)
    {
        if (block is null)
        {
            return null;
        }

        if (last is not { } known || known.Block != block)
        {
            last = known = (block, resolver.Expressions(block));
        }

        return known.Expressions;
    }

    /// <summary>The marks on the planned values; those on the change say the same where both are there.</summary>
    private Value? Sensitive(PlannedResource planned, PlannedChange? change, Provenance place) =>
        reader.At(planned.Sensitive, place) ?? (change is null ? null : reader.At(change.Sensitive, place));
}
