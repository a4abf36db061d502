using System.Text.RegularExpressions;
using IacSrmScanner.CloudFormation.Sam.Expansion;
using IacSrmScanner.CloudFormation.Sam.Trees;

namespace IacSrmScanner.CloudFormation.Sam.Resources;

/// <summary><c>AutoPublishAlias</c>: a version that changes with the code, and an alias that points to it.</summary>
internal sealed partial class FunctionVersion(SamContext context, SamSource source)
{
    public Made? AddTo(List<Made> made, Made function)
    {
        if (!source["AutoPublishAlias"].IsGiven() || source["AutoPublishAlias"] is not { } written)
        {
            return null;
        }

        var name = context.Parameters.Resolve(written).AsText()
            ?? throw new SamRefusal("'AutoPublishAlias' must be a text or a reference to a parameter", written.Span);
        if (!AliasName().IsMatch(name))
        {
            throw new SamRefusal($"the alias '{name}' may hold letters, digits, hyphens and underscores only, and not digits alone", written.Span);
        }

        var sha = CodeSha(function);
        var at = source.AtProperty("AutoPublishAlias");
        var version = Version(at, function, sha);
        var id = $"{source.Id}Alias{name.Replace("-", "D", StringComparison.Ordinal).Replace("_", "U", StringComparison.Ordinal)}";
        var alias = source.Beside(id, "AWS::Lambda::Alias", at.Map(
            ("Name", at.Text(name)),
            ("FunctionName", at.Ref(source.Id)),
            ("FunctionVersion", at.GetAtt(version.Id, "Version")),
            ("ProvisionedConcurrencyConfig", source["ProvisionedConcurrencyConfig"].OrNull())));
        made.Add(version);
        made.Add(alias);
        return alias;
    }

    /// <summary>The hash that the author gives for the code; the function's description carries it.</summary>
    private string? CodeSha(Made function)
    {
        if (!source["AutoPublishCodeSha256"].IsGiven() || source["AutoPublishCodeSha256"] is not { } written)
        {
            return null;
        }

        var sha = context.Parameters.Resolve(written).AsText() ?? throw new SamRefusal("'AutoPublishCodeSha256' must be a text", written.Span);
        var at = new At(written.Span);
        var description = context.Parameters.ResolveOrNull(source["Description"]);
        function.Properties.Set("Description", description switch
        {
            _ when !description.IsGiven() => at.Text(sha),
            SamText text => at.Text($"{text.Text} {sha}"),
            _ => at.Map(("Fn::Join", at.List(at.Text(" "), at.List(description ?? at.Text(""), at.Text(sha))))),
        });
        return sha;
    }

    private Made Version(At at, Made function, string? sha)
    {
        var suffix = sha is { Length: > 0 } ? sha[..Math.Min(10, sha.Length)] : LogicalIds.Suffix(Content(function));
        var scaling = source["CapacityProviderConfig"] is null ? null : source["FunctionScalingConfig"];
        var version = source.Beside($"{source.Id}Version{suffix}", "AWS::Lambda::Version", at.Map(
            ("FunctionName", at.Ref(source.Id)),
            ("Description", source["VersionDescription"]),
            ("FunctionScalingConfig", scaling)));
        return version.Attributes.Contains("DeletionPolicy")
            ? version
            : version.With(
                "DeletionPolicy",
                source["VersionDeletionPolicy"] ?? at.Text(source["CapacityProviderConfig"] is null ? "Retain" : "Delete"));
    }

    /// <summary>What a new version is made for when it changes.</summary>
    private SamMap Content(Made function)
    {
        if (source["AutoPublishAliasAllProperties"].IsTrue())
        {
            var all = function.Properties.Copy();
            foreach (var id in (source["Layers"] as SamList)?.Items.Select(layer => layer.LogicalId()).OfType<string>() ?? [])
            {
                if (context.Properties(id) is { } layer && layer["PublishLambdaVersion"].IsGiven())
                {
                    all.Set(id, layer);
                }
            }

            return all;
        }

        var content = (function.Properties["Code"] is { } code ? context.Parameters.Resolve(code) as SamMap : null)?.Copy() ?? new SamMap(source.KeySpan);
        foreach (var entry in source.Map("Environment")?.Entries ?? [])
        {
            content.Set(entry);
        }

        if (source["MemorySize"].OrNull() is { } memory)
        {
            content.Set("MemorySize", memory);
        }

        if (source.Map("SnapStart") is { Count: > 0 } snap && snap.Contains("ApplyOn") && snap["ApplyOn"].AsText() != "None")
        {
            content.Set("SnapStart", snap);
        }

        return content;
    }

    [GeneratedRegex(@"^(?![0-9]+$)[a-zA-Z0-9_-]+$", RegexOptions.CultureInvariant)]
    private static partial Regex AliasName();
}
