using IacSrmScanner.Core.Text;

namespace IacSrmScanner.Benchmarks.Micro;

/// <summary>Files to read in one operation of a bench; its name in the table tells their size, from which MB/s are computed.</summary>
public sealed class TextInput(string name, SourceText[] files)
{
    public IReadOnlyList<SourceText> Files { get; } = files;

    public int Characters { get; } = files.Sum(file => file.Length);

    public override string ToString() => name;

    /// <summary>The synthetic files with an ending, and the real ones when there are any.</summary>
    internal static IEnumerable<TextInput> With(string ending)
    {
        yield return new TextInput("synthetic", Corpus.SyntheticFiles(ending));
        if (Corpus.RealFiles(ending) is { Length: > 0 } real)
        {
            yield return new TextInput("real files", real);
        }
    }
}
