using System.Text.Json;
using IacSrmScanner.CloudFormation.Intrinsics;
using IacSrmScanner.Core.Values;
using IacSrmScanner.Documents.Nodes;

namespace IacSrmScanner.CloudFormation.Configurations;

/// <summary>Nodes as JSON, evaluated as far as they are known.</summary>
internal static class NodeJson
{
    public static void Write(Utf8JsonWriter json, DocumentNode node, IScope scope) => Write(json, node, scope, isEvaluated: true);

    /// <summary>A node as it is written, every function in its long spelling.</summary>
    public static void WritePlain(Utf8JsonWriter json, DocumentNode node, IScope scope) => Write(json, node, scope, isEvaluated: false);

    private static void Write(Utf8JsonWriter json, DocumentNode node, IScope scope, bool isEvaluated)
    {
        var call = IntrinsicSyntax.ReadTag(node, scope)
            ?? (node is MappingNode mapping ? IntrinsicSyntax.ReadKey(mapping, scope, inCondition: false) : null);
        if (call is null)
        {
            WriteContent(json, node, scope, isEvaluated);
            return;
        }

        if (isEvaluated && scope.Evaluate(node) is var value && ValueWriter.IsKnown(value))
        {
            if (value is NullValue)
            {
                WriteNothing(json);
            }
            else
            {
                ValueWriter.Write(json, value);
            }

            return;
        }

        json.WriteStartObject();
        json.WritePropertyName(call.Name is "Ref" or "Condition" ? call.Name : "Fn::" + call.Name);
        WriteArgument(json, call, scope, isEvaluated);
        json.WriteEndObject();
    }

    private static void WriteArgument(Utf8JsonWriter json, IntrinsicCall call, IScope scope, bool isEvaluated)
    {
        if (call.Name == "GetAtt" && call.Text is { } dotted && dotted.IndexOf('.', StringComparison.Ordinal) is > 0 and var dot)
        {
            json.WriteStartArray();
            json.WriteStringValue(dotted[..dot]);
            json.WriteStringValue(dotted[(dot + 1)..]);
            json.WriteEndArray();
        }
        else if (call.Text is { } text)
        {
            json.WriteStringValue(text);
        }
        else if (call.Argument is SequenceNode list && (call.IsShort || IntrinsicSyntax.IsPlain(list.Tag)))
        {
            // The place of an argument counts, so that none is left out.
            json.WriteStartArray();
            foreach (var item in list.Items)
            {
                Write(json, item, scope, isEvaluated);
            }

            json.WriteEndArray();
        }
        else if (call.IsShort)
        {
            WriteContent(json, call.Argument, scope, isEvaluated);
        }
        else
        {
            Write(json, call.Argument, scope, isEvaluated);
        }
    }

    private static void WriteNothing(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("Ref", "AWS::NoValue");
        json.WriteEndObject();
    }

    private static void WriteContent(Utf8JsonWriter json, DocumentNode node, IScope scope, bool isEvaluated)
    {
        switch (node)
        {
            case MappingNode mapping:
                json.WriteStartObject();
                foreach (var entry in mapping.Entries.Where(entry => !isEvaluated || !IsNoValue(entry.Value, scope)))
                {
                    json.WritePropertyName(entry.Key);
                    Write(json, entry.Value, scope, isEvaluated);
                }

                json.WriteEndObject();
                break;
            case SequenceNode sequence:
                json.WriteStartArray();
                foreach (var item in sequence.Items.Where(item => !isEvaluated || !IsNoValue(item, scope)))
                {
                    Write(json, item, scope, isEvaluated);
                }

                json.WriteEndArray();
                break;
            case ScalarNode { IsNull: false } scalar when scope.EvaluateUntagged(node) is UnknownValue:
                // A dynamic reference is no secret: it only says where one is stored.
                json.WriteStringValue(scalar.Text);
                break;
            default:
                ValueWriter.Write(json, scope.EvaluateUntagged(node));
                break;
        }
    }

    /// <summary>It comes out as nothing at all.</summary>
    private static bool IsNoValue(DocumentNode node, IScope scope) =>
        node is MappingNode { Count: 1 } or { Tag.Length: > 0 } && node is not ScalarNode { IsNull: true }
        && IsCall(node, scope) && scope.Evaluate(node) is NullValue;

    private static bool IsCall(DocumentNode node, IScope scope) =>
        IntrinsicSyntax.ReadTag(node, scope) is not null
        || (node is MappingNode mapping && IntrinsicSyntax.ReadKey(mapping, scope, inCondition: false) is not null);
}
