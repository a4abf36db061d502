using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using IacSrmScanner.Core.Values;
using IacSrmScanner.Documents.Nodes;

namespace IacSrmScanner.CloudFormation.Templates;

/// <summary>What a value of a parameter must be like, beside being one of those that are listed.</summary>
internal sealed class ParameterConstraint
{
    private readonly Regex? pattern;
    private readonly Number? minLength;
    private readonly Number? maxLength;

    private ParameterConstraint(MappingNode body)
    {
        minLength = NumberOf(body["MinLength"]);
        maxLength = NumberOf(body["MaxLength"]);
        MinValue = NumberOf(body["MinValue"]);
        MaxValue = NumberOf(body["MaxValue"]);
        IsNumber = body["Type"] is ScalarNode { Text: "Number" };
        Words = body["AllowedPattern"] is ScalarNode { IsNull: false } written ? PatternWords.Of(written.Text) : [];
        (pattern, HasUnreadPattern) = PatternOf(body["AllowedPattern"]);
    }

    public Number? MinValue { get; }

    public Number? MaxValue { get; }

    public bool IsNumber { get; }

    /// <summary>The only texts that the pattern matches; empty when it matches others too.</summary>
    public ImmutableArray<string> Words { get; }

    /// <summary>There is a pattern that cannot be tried here, so that no value is certainly allowed.</summary>
    public bool HasUnreadPattern { get; }

    public static ParameterConstraint? Read(MappingNode body) =>
        body.Entries.Any(entry => entry.Key is "MinLength" or "MaxLength" or "MinValue" or "MaxValue" or "AllowedPattern")
        || body["Type"] is ScalarNode { Text: "Number" }
            ? new ParameterConstraint(body)
            : null;

    /// <summary>Whether a value may be given; a pattern that cannot be tried allows all.</summary>
    public bool Allows(string text)
    {
        Number length = text.Length;
        if (length < minLength || length > maxLength || (pattern is not null && !pattern.IsMatch(text)))
        {
            return false;
        }

        return !IsNumber || (Number.TryParse(text, out var number) && !(number < MinValue) && !(number > MaxValue));
    }

    private static Number? NumberOf(DocumentNode? node) =>
        node is ScalarNode scalar && Number.TryParse(scalar.Text.Trim(), out var number) ? number : null;

    /// <summary>CloudFormation matches the whole value.</summary>
    private static (Regex? Pattern, bool IsUnread) PatternOf(DocumentNode? node)
    {
        if (node is not ScalarNode { IsNull: false } scalar)
        {
            return (null, false);
        }

        try
        {
            var whole = string.Create(CultureInfo.InvariantCulture, $@"\A(?:{scalar.Text})\z");
            return (new Regex(whole, RegexOptions.CultureInvariant | RegexOptions.NonBacktracking), false);
        }
        catch (Exception exception) when (exception is ArgumentException or NotSupportedException)
        {
            return (null, true);
        }
    }
}
