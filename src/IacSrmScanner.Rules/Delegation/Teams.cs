using System.Collections.Immutable;
using IacSrmScanner.Core.Resources;

namespace IacSrmScanner.Rules.Delegation;

/// <summary>Which team answers for what. As in a CODEOWNERS file the last entry that matches counts.</summary>
public sealed record Teams(ImmutableArray<OwnerEntry> Entries)
{
    public static readonly Teams None = new([]);

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
