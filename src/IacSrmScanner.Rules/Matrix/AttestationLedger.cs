using System.Collections.Immutable;
using IacSrmScanner.Responsibility.Duties;

namespace IacSrmScanner.Rules.Matrix;

/// <summary>What a project attests of the duties that code cannot show.</summary>
/// <param name="Attestations">By the id of the duty; the last of the same id counts.</param>
/// <param name="Today">The day at which it is asked whether an attestation has expired.</param>
public sealed record AttestationLedger(ImmutableArray<Attestation> Attestations, DateOnly Today)
{
    public static readonly AttestationLedger Empty = new([], DateOnly.MinValue);

    public MatrixAttestation Judge(AttestedDuty duty, ImmutableArray<string> services)
    {
        if (Attestations.LastOrDefault(attestation => attestation.Duty == duty.Id) is not { } found)
        {
            return new MatrixAttestation(duty, services, DutyState.ToAttest, duty.Why.TrimEnd('.'));
        }

        var words = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"attested by {found.By} until {found.Until:yyyy-MM-dd}");
        return found.Until < Today
            ? new MatrixAttestation(duty, services, DutyState.Missing, $"{words}, which is over")
            : new MatrixAttestation(duty, services, DutyState.Met, words);
    }
}
