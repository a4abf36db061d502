using System.Collections.Immutable;
using IacSrmScanner.Core.Diagnostics;
using IacSrmScanner.Core.Files;
using IacSrmScanner.Core.Resources;

namespace IacSrmScanner.Rules.Engine;

/// <summary>What all front ends found among the files of a scan.</summary>
/// <param name="Sources">The configurations, of one front end after the other.</param>
/// <param name="Diagnostics">What went wrong before any configuration was evaluated.</param>
/// <param name="Errors">Mistakes of this tool; what the other front ends found is there all the same.</param>
public sealed record Discovery(
    ImmutableArray<IConfigurationSource> Sources, ImmutableArray<Diagnostic> Diagnostics, ImmutableArray<InternalError> Errors)
{
    /// <summary>Asks the front ends in turn; a file that one takes for its own is not read by those after it.</summary>
    public static Discovery Run(IEnumerable<IFrontEnd> frontEnds, IFileTree tree, IReadOnlyList<string> files)
    {
        var sources = ImmutableArray.CreateBuilder<IConfigurationSource>();
        var diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
        var errors = ImmutableArray.CreateBuilder<InternalError>();
        foreach (var frontEnd in frontEnds)
        {
            var remaining = files;
            if (InternalError.Contain("", () => frontEnd.Discover(tree, remaining), out var error) is { } found)
            {
                sources.AddRange(found.Sources);
                diagnostics.AddRange(found.Diagnostics);
                var claimed = found.Claimed.ToHashSet(StringComparer.Ordinal);
                files = [.. files.Where(file => !claimed.Contains(file))];
            }
            else if (error is not null)
            {
                errors.Add(error);
            }
        }

        return new Discovery(sources.ToImmutable(), diagnostics.ToImmutable(), errors.ToImmutable());
    }
}
