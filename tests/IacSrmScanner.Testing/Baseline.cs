using NUnit.Framework;

namespace IacSrmScanner.Testing;

#pragma warning disable RS0030 // Golden files are read from, and on request written to, the disk.

/// <summary>Compares a text with a golden file; with <c>UPDATE_BASELINES=1</c> in the environment it writes the file instead.</summary>
public static class Baseline
{
    public static void Compare(string path, string actual)
    {
        if (Environment.GetEnvironmentVariable("UPDATE_BASELINES") == "1")
        {
            File.WriteAllText(path, actual);
            return;
        }

        Assert.That(path, Does.Exist, "The golden file is missing; UPDATE_BASELINES=1 writes it.");
        Assert.That(actual, Is.EqualTo(File.ReadAllText(path)), $"'{path}' differs. If the difference is right, UPDATE_BASELINES=1 writes it; say why in the commit.");
    }
}
