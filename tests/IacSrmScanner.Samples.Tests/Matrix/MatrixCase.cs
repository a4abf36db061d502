using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using IacSrmScanner.Cli;
using IacSrmScanner.Core.Files;
using IacSrmScanner.Rules.Controls;
using IacSrmScanner.Rules.Delegation;
using IacSrmScanner.Rules.Engine;
using IacSrmScanner.Rules.Findings;
using IacSrmScanner.Rules.Matrix;
using IacSrmScanner.Testing;

namespace IacSrmScanner.Samples.Tests.Matrix;

/// <summary>A folder of <c>Cases/</c>, scanned.</summary>
/// <param name="Matrix">Who owns what.</param>
/// <param name="Findings">What a scan tells.</param>
[SuppressMessage("ApiDesign", "RS0030:Do not use banned APIs", Justification = "The cases lie on the disk.")]
internal sealed record MatrixCase(ResponsibilityMatrix Matrix, IReadOnlyList<Finding> Findings)
{
    public const string Golden = "matrix.txt";

    public static string Folder { get; } = Path.Combine(Repository.Root, "tests", "IacSrmScanner.Samples.Tests", "Matrix", "Cases");

    public static IEnumerable<string> Names => Directory.GetDirectories(Folder).Select(folder => Path.GetFileName(folder)).Order(StringComparer.Ordinal);

    /// <param name="name">The folder.</param>
    /// <param name="further">Controls beside those that are built in.</param>
    public static MatrixCase Scan(string name, params ImmutableArray<Control> further)
    {
        var composition = new Composition();
        var builder = new MatrixBuilder(composition.Responsibility, Teams.None);
        var catalogue = new CombinedCatalogue(composition.BuiltIn, new ControlSet(further));
        var judge = new ConfigurationJudge(catalogue, ControlFilter.Everything, composition.Responsibility);
        var folder = Path.Combine(Folder, name);
        var files = Directory.GetFiles(folder).Select(file => Path.GetFileName(file)).Where(file => file != Golden).Order(StringComparer.Ordinal).ToArray();
        var result = new Scanner(Composition.FrontEnds, judge, observer: builder).Scan(new DiskFileTree(folder), files);
        Assert.That(result.Diagnostics.Select(diagnostic => diagnostic.ToString()), Is.Empty, "the files of a case are without fault");
        return new MatrixCase(builder.Build(new AttestationLedger([], new DateOnly(2026, 11, 24))), result.Findings);
    }
}
