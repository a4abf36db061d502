using System.Collections.Immutable;
using IacSrmScanner.CloudFormation.Templates;

namespace IacSrmScanner.CloudFormation.Deployments;

/// <summary>A value for a parameter that is none of those that its template mentions.</summary>
internal static class SampleValues
{
    private static readonly ImmutableArray<string> Texts =
    [
        "something-else", "somethingelse", "Somethingelse1", "x", "abcdefgh1", "0", "1", "7", "10", "100", "1000", "10.11.0.0/16",
        "10.11.12.13", "https://example.com", "example.com", "a@example.com", "arn:aws:iam::123456789012:role/x", "123456789012",
        "s3://example", "true", "false", "yes", "no", "us-east-2", "cron(0 1 * * ? *)", "12:00-13:00", "/x", "vpc-0123456789abcdef0",
    ];

    /// <summary>The value, or null when none could be found that is allowed.</summary>
    public static string? Find(TemplateParameter parameter, IReadOnlySet<string> mentioned)
    {
        var constraint = parameter.Constraint;
        var bounds = new[] { constraint?.MinValue, constraint?.MaxValue, constraint?.MinValue + 1, constraint?.MaxValue - 1 };
        return bounds.Where(bound => bound is not null).Select(bound => bound.ToString() ?? "")
            .Concat(Texts)
            .Concat(mentioned.SelectMany(Variants))
            .FirstOrDefault(text => !mentioned.Contains(text) && constraint?.Allows(text) != false);
    }

    private static IEnumerable<string> Variants(string text) =>
        text.Length == 0 ? [] : [text + "1", text + "x", text[..^1], text[..^1] + "0", text[..^1] + "9", text[..^1] + "a"];
}
