using System.Diagnostics;

namespace IacSrmScanner.Cli.Tests;

#pragma warning disable RS0030 // Revisions belong to the repository of the current folder.

/// <summary>A managed database becomes one on a machine: what is the team's now?</summary>
[NonParallelizable]
internal sealed class DiffCommandTests
{
    private const string Managed = """
        resource "aws_db_instance" "orders" {
          engine            = "postgres"
          storage_encrypted = true
        }
        """;

    private const string OwnMachine = """
        resource "aws_instance" "orders" {
          ami           = "ami-0123456789abcdef0"
          instance_type = "m7g.large"
        }
        """;

    private readonly string current = Directory.GetCurrentDirectory();

    private CliRun run = new();

    [SetUp]
    public void SetUp() => run = new CliRun();

    [TearDown]
    public void TearDown()
    {
        Directory.SetCurrentDirectory(current);
        run.Dispose();
    }

    [Test]
    public void Two_folders()
    {
        var (before, after) = (Path.GetDirectoryName(run.Write("old/main.tf", Managed)) ?? "", Path.GetDirectoryName(run.Write("new/main.tf", OwnMachine)) ?? "");
        Assert.That(run.Invoke("diff", before, after), Is.EqualTo(ExitCodes.Clean));
        Check("Operating-system patching", "the provider's");
        Check("Runtime and engine currency", "shared");
        Check("Backup and recovery", "shared");
        Check("Operating system", "the provider's", " (layer)");
        Assert.That(run.Output, Does.Contain("### New findings").And.Contain("SRM-AWS-EC2-006").And.Contain("### Fixed findings"));

        void Check(string duty, string owner, string kind = "") => Assert.That(
            run.Output, Does.Contain($"- **{duty}**{kind}: was {owner} for `aws_db_instance.orders` (RDS and Aurora, PaaS), is yours for `aws_instance.orders` (EC2, IaaS)"));
    }

    [Test]
    public void Two_revisions_of_the_repository_at_hand()
    {
        run.Write("infra/main.tf", Managed);
        Git("init", "-q");
        Commit("managed");
        run.Write("infra/main.tf", OwnMachine);
        Commit("own");
        Directory.SetCurrentDirectory(run.Folder);
        Assert.That(run.Invoke("diff", "HEAD~1", "HEAD", "--path", "infra"), Is.EqualTo(ExitCodes.Clean), run.Error);
        Assert.That(run.Output, Does.Contain("### Now yours").And.Contain("**Operating-system patching**").And.Contain("`main.tf:1:1`"));
        Assert.That(run.Invoke("diff", "HEAD", "HEAD"), Is.EqualTo(ExitCodes.Clean));
        Assert.That(run.Output, Does.Match("Duties gained: 0, lost: 0, changed: 0\\. Findings: 0 new, 0 fixed, [1-9][0-9]* unchanged\\."));
    }

    [Test]
    public void A_folder_against_a_revision()
    {
        run.Write("main.tf", Managed);
        Git("init", "-q");
        Commit("managed");
        Directory.SetCurrentDirectory(run.Folder);
        Assert.That(run.Invoke("diff", "HEAD", "."), Is.EqualTo(ExitCodes.Clean), run.Error);
        Assert.That(run.Output, Does.Contain("Duties gained: 0, lost: 0, changed: 0."));
    }

    [Test]
    public void A_link_in_a_revision_leads_nowhere()
    {
        File.WriteAllText(run.Write("outside/main.tf", ""), OwnMachine);
        Directory.CreateDirectory(Path.Combine(run.Folder, "repo"));
        File.CreateSymbolicLink(Path.Combine(run.Folder, "repo", "main.tf"), Path.Combine(run.Folder, "outside", "main.tf"));
        Git("-C", "repo", "init", "-q");
        Commit("link", "repo");
        Directory.SetCurrentDirectory(Path.Combine(run.Folder, "repo"));
        Directory.CreateDirectory(Path.Combine(run.Folder, "nothing"));
        Assert.That(run.Invoke("diff", Path.Combine(run.Folder, "nothing"), "HEAD"), Is.EqualTo(ExitCodes.Clean), run.Error);
        Assert.That(run.Output, Does.Contain("Duties gained: 0,"));
    }

    [TestCase("nowhere", "not a valid object name: nowhere")]
    [TestCase("-o", "Try 'iac-srm --help'")]
    [TestCase("--output=x", "Try 'iac-srm --help'")]
    public void What_is_neither_folder_nor_revision_is_told(string name, string expected)
    {
        Git("init", "-q");
        run.Write("main.tf", Managed);
        Commit("managed");
        Directory.SetCurrentDirectory(run.Folder);
        Assert.That(run.Invoke("diff", name, "HEAD"), Is.EqualTo(ExitCodes.Usage));
        Assert.That(run.Error, Does.Contain(expected));
        Assert.That(run.Output, Is.Empty);
    }

    [Test]
    public void Outside_of_a_repository_git_says_so()
    {
        Directory.SetCurrentDirectory(run.Folder);
        Assert.That(run.Invoke("diff", "HEAD~1", "HEAD"), Is.EqualTo(ExitCodes.Usage));
        Assert.That(run.Error, Does.Contain("'HEAD~1' is neither a folder nor a revision: ").And.Contain("not a git repository"));
    }

    [Test]
    public void No_unpacked_revision_stays_behind()
    {
        run.Write("main.tf", Managed);
        Git("init", "-q");
        Commit("managed");
        Directory.SetCurrentDirectory(run.Folder);

        // A folder for temporary files of its own: whatever else runs on the machine may be unpacking revisions, too.
        var own = Directory.CreateDirectory(Path.Combine(run.Folder, "temporary")).FullName;
        var variable = OperatingSystem.IsWindows() ? "TMP" : "TMPDIR";
        var shared = Environment.GetEnvironmentVariable(variable);
        Environment.SetEnvironmentVariable(variable, own);
        try
        {
            Assert.That(run.Invoke("diff", "HEAD", "HEAD"), Is.EqualTo(ExitCodes.Clean));
            Assert.That(run.Invoke("diff", "HEAD", "nowhere"), Is.EqualTo(ExitCodes.Usage));
        }
        finally
        {
            Environment.SetEnvironmentVariable(variable, shared);
        }

        Assert.That(Directory.GetFileSystemEntries(own), Is.Empty);
    }

    private void Commit(string message, string folder = ".")
    {
        Git("-C", folder, "add", "-A");
        Git("-C", folder, "-c", "user.name=A", "-c", "user.email=a@example.org", "-c", "commit.gpgsign=false", "commit", "-q", "-m", message);
    }

    private void Git(params string[] arguments)
    {
        using var git = Process.Start(new ProcessStartInfo("git", arguments) { WorkingDirectory = run.Folder }) ?? throw new InvalidOperationException("git does not start.");
        git.WaitForExit();
        Assert.That(git.ExitCode, Is.Zero, string.Join(' ', arguments));
    }
}
