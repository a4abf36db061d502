using System.Collections.Immutable;

namespace IacSrmScanner.CloudFormation.Configurations;

/// <summary>
/// Which templates are judged by themselves: those that no other calls as a stack, and those that the command line names. What is
/// called is judged with what it is given, not with its defaults.
/// </summary>
internal static class StackRoots
{
    public static IEnumerable<TemplateSource> Of(ImmutableArray<TemplateSource> sources, ImmutableHashSet<string> named)
    {
        var calls = sources
            .Select(source => (source.Path, Called: source.Called()))
            .Where(call => !call.Called.IsEmpty)
            .ToLookup(call => call.Path, call => call.Called, StringComparer.Ordinal);
        if (calls.Count == 0)
        {
            return sources;
        }

        var called = calls.SelectMany(each => each).SelectMany(each => each).ToHashSet(StringComparer.Ordinal);
        var roots = sources.Where(source => !called.Contains(source.Path) || named.Contains(source.Path)).Select(source => source.Path).ToHashSet(StringComparer.Ordinal);

        // Templates that call each other in a circle: the first of them stands for all.
        var reached = roots.SelectMany(Below).Concat(roots).ToHashSet(StringComparer.Ordinal);
        foreach (var path in sources.Select(source => source.Path))
        {
            if (reached.Add(path))
            {
                roots.Add(path);
                reached.UnionWith(Below(path));
            }
        }

        return sources.Where(source => roots.Contains(source.Path));

        IEnumerable<string> Below(string path) => calls[path].SelectMany(each => each);
    }
}
