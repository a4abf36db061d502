using System.Collections.Concurrent;
using IacSrmScanner.Documents.Nodes;
using IacSrmScanner.Responsibility.Duties;

namespace IacSrmScanner.Responsibility.Compiled;

/// <summary>The tables of support as they were compiled.</summary>
public static class CompiledSupport
{
    /// <param name="find">A piece of compiled data by its name.</param>
    /// <param name="namesUnder">The names that begin so.</param>
    public static SupportIndex Index(Func<string, DocumentNode?> find, Func<string, IEnumerable<string>> namesUnder)
    {
        var read = new ConcurrentDictionary<string, SupportedVersions?>(StringComparer.Ordinal);
        return new SupportIndex(
            product => read.GetOrAdd(product, name => SupportCodec.Read(find(ResponsibilityKeys.Support + name))),
            () => namesUnder(ResponsibilityKeys.Support).Select(name => name[ResponsibilityKeys.Support.Length..]));
    }
}
