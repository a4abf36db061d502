using System.Collections.Immutable;
using IacSrmScanner.Cli;
using IacSrmScanner.Core.Files;
using IacSrmScanner.Core.Text;
using IacSrmScanner.Rules.Examples;
using IacSrmScanner.Rules.Loading;
using IacSrmScanner.Rules.Verification;
using IacSrmScanner.Testing;

namespace IacSrmScanner.Samples.Tests.Damage;

/// <summary>Every example of every rule, broken at a few places that depend on nothing but the example.</summary>
internal sealed class ExampleDamageTests
{
    private const int PiecesPerExample = 2;

    private static IEnumerable<TestCaseData> Rules =>
        from file in RuleFolder.Read(new DiskFileTree(Repository.Rules), "", LinkTable.Empty, new Composition().BuiltIn.Support, []).Files
        select new TestCaseData(file.Examples).SetName(file.Control.Id);

    [TestCaseSource(nameof(Rules))]
    public void No_damage_breaks_the_scan(ImmutableArray<RuleExample> examples)
    {
        foreach (var example in examples)
        {
            var source = new SourceText(example.FileName, example.Code);
            var pieces = Damages.Pieces(source);
            var random = new Random(source.Length);
            for (var round = 0; round < PiecesPerExample; round++)
            {
                foreach (var damaged in Damages.At(source, pieces[random.Next(pieces.Count)]))
                {
                    ScanPromises.Hold(damaged);
                }
            }
        }
    }
}
