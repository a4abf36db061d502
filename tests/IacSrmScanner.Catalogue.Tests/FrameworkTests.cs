using System.Diagnostics.CodeAnalysis;
using IacSrmScanner.Cli;
using IacSrmScanner.Core.Diagnostics;
using IacSrmScanner.Core.Files;
using IacSrmScanner.Documents.Yaml;
using IacSrmScanner.Responsibility.Reading;
using IacSrmScanner.Rules.Compliance;
using IacSrmScanner.Testing;

namespace IacSrmScanner.Catalogue.Tests;

/// <summary>Every file of <c>rules/frameworks</c>.</summary>
[SuppressMessage("ApiDesign", "RS0030:Do not use banned APIs", Justification = "The names of the files are compared with the catalogue.")]
internal sealed class FrameworkTests
{
    private static readonly HashSet<string> Controls = [.. RuleFiles.All.Files.Select(file => file.Control.Id)];

    private static IEnumerable<string> Ids => FrameworkCatalogue.Ids;

    [Test]
    public void The_catalogue_names_the_files_on_disk() => Assert.That(
        Ids, Is.EquivalentTo(Directory.GetFiles(Path.Combine(Repository.Rules, "frameworks")).Select(file => Path.GetFileNameWithoutExtension(file))));

    [TestCaseSource(nameof(Ids))]
    public void The_file_is_without_fault_and_bears_its_own_name(string id)
    {
        var (framework, problems) = Read(id);
        Assert.That(problems, Is.Empty);
        Assert.That(framework.Id, Is.EqualTo(id));
        Assert.That(framework.Url, Does.StartWith("https://"));
        Assert.That(new[] { framework.Title, framework.Version, framework.Publisher }, Has.None.Empty);
    }

    [TestCaseSource(nameof(Ids))]
    public void What_ships_is_what_is_on_disk(string id)
    {
        var (onDisk, built) = (Read(id).Framework, new Composition().Frameworks.Find(id));
        Assert.That(built?.Sources, Is.EqualTo(onDisk.Sources));
        Assert.That(built?.Requirements.Select(Drawn), Is.EqualTo(onDisk.Requirements.Select(Drawn)));

        static string Drawn(Requirement requirement) => $"{requirement.Id} {requirement.Title}: {string.Join(" ", requirement.Controls)}";
    }

    [TestCaseSource(nameof(Ids))]
    public void Every_mapping_is_of_a_control_that_exists_and_says_where_it_comes_from(string id)
    {
        var framework = Read(id).Framework;
        var mappings = framework.Requirements.SelectMany(requirement => requirement.Controls).ToArray();
        Assert.That(mappings, Is.Not.Empty);
        Assert.That(mappings.Select(mapping => mapping.Control).Where(control => !Controls.Contains(control)).Distinct(), Is.Empty, "controls that do not exist");
        Assert.That(mappings.Select(mapping => mapping.Source).Distinct(), Is.SubsetOf(framework.Sources.Select(source => source.Id)));
        Assert.That(mappings.Where(mapping => string.IsNullOrWhiteSpace(mapping.Via)), Is.Empty);
        Assert.That(framework.Sources.Select(source => source.Revision), Has.All.Match("^[0-9a-f]{40}$"));
        Assert.That(framework.Sources.Select(source => source.File), Has.None.Empty);
    }

    [TestCaseSource(nameof(Ids))]
    public void A_requirement_stands_once_and_names_a_control_once(string id)
    {
        var requirements = Read(id).Framework.Requirements;
        Assert.That(requirements.Select(requirement => requirement.Id), Is.Unique.And.None.Empty);
        var twice = requirements.SelectMany(requirement => requirement.Controls.GroupBy(mapping => mapping.Control).Where(group => group.Count() > 1).Select(group => $"{requirement.Id} {group.Key}"));
        Assert.That(twice, Is.Empty);
    }

    [Test]
    public void A_framework_of_another_name_is_none() => Assert.That(new Composition().Frameworks.Find("../frameworks/hipaa"), Is.Null);

    private static (Framework Framework, string[] Problems) Read(string id)
    {
        var (problems, reader) = (new List<Diagnostic>(), new DataReader());
        var source = new DiskFileTree(Repository.Rules).Read($"frameworks/{id}.yaml", problems) ?? throw new FileNotFoundException(id);
        var document = YamlReader.Read(source);
        var framework = FrameworkReader.Read(reader, document.Root ?? throw new InvalidDataException(id));
        return (framework, [.. problems.Concat(document.Diagnostics).Concat(reader.Diagnostics).Select(problem => problem.ToString())]);
    }
}
