using System.Text.Json;

namespace IacSrmScanner.Terraform.Tests.Vectors;

/// <summary>An expression and what Terraform makes of it.</summary>
/// <param name="Group">The function or feature that it is about.</param>
/// <param name="Expression">Its text.</param>
/// <param name="Value">Its value; null when it is an error or its value is not known when planning.</param>
/// <param name="Type">Its type; null when it is the one that the JSON value has by nature.</param>
/// <param name="IsError">Terraform reports an error.</param>
internal sealed record ExpressionVector(string Group, string Expression, JsonElement? Value, JsonElement? Type, bool IsError)
{
    public static IEnumerable<ExpressionVector> All() => VectorFiles.Lines("expressions.jsonl").Select(Read);

    private static ExpressionVector Read(JsonElement line)
    {
        var entry = line.EnumerateObject().Single();
        var row = entry.Value.EnumerateArray().ToArray();
        var isUnknown = row is [_, { ValueKind: JsonValueKind.String }, ..] && row.Length == 2 && row[1].ValueEquals("unknown");
        return new ExpressionVector(
            entry.Name,
            row[0].GetString() ?? "",
            row.Length > 1 && !isUnknown ? row[1] : null,
            row.Length > 2 ? row[2] : null,
            row.Length == 1);
    }
}
