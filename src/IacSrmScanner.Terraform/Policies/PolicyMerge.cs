using IacSrmScanner.Core.Values;
using IacSrmScanner.Terraform.Functions;

namespace IacSrmScanner.Terraform.Policies;

/// <summary>Statements of several documents: a later one replaces an earlier one of the same <c>Sid</c>.</summary>
internal sealed class PolicyMerge
{
    private readonly List<Value> statements = [];
    private readonly Dictionary<string, int> bySid = new(StringComparer.Ordinal);

    /// <summary>There may be further statements, or some may be replaced.</summary>
    public bool IsOpen { get; set; }

    public void Add(Value statement)
    {
        if (statement is MapValue map && map["Sid"] is TextValue { Text.Length: > 0 } sid)
        {
            if (bySid.TryGetValue(sid.Text, out var position))
            {
                statements[position] = statement;
                return;
            }

            bySid.Add(sid.Text, statements.Count);
        }

        statements.Add(statement);
    }

    /// <summary>Adds the statements of documents given as text, one or a list of them.</summary>
    public void AddAll(Value documents)
    {
        switch (documents)
        {
            case ListValue list:
                foreach (var item in list.Items)
                {
                    AddAll(item);
                }

                IsOpen |= list.IsOpen;
                break;
            case NullValue or TextValue { Text: "" }:
                break;
            default:
                AddDocument(documents);
                break;
        }
    }

    public ListValue ToList(Provenance provenance) => new([.. statements], provenance) { IsOpen = IsOpen };

    private void AddDocument(Value text)
    {
        var document = text switch
        {
            TextValue known => known.Structure ?? Json.Decode(known.Text, known.Provenance),
            UnknownValue unknown => unknown.Structure,
            _ => null,
        };
        switch ((document as MapValue)?["Statement"])
        {
            case ListValue list:
                foreach (var statement in list.Items)
                {
                    Add(statement);
                }

                IsOpen |= list.IsOpen;
                break;
            case MapValue single:
                Add(single);
                break;
            default:
                // Whatever it holds, its statements may replace those before it.
                statements.Clear();
                bySid.Clear();
                IsOpen = true;
                break;
        }
    }
}
