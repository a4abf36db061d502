using IacSrmScanner.Core.Files;
using IacSrmScanner.Core.Text;
using IacSrmScanner.Testing;

namespace IacSrmScanner.Samples.Tests.Damage;

#pragma warning disable RS0030 // The samples lie on the disk.

/// <summary>Every file of every sample, broken at every place, among the other files of its sample.</summary>
internal sealed class SampleDamageTests
{
    private static IEnumerable<TestCaseData> Files =>
        from folder in Directory.GetDirectories(Repository.Samples).SelectMany(Directory.GetDirectories)
        from file in Directory.GetFiles(folder, "*", SearchOption.AllDirectories)
        where Path.GetExtension(file) is ".tf" or ".yaml" or ".json"
        let path = Path.GetRelativePath(folder, file).Replace('\\', '/')
        select new TestCaseData(folder, path).SetName($"{Path.GetFileName(folder)} / {path}");

    [TestCaseSource(nameof(Files))]
    public void No_damage_breaks_the_scan(string folder, string path)
    {
        var sources = Read(folder);
        var source = sources.Single(each => each.Path == path);
        var others = sources.Where(each => each != source).ToArray();
        foreach (var damaged in Damages.Pieces(source).SelectMany(piece => Damages.At(source, piece)))
        {
            ScanPromises.Hold(damaged, others);
        }
    }

    private static SourceText[] Read(string folder)
    {
        var tree = new DiskFileTree(folder);
        return
        [
            .. from file in Directory.GetFiles(folder, "*", SearchOption.AllDirectories)
               select tree.Read(Path.GetRelativePath(folder, file).Replace('\\', '/'), []),
        ];
    }
}
