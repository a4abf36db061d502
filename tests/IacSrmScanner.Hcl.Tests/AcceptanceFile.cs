using System.Reflection;
using System.Text;
using IacSrmScanner.Core.Text;

namespace IacSrmScanner.Hcl.Tests;

/// <summary>The files of the folder Acceptance; tools/hcl-acceptance confirms their verdicts with HashiCorp's parser.</summary>
public static class AcceptanceFile
{
    private static readonly Assembly Here = typeof(AcceptanceFile).Assembly;

    public static IEnumerable<string> Valid => All.Where(name => name.StartsWith("valid/", StringComparison.Ordinal));

    public static IEnumerable<string> Invalid => All.Where(name => name.StartsWith("invalid/", StringComparison.Ordinal));

    public static IEnumerable<string> All => Here.GetManifestResourceNames().Order(StringComparer.Ordinal);

    public static SourceText Read(string name)
    {
        using var stream = Here.GetManifestResourceStream(name) ?? throw new InvalidOperationException(name);
        using var reader = new StreamReader(stream, new UTF8Encoding(false), detectEncodingFromByteOrderMarks: false);
        return new SourceText(name, reader.ReadToEnd());
    }
}
