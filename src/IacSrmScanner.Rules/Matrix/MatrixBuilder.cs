using System.Collections.Concurrent;
using System.Collections.Immutable;
using IacSrmScanner.Core.Resources;
using IacSrmScanner.Responsibility.Duties;
using IacSrmScanner.Responsibility.Layers;
using IacSrmScanner.Responsibility.Services;
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
                rows.Add(Row(configuration, relations, resource, [.. byResource[resource]]));
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

    /// <summary>The row of one resource.</summary>
    /// <param name="configuration">Its configuration.</param>
    /// <param name="relations">The relations of the configuration.</param>
    /// <param name="resource">The resource.</param>
    /// <param name="findings">Every verdict on it.</param>
    public MatrixResource Row(Configuration configuration, RelationIndex relations, Resource resource, ImmutableArray<Finding> findings)
    {
        if (responsibility.DutiesOf(resource, relations) is not { } duties)
        {
            return new MatrixResource(configuration.Path, resource, null, responsibility.DeliveryOf(resource, relations), [], []);
        }

        return new MatrixResource(
            configuration.Path,
            resource,
            duties.Classification,
            duties.Delivery,
            [.. duties.Layers.Select(layer => Duty(layer, finding => finding.Control.Duty.Layer == layer.Subject))],
            [.. Families(resource, duties, findings).Select(family => Duty(family, finding => finding.Control.Duty.Family == family.Subject))]);

        MatrixDuty Duty(Ownership ownership, Func<Finding, bool> isOfSubject) =>
            DutyStates.Of(ownership, duties.Delivery.Because, [.. findings.Where(isOfSubject)]) with
            {
                Team = ownership.Owner == Owner.Provider ? "" : teams.Of(resource, duties.Classification.Service, ownership.Subject),
            };
    }

    /// <summary>A rule may check a family that the kind or role of the resource does not name: then it concerns it all the same.</summary>
    private IEnumerable<Ownership> Families(Resource resource, ResourceDuties duties, ImmutableArray<Finding> findings)
    {
        var judged = findings.Select(finding => finding.Control.Duty.Family).ToHashSet(StringComparer.Ordinal);
        return responsibility.Model.Families
            .Select(family => duties.Families.FirstOrDefault(each => each.Subject == family.Id)
                ?? (judged.Contains(family.Id) ? responsibility.OwnerOf(resource, duties.Delivery, family.Id) : null))
            .OfType<Ownership>();
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
