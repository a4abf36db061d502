using System.Text;
using IacSrmScanner.Core.Files;
using IacSrmScanner.Core.Text;
using IacSrmScanner.Core.Values;

namespace IacSrmScanner.Terraform.Functions;

/// <summary>Functions on paths and files. Only files of the scanned tree are read.</summary>
internal static class FileFunctions
{
    private const int MaxFileText = 1_000_000;

    public static IEnumerable<Function> All =>
    [
        new("abspath s", call => call.NotEvaluated("where the configuration lies is not part of it")),
        new("basename s", call => call.Result(Basename(call.Text(0)))),
        new("dirname s", call => call.Result(Dirname(call.Text(0)))),
        new("file s", call => WithFile(call, call.Result)),
        new("filebase64 s", call => WithFile(call, text => call.Result(Convert.ToBase64String(Encoding.UTF8.GetBytes(text))))),
        new("fileexists s", FileExists),
        new("fileset s s", FileSet),
        new("pathexpand s", call => call.Text(0).StartsWith('~') ? call.NotEvaluated("the home directory is not known") : call.Result(call.Text(0))),
        new("templatefile s v~", TemplateFile) { GivesParts = true },
        new("templatestring s v~", TemplateString) { GivesParts = true },
    ];

    /// <summary>Reads the file that the first argument names, relative to the root module as Terraform does.</summary>
    public static Value WithFile(FunctionCall call, Func<string, Value> use) =>
        Read(call, out var problem) is { } source ? use(source.Content) : problem;

    private static SourceText? Read(FunctionCall call, out Value problem)
    {
        problem = call.Unknown(new UnknownReason(UnknownKind.External, $"the file '{call.Text(0)}' is not among the scanned files"));
        if (TreePath.Resolve(call.Host.RootDirectory, call.Text(0)) is not { } path || !call.Host.Tree.FileExists(path))
        {
            return null;
        }

        if (call.Host.Tree.Read(path, []) is not { } source || source.Content.Contains('\uFFFD', StringComparison.Ordinal))
        {
            problem = call.NotEvaluated($"the file '{call.Text(0)}' is no text");
            return null;
        }

        if (source.Length > MaxFileText)
        {
            problem = call.TooLarge();
            return null;
        }

        call.Host.Charge(source.Length / 64);
        return source;
    }

    private static Value FileExists(FunctionCall call)
    {
        if (TreePath.Resolve(call.Host.RootDirectory, call.Text(0)) is not { } path)
        {
            return call.Unknown(new UnknownReason(UnknownKind.External, $"the file '{call.Text(0)}' lies outside the scanned files"));
        }

        return call.Host.Tree.FileExists(path) ? call.Result(true)
            : call.Text(0).Length == 0 || call.Host.Tree.DirectoryExists(path) ? call.Error($"'{call.Text(0)}' is a directory")
            : call.Result(false);
    }

    private static Value FileSet(FunctionCall call)
    {
        // A pattern may begin above the directory; what it finds is named as it is written.
        const string Up = "../";
        var rest = call.Text(1);
        while (rest.StartsWith(Up, StringComparison.Ordinal))
        {
            rest = rest[Up.Length..];
        }

        var above = call.Text(1)[..^rest.Length];
        if (TreePath.Resolve(call.Host.RootDirectory, above.Length == 0 ? call.Text(0) : $"{call.Text(0)}/{above}") is not { } directory)
        {
            return call.Unknown(new UnknownReason(UnknownKind.External, $"the directory '{call.Text(0)}' lies outside the scanned files"));
        }

        if (FilePattern.Parse(rest) is not { } pattern)
        {
            return call.NotEvaluated("the pattern is not one that the scanner can match");
        }

        var found = FilePattern.FilesBelow(call.Host.Tree, directory);
        return found is null
            ? call.TooLarge()
            : call.Result(found.Where(pattern.Matches).Select(path => (Value)call.Part(above + path)), ListKind.Set);
    }

    private static Value TemplateFile(FunctionCall call)
    {
        if (call[1] is not MapValue names)
        {
            return call.Error("the second argument is no map");
        }

        if (Read(call, out var problem) is not { } source)
        {
            return problem;
        }

        var rendered = call.Host.Render(source, names, call.Span).From(call.Provenance);
        return rendered is NullValue ? call.Error("the template gives null") : rendered;
    }

    private static Value TemplateString(FunctionCall call) => call[1] is MapValue names
        ? call.Host.Render(new SourceText("template", call.Text(0)), names, call.Span).From(call.Provenance)
        : call.Error("the second argument is no map");

    private static string Basename(string path)
    {
        var trimmed = path.TrimEnd('/');
        return trimmed.Length == 0 ? (path.Length == 0 ? "." : "/") : trimmed[(trimmed.LastIndexOf('/') + 1)..];
    }

    private static string Dirname(string path)
    {
        var slash = path.LastIndexOf('/');
        var directory = slash < 0 ? "" : path[..(slash + 1)];
        var segments = new List<string>();
        foreach (var segment in directory.Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            if (segment == ".." && segments is [.., not ".."])
            {
                segments.RemoveAt(segments.Count - 1);
            }
            else if (segment != "." && !(segment == ".." && directory.StartsWith('/')))
            {
                segments.Add(segment);
            }
        }

        var clean = (directory.StartsWith('/') ? "/" : "") + string.Join('/', segments);
        return clean.Length == 0 ? "." : clean;
    }
}
