using System.Collections.Immutable;
using IacSrmScanner.Core.Resources;
using IacSrmScanner.Rules.Findings;

namespace IacSrmScanner.Rules.Delegation;

/// <summary>Which team answers for what. As in a CODEOWNERS file the last entry that matches counts.</summary>
public sealed record Teams(ImmutableArray<OwnerEntry> Entries)
{
    public static readonly Teams None = new([]);

    /// <summary>The findings with the team that answers for each.</summary>
    /// <param name="findings">The findings.</param>
    /// <param name="service">The service of a resource; null when it is not known.</param>
    public IReadOnlyList<Finding> Assign(IReadOnlyList<Finding> findings, Func<Resource, string?> service) => Entries.IsEmpty
        ? findings
        : [.. findings.Select(finding => finding with { Team = Of(finding.Resource, service(finding.Resource), finding.Control.Duty.Family) })];

    /// <summary>The team that answers for a control family of a resource; empty when no entry matches.</summary>
    public string Of(Resource resource, string? service, string family)
    {
        var subject = new Delegated(resource.Address, resource.Type, service ?? resource.Type, resource.Header.Source.Path, family);
        for (var i = Entries.Length - 1; i >= 0; i--)
        {
            if (Entries[i].Matches(subject))
            {
                return Entries[i].Team;
            }
        }

        return "";
    }
}
