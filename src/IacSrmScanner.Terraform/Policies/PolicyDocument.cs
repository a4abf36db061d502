using System.Collections.Immutable;
using IacSrmScanner.Core.Values;
using IacSrmScanner.Terraform.Values;

namespace IacSrmScanner.Terraform.Policies;

/// <summary>
/// The IAM document that <c>data "aws_iam_policy_document"</c> makes of its body, with the spans of the attributes that its
/// parts are written in.
/// </summary>
internal static class PolicyDocument
{
    private const string CurrentVersion = "2012-10-17";

    /// <summary>The document; one of several where the body is undecided.</summary>
    public static Value Of(MapValue body)
    {
        var provenance = body.Provenance;
        ImmutableArray<Value> undecided =
        [
            body["statement"] ?? Nothing(body), body["source_policy_documents"] ?? body["source_json"] ?? Nothing(body),
            body["override_policy_documents"] ?? body["override_json"] ?? Nothing(body),
        ];
        return Alternatives.Map(undecided, provenance, chosen => Build(body, chosen[0], chosen[1], chosen[2]));
    }

    private static NullValue Nothing(MapValue body) => new(body.Provenance);

    private static MapValue Build(MapValue body, Value statements, Value sources, Value overrides)
    {
        var version = body["version"] is TextValue written ? written.Text : CurrentVersion;
        var merged = new PolicyMerge();
        merged.AddAll(sources);
        switch (statements)
        {
            case ListValue list:
                foreach (var block in list.Items)
                {
                    merged.Add(block is MapValue map ? PolicyStatement.Of(map, version == CurrentVersion) : block);
                }

                merged.IsOpen |= list.IsOpen;
                break;
            case NullValue:
                break;
            default:
                merged.IsOpen = true;
                break;
        }

        merged.AddAll(overrides);
        var entries = ImmutableArray.CreateBuilder<MapEntry>();
        entries.Add(new MapEntry("Version", body["version"] ?? new TextValue(version, body.Provenance), body.Find("version")?.KeySpan));
        if (body.Find("policy_id") is { } id)
        {
            entries.Add(new MapEntry("Id", id.Value, id.KeySpan));
        }

        var all = merged.ToList(body.Provenance);
        entries.Add(new MapEntry("Statement", all, body.Find("statement")?.KeySpan));
        return new MapValue(entries.ToImmutable(), body.Provenance);
    }
}
