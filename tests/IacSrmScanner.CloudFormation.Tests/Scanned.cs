using System.Collections.Immutable;
using IacSrmScanner.CloudFormation.Configurations;
using IacSrmScanner.Core.Files;
using IacSrmScanner.Core.Resources;
using IacSrmScanner.Core.Values;

namespace IacSrmScanner.CloudFormation.Tests;

/// <summary>Templates in memory, evaluated.</summary>
internal static class Scanned
{
    public static Configuration Template(string content, string path = "template.yaml")
    {
        var result = new CloudFormationFrontEnd().Discover(new MemoryFileTree((path, content)), [path]);
        Assert.That(result.Sources, Has.Length.EqualTo(1), "The text must be recognised as a template.");
        return result.Sources[0].Evaluate();
    }

    /// <summary>The value of the property <c>P</c> of the resource <c>R</c>.</summary>
    public static Value Property(string content) => Property(Template(content));

    public static Value Property(Configuration configuration)
    {
        var value = configuration.Graph.Resolve("R").Single().Body["P"];
        Assert.That(value, Is.Not.Null);
        return value ?? throw new InvalidOperationException();
    }

    /// <summary>
    /// The value of an expression, in YAML, in a template that has a parameter <c>Stage</c> with the default <c>dev</c>, one
    /// <c>Free</c> without a default, one <c>Size</c> that allows <c>small</c> and <c>large</c>, a list <c>Subnets</c>, an
    /// undecided condition <c>IsProd</c> with its opposite <c>IsTest</c>, a mapping <c>M</c> and a resource <c>Bucket</c>.
    /// </summary>
    public static Value Expression(string expression) => Property(Around(expression));

    /// <summary>The template that <see cref="Expression"/> evaluates.</summary>
    public static Configuration Around(string expression) => Template(
        $$"""
        Parameters:
          Stage: { Type: String, Default: dev }
          Free: { Type: String }
          Size: { Type: String, AllowedValues: [small, large] }
          Subnets: { Type: CommaDelimitedList, Default: "a, b,c" }
          Secret: { Type: String, NoEcho: true, Default: hunter2 }
        Conditions:
          IsProd: !Equals [!Ref Stage, prod]
          IsTest: !Not [!Condition IsProd]
          Always: !Equals [a, a]
          Never: !Not [!Condition Always]
        Mappings:
          M:
            dev: { Class: t3, Count: 1, Same: s }
            prod: { Class: m5, Count: 2, Same: s }
        Resources:
          Bucket: { Type: AWS::S3::Bucket }
          R:
            Type: AWS::S3::Bucket
            Properties:
              P: {{expression}}
        """);

    public static ImmutableArray<string> Ids(Configuration configuration) => [.. configuration.Diagnostics.Select(diagnostic => diagnostic.Id)];
}
