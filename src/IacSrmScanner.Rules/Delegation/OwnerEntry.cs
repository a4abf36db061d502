using System.Collections.Immutable;
using System.IO.Enumeration;

namespace IacSrmScanner.Rules.Delegation;

/// <summary>An entry of <c>owners</c>: the team that answers for what all of its patterns match. An absent pattern matches anything.</summary>
/// <param name="Team">The team, as it is to be shown.</param>
/// <param name="Resource">A pattern for addresses; <c>*</c> stands for any text, <c>?</c> for one character.</param>
/// <param name="Type">A pattern for resource types.</param>
/// <param name="Service">A pattern for services, as the matrix names them.</param>
/// <param name="Path">A pattern for files; one that ends with a slash matches all below that folder.</param>
/// <param name="Controls">Ids of control families.</param>
public sealed record OwnerEntry(string Team, string? Resource, string? Type, string? Service, string? Path, ImmutableArray<string> Controls)
{
    public bool Matches(Delegated subject) =>
        Fits(Resource, subject.Address)
        && Fits(Type, subject.Type)
        && Fits(Service, subject.Service)
        && Fits(Path is { } path && path.EndsWith('/') ? path + "*" : Path, subject.File)
        && (Controls.IsEmpty || Controls.Contains(subject.Family));

    private static bool Fits(string? pattern, string text) =>
        pattern is null || FileSystemName.MatchesSimpleExpression(pattern, text, ignoreCase: false);
}
