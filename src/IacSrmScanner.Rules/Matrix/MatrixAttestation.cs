using System.Collections.Immutable;
using IacSrmScanner.Responsibility.Duties;

namespace IacSrmScanner.Rules.Matrix;

/// <summary>A duty that code cannot show, and what is attested of it.</summary>
/// <param name="Duty">The duty.</param>
/// <param name="Services">The services in use that it belongs to; empty for one of the organisation as a whole.</param>
/// <param name="State"><see cref="DutyState.Met"/> when attested, <see cref="DutyState.Missing"/> when the attestation has expired, else <see cref="DutyState.ToAttest"/>.</param>
/// <param name="Reason">Why it stands so: one sentence without its period.</param>
public sealed record MatrixAttestation(AttestedDuty Duty, ImmutableArray<string> Services, DutyState State, string Reason);
