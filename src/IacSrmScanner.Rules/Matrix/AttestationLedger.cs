using System.Collections.Immutable;
using System.Globalization;
using IacSrmScanner.Responsibility.Duties;
using IacSrmScanner.Rules.Projects;

namespace IacSrmScanner.Rules.Matrix;

/// <summary>What a project attests of the duties that code cannot show.</summary>
/// <param name="Attestations">By the id of the duty; the last of the same id counts.</param>
/// <param name="Today">The day at which it is asked whether an attestation has expired.</param>
public sealed record AttestationLedger(ImmutableArray<Attestation> Attestations, DateOnly Today)
{
    public MatrixAttestation Judge(AttestedDuty duty, ImmutableArray<string> services)
    {
        if (Attestations.LastOrDefault(attestation => attestation.Duty == duty.Id) is not { } found)
        {
            return new MatrixAttestation(duty, services, DutyState.ToAttest, duty.Why.TrimEnd('.'));
        }

        if (found.Until is not { } until)
        {
            return new MatrixAttestation(duty, services, DutyState.Open, $"attested by {found.By}, and it is not said until when");
        }

        var words = string.Create(CultureInfo.InvariantCulture, $"attested by {found.By} until {until:yyyy-MM-dd}");
        return until < Today
            ? new MatrixAttestation(duty, services, DutyState.Missing, $"{words}, which is over")
            : new MatrixAttestation(duty, services, DutyState.Met, words);
    }
}
