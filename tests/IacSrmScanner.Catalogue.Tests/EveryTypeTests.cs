using IacSrmScanner.Cli;
using IacSrmScanner.Core.Files;
using IacSrmScanner.Core.Resources;
using IacSrmScanner.Responsibility.Compiled;
using IacSrmScanner.Responsibility.Services;
using IacSrmScanner.Schemas;
using IacSrmScanner.Testing;

namespace IacSrmScanner.Catalogue.Tests;

/// <summary>Every resource type that the schemas know, current or retired, has a service, a delivery model, a kind and a role.</summary>
internal sealed class EveryTypeTests
{
    private static readonly ResponsibilityData Data = new Composition().Responsibility.Data;

    private static readonly ResponsibilityFiles Files = ResponsibilityFolder.Read(new DiskFileTree(Repository.Rules), "responsibility", []);

    private static readonly Dictionary<string, string[]> Types = new(StringComparer.Ordinal)
    {
        ["aws"] = Of(Dialect.Terraform, "aws_"),
        ["azurerm"] = Of(Dialect.Terraform, "azurerm_"),
        ["google"] = Of(Dialect.Terraform, "google_"),
        ["cloudformation"] = Of(Dialect.CloudFormation, ""),
    };

    private static string[] SamTypes =>
    [
        "AWS::Serverless::Api", "AWS::Serverless::Application", "AWS::Serverless::Connector", "AWS::Serverless::Function", "AWS::Serverless::GraphQLApi",
        "AWS::Serverless::HttpApi", "AWS::Serverless::LayerVersion", "AWS::Serverless::SimpleTable", "AWS::Serverless::StateMachine",
    ];

    [TestCase("aws", 1740)]
    [TestCase("azurerm", 1200)]
    [TestCase("google", 1480)]
    [TestCase("cloudformation", 1820)]
    public void Every_type_resolves(string provider, int atLeast)
    {
        var types = Types[provider];
        Assert.That(types, Has.Length.GreaterThanOrEqualTo(atLeast));
        Assert.That(types.Where(type => Data.Classify(DialectOf(provider), type) is not { Service.Length: > 0, Kind.Length: > 0 }), Is.Empty);
    }

    [TestCaseSource(nameof(SamTypes))]
    public void Every_type_of_the_serverless_model_resolves(string type) => Assert.That(Data.Classify(Dialect.CloudFormation, type), Is.Not.Null);

    /// <summary>Its longest prefix is listed once, and its longest ending: no second entry could say something else.</summary>
    [Test]
    public void No_type_could_resolve_in_two_ways()
    {
        Assert.That(Files.Services.SelectMany(service => service.Prefixes.Select(prefix => (service.Dialect, prefix))), Is.Unique);
        Assert.That(Files.Roles.Endings.Keys, Is.Unique);
    }

    [Test]
    public void Every_prefix_decides_for_some_type()
    {
        var used = Types.SelectMany(entry => entry.Value.Select(type => Data.Classify(DialectOf(entry.Key), type)?.Prefix)).Concat(SamTypes.Select(type => Data.Classify(Dialect.CloudFormation, type)?.Prefix)).ToHashSet();
        Assert.That(Files.Services.SelectMany(service => service.Prefixes).Where(prefix => !used.Contains(prefix)), Is.Empty);
    }

    [Test]
    public void Every_ending_and_every_name_of_the_roles_decides_for_some_type()
    {
        var used = Types.SelectMany(entry => entry.Value.Select(type => Data.Classify(DialectOf(entry.Key), type)?.Ending)).Concat(SamTypes.Select(type => Data.Classify(Dialect.CloudFormation, type)?.Ending)).ToHashSet();
        Assert.That(Files.Roles.Endings.Keys.Concat(Files.Roles.Types.Keys).Where(ending => !used.Contains(ending)), Is.Empty);
    }

    [Test]
    public void Every_ending_and_every_name_of_the_groups_decides_for_some_type()
    {
        var endings = Files.Groups.SelectMany(group => group.Endings).ToHashSet();
        var types = Types.SelectMany(entry => entry.Value, (entry, type) => (Dialect: DialectOf(entry.Key), Type: type)).Concat(SamTypes.Select(type => (Dialect.CloudFormation, type))).ToArray();
        var used = types.Select(each => TypeWords.Endings(TypeWords.Of(each.Item1, each.Item2)).FirstOrDefault(endings.Contains)).ToHashSet();
        Assert.That(endings.Where(ending => !used.Contains(ending)), Is.Empty);
        Assert.That(Files.Groups.SelectMany(group => group.Types).Except(types.Select(each => each.Item2)), Is.Empty);
    }

    [Test]
    public void Every_type_of_the_schemas_is_known_by_its_settings()
    {
        foreach (var (provider, types) in Types)
        {
            var unknown = types.Where(type => Data.Classify(DialectOf(provider), type) is { } found && !Data.Duties(Cloud.Aws, found, new([found.Model], "")).IsKnownType);
            Assert.That(unknown, Is.Empty, provider);
        }
    }

    [Test]
    public void Not_everything_is_a_platform()
    {
        foreach (var (provider, types) in Types)
        {
            var models = types.GroupBy(type => Data.Classify(DialectOf(provider), type)?.Model).ToDictionary(group => group.Key ?? default, group => (double)group.Count() / types.Length);
            Assert.That(models.Keys, Has.Count.GreaterThanOrEqualTo(7), provider);
            Assert.That(models.Values, Has.All.LessThan(0.75), provider);
        }
    }

    [Test]
    public void Every_kind_and_role_has_a_scope()
    {
        foreach (var (provider, types) in Types)
        {
            foreach (var classification in types.Select(type => Data.Classify(DialectOf(provider), type)).OfType<Classification>().DistinctBy(found => (found.Kind, found.Role)))
            {
                var duties = Data.Duties(Cloud.Aws, classification, new([classification.Model], ""));
                Assert.That(duties.Layers.IsEmpty, Is.EqualTo(classification.Role is Role.Link or Role.Wrapper), classification.Type);
            }
        }
    }

    private static Dialect DialectOf(string provider) => provider == "cloudformation" ? Dialect.CloudFormation : Dialect.Terraform;

    private static string[] Of(Dialect dialect, string prefix) =>
        [.. new ProviderSchemas().Resources(dialect).Select(resource => resource.Type).Where(type => type.StartsWith(prefix, StringComparison.Ordinal))];
}
