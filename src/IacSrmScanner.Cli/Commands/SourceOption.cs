using System.CommandLine;

namespace IacSrmScanner.Cli.Commands;

/// <summary><c>--source</c>: where the source of plans lies.</summary>
internal static class SourceOption
{
    public static Option<string?> Create() => new("--source")
    {
        Description = "The folder with the source of Terraform plans; without it, the folder of each plan when it matches.",
    };
}
