using System.Collections.Immutable;
using IacSrmScanner.Core.Resources;
using IacSrmScanner.Responsibility.Layers;
using IacSrmScanner.Responsibility.Services;
using IacSrmScanner.Rules.Conditions.Relations;
using IacSrmScanner.Rules.Delegation;
using IacSrmScanner.Rules.Engine;
using IacSrmScanner.Rules.Findings;

namespace IacSrmScanner.Rules.Matrix;

/// <summary>Makes a row of the matrix from the verdicts on a resource. Safe for several threads.</summary>
/// <param name="responsibility">Who owns what.</param>
/// <param name="teams">Which team answers for what.</param>
public sealed class MatrixRows(ResponsibilityJudge responsibility, Teams teams)
{
    /// <summary>The row of one resource.</summary>
    /// <param name="configuration">Its configuration.</param>
    /// <param name="relations">The relations of the configuration.</param>
    /// <param name="resource">The resource.</param>
    /// <param name="findings">Every verdict on it.</param>
    public MatrixResource Of(Configuration configuration, RelationIndex relations, Resource resource, ImmutableArray<Finding> findings)
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
            [.. Families(resource, duties, findings).Select(family => Duty(family, finding => finding.Control.Duty.Family == family.Subject))])
        {
            Because = duties.Because,
            IsKnownType = duties.IsKnownType,
        };

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
}
