using IacSrmScanner.Core.Files;

namespace IacSrmScanner.Core.Resources;

/// <summary>One dialect: files in, configurations and diagnostics out. Never throws on user input.</summary>
public interface IFrontEnd
{
    Dialect Dialect { get; }

    /// <summary>
    /// Finds the configurations among <paramref name="files"/> (paths in <paramref name="tree"/>, in ordinal order). Files
    /// that configurations refer to may be read from the tree even when they are not listed.
    /// </summary>
    FrontEndResult Discover(IFileTree tree, IReadOnlyList<string> files);
}
