using System.Globalization;
using System.Text.RegularExpressions;
using IacSrmScanner.Core.Files;

namespace IacSrmScanner.CloudFormation.Cdk;

/// <summary>A line of a stack trace: <c>new Shop (/home/me/app/lib/shop.ts:12:5)</c>.</summary>
/// <param name="File">The file, with forward slashes.</param>
/// <param name="Line">The line, from 1.</param>
internal sealed partial record TraceLine(string File, int Line)
{
    public bool IsOfLibrary => File.Contains("/node_modules/", StringComparison.Ordinal) || File.StartsWith("node:", StringComparison.Ordinal);

    public static TraceLine? Parse(string text) =>
        Pattern().Match(text) is { Success: true } match && int.TryParse(match.Groups[2].Value, CultureInfo.InvariantCulture, out var line) && line > 0
            ? new TraceLine(match.Groups[1].Value.Replace('\\', '/'), line)
            : null;

    /// <summary>
    /// Which file of the tree may be meant, the likeliest first: the file itself, or, since the program may have run elsewhere, the
    /// folder of the assembly's program and what follows of the path.
    /// </summary>
    public IEnumerable<string> Candidates(string root, string assembly)
    {
        if (File.StartsWith(root + "/", StringComparison.Ordinal) && TreePath.Resolve("", File[(root.Length + 1)..]) is { } inside)
        {
            yield return inside;
        }

        var program = TreePath.Directory(assembly);
        for (var slash = File.IndexOf('/', StringComparison.Ordinal); slash >= 0; slash = File.IndexOf('/', slash + 1))
        {
            if (TreePath.Resolve(program, File[(slash + 1)..].TrimStart('/')) is { Length: > 0 } beside)
            {
                yield return beside;
            }
        }
    }

    [GeneratedRegex(@"\(?((?:[A-Za-z]:)?[^()\s:]+):(\d{1,7})(?::\d+)?\)?$", RegexOptions.NonBacktracking)]
    private static partial Regex Pattern();
}
