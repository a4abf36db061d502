using System.Reflection;
using IacSrmScanner.Core.Diagnostics;

namespace IacSrmScanner.Cli.Tests;

#pragma warning disable RS0030 // Looks at the assemblies beside the test.

/// <summary>Who may know whom, over projects and over the folders inside each.</summary>
internal sealed class ArchitectureTests
{
    private const string Prefix = "IacSrmScanner.";

    private static readonly Dictionary<string, string[]> MayReference = new(StringComparer.Ordinal)
    {
        ["Core"] = [],
        ["Hcl"] = ["Core"],
        ["Documents"] = ["Core"],
        ["Schemas"] = ["Core"],
        ["Terraform"] = ["Core", "Hcl", "Documents"],
        ["CloudFormation"] = ["Core", "Documents"],
        ["Responsibility"] = ["Core", "Documents"],
        ["Rules"] = ["Core", "Documents", "Responsibility"],
        ["Catalogue"] = ["Core", "Documents", "Responsibility", "Rules"],
        ["Reporting"] = ["Core", "Responsibility", "Rules"],
        ["Cli"] = ["Core", "Hcl", "Documents", "Schemas", "Terraform", "CloudFormation", "Responsibility", "Rules", "Catalogue", "Reporting"],
    };

    private static IEnumerable<string> Projects => Directory.GetFiles(AppContext.BaseDirectory, $"{Prefix}*.dll")
        .Select(file => Path.GetFileNameWithoutExtension(file)[Prefix.Length..])
        .Where(name => name != "Testing" && !name.EndsWith(".Tests", StringComparison.Ordinal));

    [Test]
    public void Every_project_has_its_place() => Assert.That(Projects, Is.EquivalentTo(MayReference.Keys));

    [TestCaseSource(nameof(Projects))]
    public void A_project_references_only_what_it_may(string project)
    {
        var references = Load(project).GetReferencedAssemblies()
            .Select(reference => reference.Name ?? "")
            .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal))
            .Select(name => name[Prefix.Length..]);
        Assert.That(references, Is.SubsetOf(MayReference[project]));
    }

    /// <summary>Folders in the order of the pipeline. Types of the project's own namespace, such as its entry points, may know all.</summary>
    [TestCase("Core", "Text", "Diagnostics", "Files", "Values", "Resources")]
    [TestCase("Hcl", "Syntax", "Lexing", "Parsing")]
    [TestCase("Documents", "Nodes", "Reading", "Json", "Yaml", "Encoding")]
    [TestCase("Schemas")]
    [TestCase("Terraform", "Types", "Values", "Functions", "Policies", "Modules", "Evaluation", "Expansion", "Configurations", "Plan")]
    [TestCase("CloudFormation", "Inputs", "Expansion", "Templates", "Sam", "Intrinsics", "Conditions", "Evaluation", "Stacks", "Deployments", "Cdk", "Configurations")]
    [TestCase("Responsibility", "Reading", "Layers", "Matrices", "DeliveryModels", "Services", "Duties", "Compiled")]
    [TestCase("Rules", "Conditions", "Decisions", "Controls", "Findings", "Projects", "Delegation", "Loading", "Engine", "Matrix", "Diff", "Compliance", "Examples", "Verification", "Compiled")]
    [TestCase("Catalogue")]
    [TestCase("Reporting", "Fingerprints", "Sarif", "Console", "Markdown", "Inspect", "Explain", "Matrix", "Diff", "Compliance")]
    [TestCase("Cli", "Input", "Output", "Rules", "Commands")]
    public void A_folder_knows_only_the_folders_before_it(string project, params string[] folders)
    {
        var types = Load(project).GetTypes().Where(type => !Signatures.IsMadeByCompiler(type)).ToArray();
        Assert.That(types.Select(type => Folder(project, type)).OfType<string>().Distinct(), Is.SubsetOf(folders), "every folder has its place");
        var backwards =
            from type in types
            let at = Array.IndexOf(folders, Folder(project, type))
            where at >= 0
            from known in Signatures.TypesIn(type)
            where Array.IndexOf(folders, Folder(project, known)) > at
            select $"{type.FullName} knows {known.FullName}";
        Assert.That(backwards.Distinct(), Is.Empty);
    }

    [Test]
    public void The_id_of_a_diagnostic_is_its_own_and_its_message_is_a_sentence()
    {
        var descriptors = Projects.SelectMany(project => Load(project).GetTypes()).SelectMany(Descriptors).ToArray();
        Assert.Multiple(() =>
        {
            Assert.That(descriptors, Has.Length.GreaterThan(50));
            Assert.That(descriptors.Select(descriptor => descriptor.Id), Is.Unique.And.All.Match("^[A-Z]{3}[0-9]{4}$"));

            // A placeholder at the end, alone, after a colon or after the period, stands for a sentence.
            Assert.That(descriptors.Select(descriptor => descriptor.Format), Has.All.Match(@"(\.(\{\d\})?|: \{\d\}|^\{\d\})$"));
        });
    }

    private static Assembly Load(string project) => Assembly.Load(Prefix + project);

    private static string? Folder(string project, Type type)
    {
        var root = Prefix + project + ".";
        return type.Namespace is { } space && space.StartsWith(root, StringComparison.Ordinal) ? space[root.Length..].Split('.')[0] : null;
    }

    private static IEnumerable<DiagnosticDescriptor> Descriptors(Type type) =>
        type.ContainsGenericParameters
            ? []
            : type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly)
                .Where(field => field.FieldType == typeof(DiagnosticDescriptor))
                .Select(field => field.GetValue(null))
                .OfType<DiagnosticDescriptor>();
}
