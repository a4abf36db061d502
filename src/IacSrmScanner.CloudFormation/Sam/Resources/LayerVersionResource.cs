using IacSrmScanner.CloudFormation.Sam.Expansion;
using IacSrmScanner.CloudFormation.Sam.Trees;

namespace IacSrmScanner.CloudFormation.Sam.Resources;

/// <summary><c>AWS::Serverless::LayerVersion</c>: a layer whose id changes with what is written for it.</summary>
internal static class LayerVersionResource
{
    public static readonly PropertyRules Rules = new(
        "AWS::Serverless::LayerVersion",
        "LayerName:tm Description:t PublishLambdaVersion:b ContentUri:tm! CompatibleArchitectures:L CompatibleRuntimes:L LicenseInfo:t RetentionPolicy:t");

    public static List<Made> Expand(SamContext context, SamSource source)
    {
        var at = source.At;
        var written = source.Properties.Clone();
        foreach (var name in new[] { "LayerName", "LicenseInfo", "Description", "RetentionPolicy" })
        {
            if (source[name] is { } value)
            {
                written.Set(name, Resolved(context, value, name));
            }
        }

        foreach (var empty in written.Entries.Where(entry => entry.Value.IsNothing()))
        {
            written.Remove(empty.Key);
        }

        var retention = Retention(written["RetentionPolicy"].NotNull());
        CheckArchitectures(source["CompatibleArchitectures"]);
        var id = source.Id + LogicalIds.Suffix(at.Map((source.Id, Hashed(source, written))));
        var properties = at.Map(
            ("LayerName", written["LayerName"].OrNull() ?? at.Text(source.Id)),
            ("Description", written["Description"]),
            ("Content", S3Location.Code(source["ContentUri"] ?? at.Text(""), "ContentUri")),
            ("CompatibleArchitectures", written["CompatibleArchitectures"]),
            ("CompatibleRuntimes", written["CompatibleRuntimes"]),
            ("LicenseInfo", written["LicenseInfo"]));
        context.Renamed[source.Id] = id;
        context.Dependencies[source.Id] = [id];
        var layer = source.Beside(id, "AWS::Lambda::LayerVersion", properties).With("DependsOn", source.DependsOn.OrNull());
        return [retention is null && layer.Attributes.Contains("DeletionPolicy") ? layer : layer.With("DeletionPolicy", retention ?? at.Text("Retain"))];
    }

    private static SamMap Hashed(SamSource source, SamMap properties)
    {
        var hashed = source.At.Map(("Type", source.At.Text("AWS::Serverless::LayerVersion")), ("DependsOn", source.DependsOn.OrNull()));
        foreach (var entry in source.Attributes.Entries.Where(entry => entry.Key is "Condition" or "UpdatePolicy"))
        {
            hashed.Set(entry);
        }

        hashed.Set("Properties", properties);
        return hashed;
    }

    /// <summary>A reference to a parameter counts as the parameter's value.</summary>
    private static SamNode Resolved(SamContext context, SamNode value, string name)
    {
        if (!value.IsIntrinsic())
        {
            return value;
        }

        var resolved = context.Parameters.Resolve(value);
        return resolved is SamText or SamMap ? resolved : throw new SamRefusal($"'{name}' is not a text", value.Span);
    }

    private static SamText? Retention(SamNode? policy)
    {
        if (policy is null)
        {
            return null;
        }

        var text = policy.AsText()?.ToUpperInvariant();
        return text is "RETAIN" or "DELETE"
            ? new SamText(text == "RETAIN" ? "Retain" : "Delete", policy.Span)
            : throw new SamRefusal("'RetentionPolicy' must be 'Retain' or 'Delete'", policy.Span);
    }

    private static void CheckArchitectures(SamNode? architectures)
    {
        foreach (var item in (architectures as SamList)?.Items ?? [])
        {
            if (!item.IsIntrinsic() && item.AsText() is not ("arm64" or "x86_64"))
            {
                throw new SamRefusal("'CompatibleArchitectures' must hold 'x86_64' or 'arm64'", item.Span);
            }
        }
    }
}
