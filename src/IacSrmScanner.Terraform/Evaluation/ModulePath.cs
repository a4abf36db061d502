namespace IacSrmScanner.Terraform.Evaluation;

/// <summary>The path of a module as Terraform gives it in <c>path.module</c>: relative to the root module.</summary>
internal static class ModulePath
{
    public static string Between(string root, string directory)
    {
        var from = root.Split('/', StringSplitOptions.RemoveEmptyEntries);
        var to = directory.Split('/', StringSplitOptions.RemoveEmptyEntries);
        var common = 0;
        while (common < from.Length && common < to.Length && from[common] == to[common])
        {
            common++;
        }

        var path = string.Join('/', [.. Enumerable.Repeat("..", from.Length - common), .. to[common..]]);
        return path.Length == 0 ? "." : path;
    }
}
