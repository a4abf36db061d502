using IacSrmScanner.Terraform.Modules;

namespace IacSrmScanner.Terraform.Configurations;

/// <summary>Which modules are configurations of their own: those that no other module calls.</summary>
internal static class RootModules
{
    public static IReadOnlyList<string> Among(IReadOnlyList<string> directories, ModuleLoader loader)
    {
        var callees = directories.ToDictionary(
            directory => directory, directory => Callees(loader.Load(directory), loader), StringComparer.Ordinal);
        var called = callees.SelectMany(pair => pair.Value.Where(callee => callee != pair.Key)).ToHashSet(StringComparer.Ordinal);
        var roots = directories.Where(directory => !called.Contains(directory)).ToList();

        // Modules that only call each other in a circle have no root; the first of them stands for all.
        var reached = new HashSet<string>(StringComparer.Ordinal);
        foreach (var root in roots)
        {
            Reach(root, callees, reached);
        }

        foreach (var directory in directories)
        {
            if (!reached.Contains(directory))
            {
                roots.Add(directory);
                Reach(directory, callees, reached);
            }
        }

        roots.Sort(StringComparer.Ordinal);
        return roots;
    }

    private static string[] Callees(TerraformModule module, ModuleLoader loader) =>
        [.. module.Calls.Select(call => call.Source is { } source ? loader.Locate(source, module.Directory) : null).OfType<string>()];

    private static void Reach(string from, Dictionary<string, string[]> callees, HashSet<string> reached)
    {
        var pending = new Stack<string>([from]);
        while (pending.TryPop(out var directory))
        {
            if (!reached.Add(directory))
            {
                continue;
            }

            foreach (var callee in callees.GetValueOrDefault(directory, []))
            {
                pending.Push(callee);
            }
        }
    }
}
