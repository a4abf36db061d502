using IacSrmScanner.Core.Files;

namespace IacSrmScanner.Terraform.Functions;

/// <summary>A pattern of paths: <c>*</c> and <c>?</c> within a name, <c>**</c> over directories, <c>{a,b}</c>, <c>[a-z]</c> and <c>[^a]</c>.</summary>
internal sealed class FilePattern
{
    private const int MaxFiles = 20_000;

    private const int MaxBranches = 64;

    private const int MaxPattern = 500;

    private readonly List<string[]> branches;

    private FilePattern(List<string[]> branches) => this.branches = branches;

    /// <summary>The pattern; null for one with escapes or steps upwards, or that is malformed.</summary>
    public static FilePattern? Parse(string text)
    {
        if (text.Length > MaxPattern || text.Contains('\\', StringComparison.Ordinal) || text.Split('/').Contains(".."))
        {
            return null;
        }

        var pending = new Queue<string>([text]);
        var branches = new List<string[]>();
        while (pending.TryDequeue(out var branch))
        {
            var open = branch.IndexOf('{', StringComparison.Ordinal);
            var close = open < 0 ? -1 : branch.IndexOf('}', open);
            if (close < 0)
            {
                if (branch.Split('[').Skip(1).Any(IsUnclosed))
                {
                    return null;
                }

                branches.Add([.. branch.Split('/', StringSplitOptions.RemoveEmptyEntries).Where(part => part != ".")]);
                continue;
            }

            foreach (var choice in branch[(open + 1)..close].Split(','))
            {
                pending.Enqueue(branch[..open] + choice + branch[(close + 1)..]);
            }

            if (pending.Count + branches.Count > MaxBranches)
            {
                return null;
            }
        }

        return new FilePattern(branches);
    }

    /// <summary>What follows a bracket has at least one letter before the one that closes it, and no slash.</summary>
    private static bool IsUnclosed(string rest) =>
        rest.Length < 2 || rest.IndexOf(']', 1) is not (> 0 and var close) || rest.AsSpan(0, close).Contains('/');

    /// <summary>All files below a directory, relative to it; null when they are too many.</summary>
    public static List<string>? FilesBelow(IFileTree tree, string directory)
    {
        var found = new List<string>();
        var pending = new Stack<string>([""]);
        while (pending.TryPop(out var relative))
        {
            var path = relative.Length == 0 ? directory : TreePath.Join(directory, relative);
            found.AddRange(tree.FilesIn(path).Select(name => TreePath.Join(relative, name)));
            if (found.Count > MaxFiles)
            {
                return null;
            }

            foreach (var name in tree.DirectoriesIn(path))
            {
                pending.Push(TreePath.Join(relative, name));
            }
        }

        return found;
    }

    public bool Matches(string path)
    {
        var names = path.Split('/');
        return branches.Any(branch => Matches(branch, names));
    }

    /// <summary>Dynamic programming over both, so that no pattern is costly.</summary>
    private static bool Matches(string[] pattern, string[] names)
    {
        var reachable = new bool[names.Length + 1];
        reachable[0] = true;
        foreach (var part in pattern)
        {
            var next = new bool[names.Length + 1];
            for (var i = 0; i <= names.Length; i++)
            {
                if (part == "**")
                {
                    next[i] = reachable[i] || (i > 0 && next[i - 1]);
                }
                else if (i > 0 && reachable[i - 1])
                {
                    next[i] = MatchesName(part, names[i - 1]);
                }
            }

            reachable = next;
        }

        return reachable[names.Length];
    }

    private static bool MatchesLetter(string pattern, int at, char letter, out int next)
    {
        next = at + 1;
        if (pattern[at] != '[')
        {
            return pattern[at] == '?' || pattern[at] == letter;
        }

        var isNegated = pattern[at + 1] == '^';
        var start = at + (isNegated ? 2 : 1);
        var end = pattern.IndexOf(']', start + 1);
        if (end < 0)
        {
            return false;
        }

        next = end + 1;
        var isInside = false;
        for (var i = start; i < end; i++)
        {
            var isRange = i + 2 < end && pattern[i + 1] == '-';
            isInside |= isRange ? letter >= pattern[i] && letter <= pattern[i + 2] : letter == pattern[i];
            i += isRange ? 2 : 0;
        }

        return isInside != isNegated;
    }

    private static bool MatchesName(string pattern, string name)
    {
        var (p, n, star, resume) = (0, 0, -1, 0);
        while (n < name.Length)
        {
            if (p < pattern.Length && pattern[p] == '*')
            {
                (star, resume) = (p++, n);
            }
            else if (p < pattern.Length && MatchesLetter(pattern, p, name[n], out var next))
            {
                p = next;
                n++;
            }
            else if (star >= 0)
            {
                p = star + 1;
                n = ++resume;
            }
            else
            {
                return false;
            }
        }

        return pattern.AsSpan(p).Trim('*').IsEmpty;
    }
}
