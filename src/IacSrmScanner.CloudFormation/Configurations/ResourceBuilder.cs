using IacSrmScanner.CloudFormation.Deployments;
using IacSrmScanner.CloudFormation.Evaluation;
using IacSrmScanner.CloudFormation.Intrinsics;
using IacSrmScanner.CloudFormation.Templates;
using IacSrmScanner.Core.Resources;
using IacSrmScanner.Core.Text;
using IacSrmScanner.Core.Values;
using IacSrmScanner.Documents.Nodes;

namespace IacSrmScanner.CloudFormation.Configurations;

/// <summary>An entry of <c>Resources</c> to a resource.</summary>
/// <param name="scope">The template around it.</param>
/// <param name="wanted">What is evaluated; null for all.</param>
internal sealed class ResourceBuilder(Scope scope, WantedNames? wanted = null)
{
    private const string ModuleSuffix = "::MODULE";

    /// <summary>The resource; null when it cannot be read, or when its condition certainly does not hold.</summary>
    public Resource? Build(MappingEntry entry)
    {
        if (entry.Value is not MappingNode body || !IntrinsicSyntax.IsPlain(body.Tag))
        {
            return LeaveOut(entry, WhyNoBody(entry.Value));
        }

        if (Type(entry, body) is not { } type)
        {
            return null;
        }

        var condition = body["Condition"] is ScalarNode { IsNull: false } name ? scope.Condition(name.Text, name.Location) : null;
        if (condition is { Truth.IsFalse: true })
        {
            return null;
        }

        var (isThere, whyUnsure) = LoopPresence.Of(entry.Key, scope, entry.KeyNode.Location);
        if (isThere.IsFalse)
        {
            return null;
        }

        var inside = condition is { Truth.IsUnknown: true } ? scope.Assuming(condition.Basis, !condition.IsNegated) : scope;
        return new Resource
        {
            Dialect = Dialect.CloudFormation,
            Cloud = type.StartsWith("AWS::", StringComparison.Ordinal) ? Cloud.Aws : Cloud.Other,
            Type = type,
            Name = entry.Key,
            Address = entry.Key,
            Body = Body(entry, body, inside),
            Meta = Meta(entry, body, inside),
            Header = entry.KeyNode.Location,
            Extent = Extent(entry),
            Existence = Truth.And(condition?.Truth ?? Truth.True, isThere),
            ExistenceReason = condition?.Reason ?? whyUnsure,
        };
    }

    private static string WhyNoBody(DocumentNode value) => value switch
    {
        ErrorNode => "it could not be read",
        _ when value.Tag.Length > 0 => $"'{value.Tag}' is not evaluated here",
        _ => "it is no mapping",
    };

    private static SourceSpan Extent(MappingEntry entry)
    {
        var header = entry.KeyNode.Location;

        // What an expansion makes for a part of a resource lies within it; the value of an alias, or of an include, stands elsewhere.
        var isHere = ReferenceEquals(entry.Value.Source, header.Source);
        if (isHere && entry.Value.Span.Contains(header.Span))
        {
            return entry.Value.Location;
        }

        return isHere && entry.Value.Span.Start >= header.Span.Start ? header with { Span = header.Span.Union(entry.Value.Span) } : header;
    }

    private string? Type(MappingEntry entry, MappingNode body)
    {
        switch (body["Type"])
        {
            case ScalarNode { IsNull: false } type when IntrinsicSyntax.IsPlain(type.Tag):
                if (type.Text.EndsWith(ModuleSuffix, StringComparison.Ordinal))
                {
                    scope.Report(TemplateDiagnostics.NotExpanded.At(type.Location, "The module", type.Text));
                }

                return type.Text;
            case { Tag.Length: > 0 } tagged:
                scope.Report(TemplateDiagnostics.NotExpanded.At(entry.KeyNode.Location, "The module", $"{entry.Key}: {tagged.Tag}"));
                return null;
            case null when body.Entries is [{ Key: var key }] && IntrinsicSyntax.IsLong(key):
                scope.Report(TemplateDiagnostics.NotExpanded.At(entry.KeyNode.Location, "The function", $"{entry.Key}: {key}"));
                return null;
            default:
                _ = LeaveOut(entry, "it has no 'Type'");
                return null;
        }
    }

    private Resource? LeaveOut(MappingEntry entry, string why)
    {
        scope.Report(TemplateDiagnostics.ResourceLeftOut.At(entry.KeyNode.Location, entry.Key, why));
        return null;
    }

    private DocumentNode Wanted(DocumentNode properties) =>
        wanted?.Properties is { } names && properties is MappingNode mapping && IntrinsicSyntax.IsPlain(mapping.Tag)
        && !mapping.Entries.Any(entry => IntrinsicSyntax.IsLong(entry.Key) || entry.Key == "Ref")
            ? new MappingNode(mapping.Source, mapping.Span, mapping.Tag, mapping.Entries.RemoveAll(entry => !names.Contains(entry.Key)), mapping.IsIncomplete)
            : properties;

    private MapValue Body(MappingEntry entry, MappingNode body, IScope inside)
    {
        var header = Provenance.Written(entry.KeyNode.Location);
        switch (body["Properties"])
        {
            case null or ScalarNode { IsNull: true }:
                return new MapValue([], header) { IsOpen = body.IsIncomplete };
            case ErrorNode:
                return new MapValue([], header) { IsOpen = true };
            case var properties:
                if (inside.Evaluate(Wanted(properties)) is MapValue map)
                {
                    return map;
                }

                inside.Report(ResourceDiagnostics.PropertiesUnknown.At(properties.Location, entry.Key));
                return new MapValue([], header) { IsOpen = true };
        }
    }

    private MapValue Meta(MappingEntry entry, MappingNode body, IScope inside)
    {
        var entries = body.Entries
            .Where(attribute => attribute.Key is not ("Type" or "Properties") && !IntrinsicSyntax.IsLong(attribute.Key) && wanted?.Meta.Contains(attribute.Key) != false)
            .Select(attribute => new MapEntry(attribute.Key, inside.Evaluate(attribute.Value), attribute.KeyNode.Location));
        return new MapValue([.. entries], Provenance.Written(entry.KeyNode.Location));
    }
}
