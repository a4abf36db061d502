using System.Collections.Immutable;
using IacSrmScanner.Core.Diagnostics;
using IacSrmScanner.Core.Resources;
using IacSrmScanner.Documents.Nodes;
using IacSrmScanner.Responsibility.Duties;
using IacSrmScanner.Rules.Conditions;
using IacSrmScanner.Rules.Controls;
using IacSrmScanner.Rules.Projects;

namespace IacSrmScanner.Rules.Loading;

/// <summary>Makes a <see cref="Control"/> of a rule file's tree; built-in and users' rules go the same way.</summary>
public static class ControlLoader
{
    /// <summary>The key whose content is only for proof and docs; it is not read here.</summary>
    public const string ExamplesKey = "examples";

    private static readonly string[] Keys =
    [
        "id", "name", "title", "severity", "precision", "srm", "aliases", "why", "fix", "references", "message", "checks", ExamplesKey,
    ];

    private static readonly Dictionary<string, Severity> Severities = new(StringComparer.Ordinal)
    {
        ["low"] = Severity.Low,
        ["medium"] = Severity.Medium,
        ["high"] = Severity.High,
        ["critical"] = Severity.Critical,
    };

    private static readonly Dictionary<string, Precision> Precisions = new(StringComparer.Ordinal)
    {
        ["low"] = Precision.Low,
        ["medium"] = Precision.Medium,
        ["high"] = Precision.High,
        ["very-high"] = Precision.VeryHigh,
    };

    private static readonly Dictionary<string, Dialect> Dialects = new(StringComparer.Ordinal)
    {
        [Dialect.Terraform.Id] = Dialect.Terraform,
        [Dialect.CloudFormation.Id] = Dialect.CloudFormation,
        [AttestationDialect.Instance.Id] = AttestationDialect.Instance,
    };

    /// <summary>The control, or null when a diagnostic says why there is none.</summary>
    /// <param name="root">The rule file.</param>
    /// <param name="links">How split resources are joined.</param>
    /// <param name="support">The products whose versions may be asked for.</param>
    /// <param name="diagnostics">What is wrong with the file.</param>
    /// <param name="isVerified">The rule was checked when it was compiled.</param>
    public static Control? Load(
        DocumentNode root, LinkTable links, SupportIndex support, out ImmutableArray<Diagnostic> diagnostics, bool isVerified = false)
    {
        var reader = new NodeReader(support, isVerified);
        var control = reader.Mapping(root, root) is { } mapping ? Read(reader, mapping, links) : null;
        diagnostics = reader.Diagnostics;
        return reader.HasErrors ? null : control;
    }

    private static Control Read(NodeReader reader, MappingNode mapping, LinkTable links)
    {
        reader.OnlyKeys(mapping, Keys);
        return new Control
        {
            Id = reader.Text(mapping, "id"),
            Name = reader.Text(mapping, "name"),
            Title = reader.Text(mapping, "title"),
            Severity = mapping.Contains("severity") ? reader.Word(mapping, "severity", Severities, Severity.Medium) : Missing(reader, mapping, "severity", Severity.Medium),
            Precision = reader.Word(mapping, "precision", Precisions, Precision.High),
            Duty = Srm(reader, mapping),
            Aliases = reader.Texts(mapping, "aliases"),
            Why = reader.Text(mapping, "why"),
            Fix = reader.Text(mapping, "fix"),
            References = reader.Texts(mapping, "references"),
            Message = reader.Text(mapping, "message"),
            Checks = Checks(reader, mapping, links),
        };
    }

    private static T Missing<T>(NodeReader reader, MappingNode mapping, string key, T otherwise)
    {
        reader.Report(RuleDiagnostics.MissingKey, mapping, key);
        return otherwise;
    }

    private static Duty Srm(NodeReader reader, MappingNode mapping)
    {
        if (reader.Mapping(mapping["srm"], mapping) is not { } srm)
        {
            return new Duty("", "", "", "");
        }

        reader.OnlyKeys(srm, "layer", "control", "customer", "provider");
        return new Duty(
            reader.Text(srm, "layer"), reader.Text(srm, "control"), reader.Text(srm, "customer"), reader.Text(srm, "provider"));
    }

    private static ImmutableArray<ControlCheck> Checks(NodeReader reader, MappingNode mapping, LinkTable links)
    {
        if (mapping["checks"] is not SequenceNode { Count: > 0 } sequence)
        {
            return Missing(reader, mapping, "checks", ImmutableArray<ControlCheck>.Empty);
        }

        return [.. sequence.Items.Select(item => reader.Mapping(item, sequence)).OfType<MappingNode>().Select(check => Check(reader, check, links))];
    }

    private static ControlCheck Check(NodeReader reader, MappingNode mapping, LinkTable links)
    {
        reader.OnlyKeys(mapping, "dialect", "resource", "where", "inherits", "require", "message");
        var dialect = mapping.Contains("dialect")
            ? reader.Word(mapping, "dialect", Dialects, Dialect.Terraform)
            : Missing(reader, mapping, "dialect", Dialect.Terraform);
        var types = mapping.Contains("resource") ? reader.Texts(mapping, "resource") : Missing(reader, mapping, "resource", ImmutableArray<string>.Empty);
        var conditions = new ConditionReader(reader, dialect, types, links);
        return new ControlCheck(
            dialect,
            types,
            mapping["where"] is { } where ? conditions.Read(where) : null,
            mapping["inherits"] is { } inherits ? [.. PathReader.ReadMany(reader, inherits).Select(AttributeCondition.Presence)] : [],
            conditions.Read(mapping["require"] ?? Missing(reader, mapping, "require", mapping)),
            reader.OptionalText(mapping, "message"));
    }
}
