using IacSrmScanner.Core.Diagnostics;
using IacSrmScanner.Core.Files;
using IacSrmScanner.Responsibility.Compiled;
using IacSrmScanner.Responsibility.Duties;
using IacSrmScanner.Rules.Loading;
using IacSrmScanner.Rules.Verification;
using IacSrmScanner.Testing;

namespace IacSrmScanner.Catalogue.Tests;

/// <summary>Every rule file of the repository, read once.</summary>
internal static class RuleFiles
{
    private static readonly List<Diagnostic> Problems = [];

    public static ResponsibilityFiles Responsibility { get; } = ResponsibilityFolder.Read(new DiskFileTree(Repository.Rules), "responsibility", Problems);

    public static SupportIndex Support { get; } = SupportIndex.Of(Responsibility.Support);

    public static RuleFolderContent All { get; } = RuleFolder.Read(new DiskFileTree(Repository.Rules), "", LinkTable.Empty, Support, Problems);

    public static IReadOnlyList<Diagnostic> Diagnostics => Problems;
}
