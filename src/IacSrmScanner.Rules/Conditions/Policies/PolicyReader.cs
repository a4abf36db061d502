using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using IacSrmScanner.Core.Values;

namespace IacSrmScanner.Rules.Conditions.Policies;

/// <summary>
/// Reads IAM JSON wherever it is written: an object, a text that encodes one (with its structure kept, or as JSON with
/// unknown parts), a data source that makes one.
/// </summary>
/// <remarks>Grammar: AWS IAM User Guide, "Grammar of the IAM JSON policy language".</remarks>
public static class PolicyReader
{
    /// <summary>Every rule on policies asks for the same document: it is read once for as long as its value is in use.</summary>
    private static readonly ConditionalWeakTable<Value, PolicyDocument> Remembered = [];

    public static PolicyDocument Read(Value value) => Remembered.GetValue(value, ReadAnew);

    private static PolicyDocument ReadAnew(Value value) => value switch
    {
        MapValue map => FromDocument(map),
        TextValue { Structure: { } structure } => Read(structure),
        UnknownValue { Structure: { } structure } => Read(structure),
        TextValue { Text: var text } when string.IsNullOrWhiteSpace(text) => new PolicyDocument([], null),
        TextValue or UnknownValue { Parts.IsEmpty: false } => EmbeddedJson.Parse(value) is { } parsed
            ? Read(parsed)
            : new PolicyDocument([], "the policy is no JSON that can be read"),
        UnknownValue unknown => new PolicyDocument([], unknown.Why.Text),
        _ => new PolicyDocument([], "the policy is no JSON object"),
    };

    private static PolicyDocument FromDocument(MapValue document)
    {
        var statements = ImmutableArray.CreateBuilder<MapValue>();
        var unread = document.IsOpen ? "the policy has parts that are not known" : null;
        Add(document["Statement"]);
        return new PolicyDocument(statements.ToImmutable(), unread);

        void Add(Value? value)
        {
            switch (value)
            {
                case MapValue statement:
                    statements.Add(StatementNormalizer.Normalize(statement));
                    break;
                case ListValue list:
                    unread ??= list.IsOpen ? "the policy may have more statements than are known" : null;
                    foreach (var item in list.Items)
                    {
                        Add(item);
                    }

                    break;
                case UnknownValue unknown:
                    unread ??= unknown.Why.Text;
                    break;
                case OneOfValue many:
                    unread ??= $"a statement depends on '{many.Alternatives[0].When[0].Condition}'";
                    break;
            }
        }
    }
}
