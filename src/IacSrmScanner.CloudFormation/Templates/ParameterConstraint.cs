using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using IacSrmScanner.Core.Values;
using IacSrmScanner.Documents.Nodes;

namespace IacSrmScanner.CloudFormation.Templates;

/// <summary>What a value of a parameter must be like, beside being one of those that are listed.</summary>
internal sealed class ParameterConstraint
{
    /// <summary>The engine that is linear is slow to build, and a pattern is tried on few and short texts.</summary>
    private static readonly TimeSpan TimeLimit = TimeSpan.FromMilliseconds(50);

    private readonly Lazy<(Regex? Regex, bool IsUnread)> pattern;
    private readonly Lazy<ImmutableArray<string>> words;
    private readonly Number? minLength;
    private readonly Number? maxLength;

    private ParameterConstraint(MappingNode body)
    {
        minLength = NumberOf(body["MinLength"]);
        maxLength = NumberOf(body["MaxLength"]);
        MinValue = NumberOf(body["MinValue"]);
        MaxValue = NumberOf(body["MaxValue"]);
        IsNumber = body["Type"] is ScalarNode { Text: "Number" };
        var written = body["AllowedPattern"] as ScalarNode;
        words = new(() => written is { IsNull: false } ? PatternWords.Of(written.Text) : []);
        pattern = new(() => PatternOf(written));
    }

    public Number? MinValue { get; }

    public Number? MaxValue { get; }

    public bool IsNumber { get; }

    /// <summary>The only texts that the pattern matches; empty when it matches others too.</summary>
    public ImmutableArray<string> Words => words.Value;

    /// <summary>There is a pattern that cannot be tried here, so that no value is certainly allowed.</summary>
    public bool HasUnreadPattern => pattern.Value.IsUnread;

    public static ParameterConstraint? Read(MappingNode body) =>
        body.Entries.Any(entry => entry.Key is "MinLength" or "MaxLength" or "MinValue" or "MaxValue" or "AllowedPattern")
        || body["Type"] is ScalarNode { Text: "Number" }
            ? new ParameterConstraint(body)
            : null;

    /// <summary>Whether a value may be given; a pattern that cannot be tried allows all.</summary>
    public bool Allows(string text)
    {
        Number length = text.Length;
        if (length < minLength || length > maxLength || (pattern.Value.Regex is { } regex && !Matches(regex, text)))
        {
            return false;
        }

        return !IsNumber || (Number.TryParse(text, out var number) && !(number < MinValue) && !(number > MaxValue));
    }

    /// <summary>What takes too long is taken to match.</summary>
    private static bool Matches(Regex regex, string text)
    {
        try
        {
            return regex.IsMatch(text);
        }
        catch (RegexMatchTimeoutException)
        {
            return true;
        }
    }

    private static Number? NumberOf(DocumentNode? node) =>
        node is ScalarNode scalar && Number.TryParse(scalar.Text.Trim(), out var number) ? number : null;

    /// <summary>CloudFormation matches the whole value.</summary>
    private static (Regex? Pattern, bool IsUnread) PatternOf(ScalarNode? scalar)
    {
        if (scalar is not { IsNull: false })
        {
            return (null, false);
        }

        try
        {
            var whole = string.Create(CultureInfo.InvariantCulture, $@"\A(?:{scalar.Text})\z");
            return (new Regex(whole, RegexOptions.CultureInvariant, TimeLimit), false);
        }
        catch (Exception exception) when (exception is ArgumentException or NotSupportedException)
        {
            return (null, true);
        }
    }
}
