namespace IacSrmScanner.Testing;

#pragma warning disable RS0030 // Tests read the repository's own files from the disk.

/// <summary>The files of this repository, for tests over everything in <c>rules/</c> and <c>samples/</c>.</summary>
public static class Repository
{
    public static string Root { get; } = Find();

    public static string Rules => Path.Combine(Root, "rules");

    public static string Samples => Path.Combine(Root, "samples");

    private static string Find()
    {
        for (var folder = AppContext.BaseDirectory; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (File.Exists(Path.Combine(folder, "IacSrmScanner.sln")))
            {
                return folder;
            }
        }

        throw new DirectoryNotFoundException("The tests do not run inside the repository.");
    }
}
