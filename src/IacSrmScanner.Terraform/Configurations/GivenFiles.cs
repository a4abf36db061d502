using System.Collections.Immutable;
using IacSrmScanner.Core.Diagnostics;
using IacSrmScanner.Terraform.Modules;

namespace IacSrmScanner.Terraform.Configurations;

/// <summary>The files with values that the user gives: read once for all root modules.</summary>
internal sealed class GivenFiles
{
    private readonly Dictionary<GivenInput, ValueFile> files = new(ReferenceEqualityComparer.Instance);
    private readonly ImmutableArray<GivenInput> inputs;

    public GivenFiles(ImmutableArray<GivenInput> inputs)
    {
        this.inputs = inputs;
        foreach (var input in inputs.Where(input => input.Name is null))
        {
            files[input] = ValueFile.Read(input.Text);
        }
    }

    public ValueFile Find(GivenInput input) => files[input];

    /// <summary>What is wrong with the inputs as a whole: a name that no root module declares is a slip.</summary>
    public IEnumerable<Diagnostic> Check(IReadOnlyList<TerraformModule> roots)
    {
        var declared = roots.SelectMany(root => root.Variables.Keys).ToHashSet(StringComparer.Ordinal);
        foreach (var input in inputs)
        {
            if (input.Name is { } name)
            {
                if (!declared.Contains(name))
                {
                    yield return InputDiagnostics.UndeclaredOption.AtPath(roots is [{ Directory: { Length: > 0 } directory }] ? directory : ".", name, Declared(declared));
                }

                continue;
            }

            foreach (var diagnostic in files[input].Diagnostics)
            {
                yield return diagnostic;
            }

            foreach (var entry in files[input].Entries.Where(entry => !declared.Contains(entry.Name)))
            {
                yield return InputDiagnostics.UndeclaredInFile.At(entry.NameSpan, entry.Name, "no scanned root module declares");
            }
        }
    }

    private static string Declared(HashSet<string> names) => names.Count switch
    {
        0 => "",
        <= 10 => $" There are: {string.Join(", ", names.Order(StringComparer.Ordinal).Select(name => $"'{name}'"))}.",
        _ => $" There are {names.Count.ToString(System.Globalization.CultureInfo.InvariantCulture)} others.",
    };
}
