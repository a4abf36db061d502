using IacSrmScanner.Core.Values;

namespace IacSrmScanner.CloudFormation.Tests.Intrinsics;

/// <summary>Evaluates the definition of a condition.</summary>
internal static class Conditionals
{
    /// <summary>
    /// The truth of a definition beside a condition <c>Unsure</c>, one <c>Yes</c> and parameters <c>Stage</c> (default dev),
    /// <c>Size</c> (small or large) and <c>Kind</c> (a or b, default a).
    /// </summary>
    public static (Truth Truth, string? Why) Judge(string definition)
    {
        var configuration = Scanned.Template(
            $$"""
            Parameters:
              Stage: { Type: String, Default: dev }
              Size: { Type: String, AllowedValues: [small, large] }
              Kind: { Type: String, AllowedValues: [a, b], Default: a }
            Conditions:
              C: {{definition}}
              Unsure: !Equals [!Ref Stage, x]
              Yes: !Equals [1, '1']
            Resources:
              R: { Type: AWS::S3::Bucket }
            """);
        Assert.That(configuration.Diagnostics, Is.Empty);
        return configuration.Values.Single(each => each is { Kind: "condition", Name: "C" }).Value switch
        {
            BoolValue flag => (Truth.Of(flag.IsTrue), null),
            UnknownValue unknown => (Truth.Unknown, unknown.Why.Text),
            var other => throw new InvalidOperationException(other.ToString()),
        };
    }
}
