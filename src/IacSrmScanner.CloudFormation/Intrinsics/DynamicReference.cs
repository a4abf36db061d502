using System.Collections.Immutable;
using IacSrmScanner.Core.Values;

namespace IacSrmScanner.CloudFormation.Intrinsics;

/// <summary>
/// Dynamic references in texts, such as <c>{{resolve:secretsmanager:…}}</c>: CloudFormation puts in what is stored there. The
/// text of the reference is no value, and what is stored does not stand in the template.
/// </summary>
internal static class DynamicReference
{
    private const string Opening = "{{resolve:";

    /// <summary>Parameters that AWS itself publishes; which one is meant says enough.</summary>
    private const string Published = "{{resolve:ssm:/aws/service/";

    public static Value Read(TextValue text)
    {
        if (!text.Text.Contains(Opening, StringComparison.Ordinal))
        {
            return text;
        }

        var parts = ImmutableArray.CreateBuilder<Value>();
        var position = 0;
        while (text.Text.IndexOf(Opening, position, StringComparison.Ordinal) is >= 0 and var start
            && text.Text.IndexOf("}}", start, StringComparison.Ordinal) is >= 0 and var end)
        {
            if (start > position)
            {
                parts.Add(Known(text, position, start));
            }

            var reference = text.Text[start..(end + 2)];
            parts.Add(reference.StartsWith(Published, StringComparison.Ordinal) ? Known(text, start, end + 2) : Stored(reference, text.Provenance));
            position = end + 2;
        }

        if (position < text.Text.Length)
        {
            parts.Add(Known(text, position, text.Text.Length));
        }

        return parts is [UnknownValue only] ? only : KnownText.Join(parts, text.Provenance).MarkedSensitive(text.IsSensitive);
    }

    private static TextValue Known(TextValue text, int start, int end) => new(text.Text[start..end], text.Provenance);

    private static UnknownValue Stored(string reference, Provenance provenance)
    {
        var service = reference[Opening.Length..^2].Split(':')[0];
        var isSecret = service is "secretsmanager" or "ssm-secure";
        var where = service == "secretsmanager" ? "Secrets Manager" : "the parameter store";
        return new UnknownValue(new UnknownReason(UnknownKind.External, $"it is read from {where} at deployment"), provenance)
        {
            IsNotNull = true,
            IsSensitive = isSecret,
        };
    }
}
