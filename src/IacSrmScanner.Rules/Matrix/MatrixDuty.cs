using System.Collections.Immutable;
using IacSrmScanner.Responsibility.Matrices;
using IacSrmScanner.Responsibility.Services;
using IacSrmScanner.Rules.Findings;

namespace IacSrmScanner.Rules.Matrix;

/// <summary>One layer or control family of one resource: whose it is, how it stands, and who says so.</summary>
/// <param name="Ownership">The owner, with the cells of the documents that name it.</param>
/// <param name="State">How it stands.</param>
/// <param name="Reason">Why it stands so: one sentence without its period.</param>
/// <param name="Findings">The verdicts that it rests on; none where no rule checks it.</param>
public sealed record MatrixDuty(Ownership Ownership, DutyState State, string Reason, ImmutableArray<Finding> Findings)
{
    /// <summary>The layer's or family's id.</summary>
    public string Subject => Ownership.Subject;

    /// <summary>The statement that the owner rests on; null where no document speaks of it.</summary>
    public MatrixCell? Cell => Ownership.Cells.IsEmpty ? null : Ownership.Cells[0];

    /// <summary>The team of the customer that answers for it; empty when none is named.</summary>
    public string Team { get; init; } = "";

    /// <summary>It is the customer's, alone or with the provider.</summary>
    public bool IsCustomers => State != DutyState.Inherited;
}
