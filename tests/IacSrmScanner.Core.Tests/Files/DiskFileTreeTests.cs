using IacSrmScanner.Core.Diagnostics;
using IacSrmScanner.Core.Files;

namespace IacSrmScanner.Core.Tests.Files;

#pragma warning disable RS0030 // The tree under test is the disk.

internal sealed class DiskFileTreeTests
{
    [Test]
    public void A_folder_elsewhere_is_seen_where_it_is_mounted_and_nowhere_else()
    {
        var (root, other) = (Directory.CreateTempSubdirectory("tree-").FullName, Directory.CreateTempSubdirectory("other-").FullName);
        try
        {
            Directory.CreateDirectory(Path.Combine(other, "a"));
            File.WriteAllText(Path.Combine(other, "a", "main.tf"), "locals {}");
            var tree = new DiskFileTree(root) { Mounted = other };
            var path = $"{DiskFileTree.MountPoint}/a/main.tf";
            List<Diagnostic> diagnostics = [];
            Assert.Multiple(() =>
            {
                Assert.That(tree.FilesIn($"{DiskFileTree.MountPoint}/a"), Is.EqualTo(new[] { "main.tf" }));
                Assert.That(tree.DirectoriesIn(DiskFileTree.MountPoint), Is.EqualTo(new[] { "a" }));
                Assert.That(tree.Read(path, diagnostics)?.Path, Is.EqualTo(path));
                Assert.That(tree.DirectoriesIn(""), Is.Empty);
                Assert.That(new DiskFileTree(root).DirectoryExists(DiskFileTree.MountPoint), Is.False);
                Assert.That(diagnostics, Is.Empty);
            });
        }
        finally
        {
            Directory.Delete(root, recursive: true);
            Directory.Delete(other, recursive: true);
        }
    }
}
