using IacSrmScanner.Core.Text;
using IacSrmScanner.Reporting.Fingerprints;
using IacSrmScanner.Rules.Findings;
using Microsoft.CodeAnalysis.Sarif;

namespace IacSrmScanner.Reporting.Sarif;

/// <summary>A finding as a SARIF result.</summary>
internal static class SarifResult
{
    /// <summary>More instances are counted, not listed.</summary>
    private const int MaxInstances = 50;

    public static Result Of(Finding finding, int ruleIndex, Dictionary<SourceText, LineHashes> hashes, SemanticFingerprint semantic, bool isLibrary)
    {
        var isFailure = finding.Outcome == Outcome.Fail;
        var result = new Result
        {
            RuleId = finding.Control.Id,
            RuleIndex = ruleIndex,
            Kind = isFailure ? ResultKind.Fail : ResultKind.Open,
            Level = isFailure ? SarifRule.Level(finding.Control.Severity) : FailureLevel.None,
            Message = new Message { Text = finding.Message },
            Locations = [Primary(finding)],
            PartialFingerprints = new SortedDictionary<string, string>(StringComparer.Ordinal)
            {
                ["primaryLocationLineHash"] = LineHash(finding.Span, hashes),
                [SemanticFingerprint.Name] = semantic.Next(finding),
            },
            Taxa = [SarifTaxonomies.Reference(SarifTaxonomies.Owners, SarifTaxonomies.OwnerId(finding.Owner))],
        };
        if (!finding.Related.IsEmpty)
        {
            result.RelatedLocations = [.. finding.Related.Select((place, index) => SarifLocations.Of(place.Span, place.Text, index + 1))];
        }

        if (!finding.Flow.IsEmpty)
        {
            result.CodeFlows = [Flow(finding)];
        }

        result.SetProperty("resourceType", finding.Resource.Type);
        result.SetProperty("owner", SarifTaxonomies.OwnerId(finding.Owner));
        result.SetProperty("layer", finding.Control.Duty.Layer);
        if (!finding.Delivery.IsEmpty)
        {
            result.SetProperty("deliveryModel", string.Join(" or ", finding.Delivery.Select(DeliveryWords.Of)));
        }

        if (finding.Team.Length > 0)
        {
            result.SetProperty("team", finding.Team);
        }

        if (isLibrary)
        {
            result.SetProperty("libraryModule", true);
        }

        if (finding.Instances.Length > 1)
        {
            result.OccurrenceCount = finding.Instances.Length;
            result.SetProperty("instances", finding.Instances.Take(MaxInstances).ToArray());
        }

        return result;
    }

    /// <summary>Locations stand in the flow itself: GitHub does not follow indexes.</summary>
    private static CodeFlow Flow(Finding finding) => new()
    {
        ThreadFlows =
        [
            new ThreadFlow
            {
                Locations = [.. finding.Flow.Select(step => new ThreadFlowLocation { Location = SarifLocations.Of(step.Span, step.Text) })],
            },
        ],
    };

    private static Location Primary(Finding finding)
    {
        var location = SarifLocations.Of(finding.Span);
        location.LogicalLocations =
        [
            new LogicalLocation { Name = finding.Resource.Name, FullyQualifiedName = finding.Resource.Address, Kind = "resource" },
        ];
        return location;
    }

    private static string LineHash(SourceSpan span, Dictionary<SourceText, LineHashes> hashes)
    {
        if (!hashes.TryGetValue(span.Source, out var lines))
        {
            hashes[span.Source] = lines = LineHashes.Of(span.Source);
        }

        return lines[span.Start.Line];
    }
}
