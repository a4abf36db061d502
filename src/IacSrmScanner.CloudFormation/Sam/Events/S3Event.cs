using IacSrmScanner.CloudFormation.Sam.Expansion;
using IacSrmScanner.CloudFormation.Sam.Trees;

namespace IacSrmScanner.CloudFormation.Sam.Events;

/// <summary><c>S3</c>: the bucket, which must be in the template, notifies the function.</summary>
internal static class S3Event
{
    public static readonly EventType Type = new("S3", "Bucket:t! Events:tl!= Filter:m", Expand);

    private const int MostCompared = 500;

    private static List<Made> Expand(EventUse use)
    {
        if (use["Bucket"].RefId() is not { } id || use.Context.Resources[id] is not SamMap bucket)
        {
            throw use.Refusal("'Bucket' must refer to a bucket of the same template", use["Bucket"]);
        }

        if (bucket["Properties"].NotNull() is { } wrong and not SamMap)
        {
            throw use.Refusal($"the properties of '{id}' must be a mapping", wrong);
        }

        var permission = use.Permission("s3.amazonaws.com", sourceAccount: use.At.Ref("AWS::AccountId"));
        if (use.Target.Condition is { } condition)
        {
            DependByTag(use, id, bucket, permission.Id, condition);
        }
        else
        {
            if (bucket.Find("DependsOn") is { } written && written.Value is not SamText
                && (written.Value as SamList)?.Items.TrueForAll(item => item is SamText) != true)
            {
                throw use.Refusal($"'DependsOn' of '{id}' must be a text or a list of texts", written.Value.IsNothing() ? null : written.Value);
            }

            DependsOn.Add(bucket, permission.Id, use.At);
        }

        Notify(use, id, bucket);
        if (use.Source["PropagateTags"].IsGiven() && use.Source["Tags"] is SamMap { Count: > 0 } tags)
        {
            Child<SamMap>(bucket, "Properties", id, use, use.At.Map()).Set("Tags", Tags.List(use.At, tags));
        }

        return [permission];
    }

    /// <summary>
    /// A resource cannot depend on one that a condition may leave out. A tag that refers to it orders the two all the same.
    /// </summary>
    private static void DependByTag(EventUse use, string id, SamMap bucket, string permission, SamNode condition)
    {
        var at = use.At;
        var properties = Child<SamMap>(bucket, "Properties", id, use, at.Map());
        var tags = Child<SamList>(properties, "Tags", id, use, at.List());
        tags.Items.Add(at.Map(
            ("Key", at.Text("sam:ConditionalDependsOn:" + permission)),
            ("Value", at.If(condition, at.Ref(permission), at.Text("no dependency")))));
    }

    private static void Notify(EventUse use, string id, SamMap bucket)
    {
        var at = use.At;
        var properties = Child<SamMap>(bucket, "Properties", id, use, at.Map());
        var notifications = Child<SamMap>(properties, "NotificationConfiguration", id, use, at.Map());
        var functions = Child<SamList>(notifications, "LambdaConfigurations", id, use, at.List());
        foreach (var type in use["Events"] is SamList list ? list.Items : [use["Events"] ?? at.Text("")])
        {
            var mapping = use.Take(at.Map(("Function", use.Target.Arn), ("Event", type)), "Filter");
            SamNode notification = use.Target.Condition is { } condition ? at.If(condition, mapping) : mapping;
            if (functions.Items.Count > MostCompared || !functions.Items.Exists(other => other.Same(notification)))
            {
                functions.Items.Add(notification);
            }
        }
    }

    private static T Child<T>(SamMap parent, string key, string id, EventUse use, T empty)
        where T : SamNode
    {
        if (parent[key].NotNull() is { } written)
        {
            return written as T ?? throw use.Refusal($"'{key}' of '{id}' is {written.Kind()}, which it may not be", written);
        }

        parent.Set(key, empty);
        return empty;
    }
}
