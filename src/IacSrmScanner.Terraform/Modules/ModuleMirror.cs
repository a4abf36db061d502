using IacSrmScanner.Core.Files;

namespace IacSrmScanner.Terraform.Modules;

/// <summary>
/// A directory with copies of modules from registries and repositories, each below its source address without protocol,
/// query and user: <c>terraform-aws-modules/vpc/aws</c>, <c>github.com/owner/name</c>.
/// </summary>
internal sealed class ModuleMirror(IFileTree tree, string? directory)
{
    private static readonly string[] Endings = [".git", ".zip", ".tar.gz", ".tgz", ".tar.bz2", ".tar.xz"];

    /// <summary>The directory of a source, or null when the mirror has no copy.</summary>
    public string? Find(string source)
    {
        if (directory is null || Split(source) is not ({ Length: > 0 } package, var inner))
        {
            return null;
        }

        var plain = Endings.FirstOrDefault(ending => package.EndsWith(ending, StringComparison.Ordinal)) is { } found
            ? package[..^found.Length]
            : package;
        return Below(plain, inner) ?? Below(package, inner);
    }

    private string? Below(string package, string inner) =>
        TreePath.Resolve("", package) is { Length: > 0 } name
        && TreePath.Resolve(TreePath.Join(directory ?? "", name), inner) is { } path
        && IsInside(path) && tree.DirectoryExists(path)
            ? path
            : null;

    private bool IsInside(string path) => directory is null or "" || path.StartsWith(directory + "/", StringComparison.Ordinal);

    /// <summary>The package's address and the folder in it that is meant: <c>git::https://u@host/a.git//b?ref=c</c> is <c>host/a.git</c> and <c>b</c>.</summary>
    private static (string Package, string Inner) Split(string source)
    {
        var query = source.IndexOf('?', StringComparison.Ordinal);
        var rest = query < 0 ? source : source[..query];
        var getter = rest.IndexOf("::", StringComparison.Ordinal);
        rest = getter < 0 ? rest : rest[(getter + 2)..];
        var scheme = rest.IndexOf("://", StringComparison.Ordinal);
        rest = scheme < 0 ? rest : rest[(scheme + 3)..];
        var user = rest.IndexOf('@', StringComparison.Ordinal);
        var slash = rest.IndexOf('/', StringComparison.Ordinal);
        if (user >= 0 && (slash < 0 || user < slash))
        {
            rest = rest[(user + 1)..];
            rest = scheme < 0 ? ColonAsSlash(rest) : rest;
        }

        var twice = rest.IndexOf("//", StringComparison.Ordinal);
        return twice < 0 ? (rest.Trim('/'), "") : (rest[..twice].Trim('/'), rest[(twice + 2)..].Trim('/'));
    }

    /// <summary><c>git@host:owner/name</c>, as ssh writes it.</summary>
    private static string ColonAsSlash(string address)
    {
        var colon = address.IndexOf(':', StringComparison.Ordinal);
        return colon < 0 ? address : $"{address[..colon]}/{address[(colon + 1)..]}";
    }
}
