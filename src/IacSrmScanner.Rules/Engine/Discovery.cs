using System.Collections.Immutable;
using IacSrmScanner.Core.Files;
using IacSrmScanner.Core.Resources;

namespace IacSrmScanner.Rules.Engine;

/// <summary>Asks the front ends in turn; a file that one takes for its own is not read by those after it.</summary>
public static class Discovery
{
    public static ImmutableArray<FrontEndResult> Run(IEnumerable<IFrontEnd> frontEnds, IFileTree tree, IReadOnlyList<string> files)
    {
        var results = ImmutableArray.CreateBuilder<FrontEndResult>();
        foreach (var frontEnd in frontEnds)
        {
            var result = frontEnd.Discover(tree, files);
            results.Add(result);
            var claimed = result.Claimed.ToHashSet(StringComparer.Ordinal);
            files = [.. files.Where(file => !claimed.Contains(file))];
        }

        return results.DrainToImmutable();
    }
}
