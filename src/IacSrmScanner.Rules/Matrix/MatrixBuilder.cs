using System.Collections.Concurrent;
using System.Collections.Immutable;
using IacSrmScanner.Core.Resources;
using IacSrmScanner.Responsibility.Duties;
using IacSrmScanner.Responsibility.Layers;
using IacSrmScanner.Rules.Conditions.Relations;
using IacSrmScanner.Rules.Engine;
using IacSrmScanner.Rules.Delegation;
using IacSrmScanner.Rules.Findings;
using IacSrmScanner.Rules.Projects;

namespace IacSrmScanner.Rules.Matrix;

/// <summary>Makes the matrix from the verdicts of a scan. Used once.</summary>
/// <param name="responsibility">Who owns what.</param>
/// <param name="teams">Which team answers for what.</param>
public sealed class MatrixBuilder(ResponsibilityJudge responsibility, Teams teams) : IVerdictObserver
{
    private readonly MatrixRows making = new(responsibility, teams);
    private readonly ConcurrentBag<MatrixResource> rows = [];

    public void Judged(Configuration configuration, RelationIndex relations, IReadOnlyList<Finding> findings)
    {
        if (configuration.Dialect == AttestationDialect.Instance)
        {
            return;
        }

        var byResource = findings.ToLookup<Finding, Resource>(finding => finding.Resource, ReferenceEqualityComparer.Instance);
        foreach (var resource in configuration.Graph.Resources)
        {
            if (resource.Mode == ResourceMode.Managed)
            {
                rows.Add(making.Of(configuration, relations, resource, [.. byResource[resource]]));
            }
        }
    }

    /// <param name="attestations">What is attested of the duties that code cannot show.</param>
    public ResponsibilityMatrix Build(AttestationLedger attestations)
    {
        var ordered = rows
            .OrderBy(row => row.Classification is null)
            .ThenBy(row => row.Resource.Cloud)
            .ThenBy(row => row.Service, StringComparer.Ordinal)
            .ThenBy(row => row.Configuration, StringComparer.Ordinal)
            .ThenBy(row => row.Resource.Address, StringComparer.Ordinal)
            .ThenBy(row => row.Resource.Header.Source.Path, StringComparer.Ordinal)
            .ThenBy(row => row.Resource.Header.Span.Start)
            .ToImmutableArray();
        var attested = responsibility.Data.Attestations.Select(duty => Attested(duty, ordered, attestations)).OfType<MatrixAttestation>().ToImmutableArray();
        return new ResponsibilityMatrix(ordered, attested, [.. responsibility.Data.SharedControls.Select(control => Shared(control, ordered, attested))]);
    }

    private static MatrixSharedControl Shared(SharedControl control, ImmutableArray<MatrixResource> rows, ImmutableArray<MatrixAttestation> attested) => new(
        control,
        MatrixTotals.Of(rows
            .SelectMany(row => row.Families)
            .Where(duty => control.Families.Contains(duty.Subject))
            .Select(duty => duty.State)
            .Concat(attested.Where(duty => control.Attest.Contains(duty.Duty.Id)).Select(duty => duty.State))));

    private static MatrixAttestation? Attested(AttestedDuty duty, ImmutableArray<MatrixResource> rows, AttestationLedger attestations)
    {
        var services = duty.Layers.IsEmpty
            ? []
            : rows
                .Where(row => row.Layers.Any(layer => layer.Ownership.Safest == Owner.Customer && duty.Layers.Contains(layer.Subject)))
                .Select(row => row.Service)
                .Distinct(StringComparer.Ordinal)
                .Order(StringComparer.Ordinal)
                .ToImmutableArray();
        return rows.IsEmpty || (services.IsEmpty && !duty.Layers.IsEmpty) ? null : attestations.Judge(duty, services);
    }
}
