using IacSrmScanner.CloudFormation.Sam.Trees;

namespace IacSrmScanner.CloudFormation.Sam.Expansion;

/// <summary>Tags: a mapping where SAM has them, a list of keys and values where CloudFormation has them.</summary>
internal static class Tags
{
    private static readonly string[] Reserved = ["lambda:createdBy", "serverlessrepo:applicationId", "serverlessrepo:semanticVersion"];

    public static SamList List(At at, SamNode? tags)
    {
        var list = at.List();
        foreach (var tag in (tags as SamMap)?.Entries ?? [])
        {
            var place = new At(tag.KeySpan);
            list.Items.Add(place.Map(("Key", place.Text(tag.Key)), ("Value", tag.Value.NotNull() ?? place.Text(""))));
        }

        return list;
    }

    /// <summary>The tag that says who made it, then those that the author gave.</summary>
    public static SamList Created(SamSource source, SamNode? tags, SamMap? between = null)
    {
        if (Reserved.FirstOrDefault(name => tags is SamMap map && map.Contains(name)) is { } reserved)
        {
            throw new SamRefusal($"'{reserved}' is a reserved tag key", tags?.Span);
        }

        var list = source.At.List(source.At.Map(("Key", source.At.Text("lambda:createdBy")), ("Value", source.At.Text("SAM"))));
        list.Items.AddRange(List(source.At, between).Items);
        list.Items.AddRange(List(source.At, tags).Items);
        return list;
    }

    /// <summary>Gives the tags to every resource whose type takes them as a list, instead of those that it has.</summary>
    public static void Propagate(IEnumerable<Made> made, SamSource source)
    {
        if (!source["PropagateTags"].IsGiven() || source["Tags"] is not SamMap { Count: > 0 } tags)
        {
            return;
        }

        foreach (var resource in made)
        {
            if (TaggedTypes.AsMap(resource.Type))
            {
                resource.Properties.Set("Tags", tags);
            }
            else if (TaggedTypes.AsList(resource.Type))
            {
                resource.Properties.Set("Tags", List(source.At, tags));
            }
        }
    }
}
