using IacSrmScanner.Core.Text;
using IacSrmScanner.Hcl.Parsing;
using IacSrmScanner.Hcl.Syntax;

namespace IacSrmScanner.Hcl.Tests;

/// <summary>Short ways to the text of a tree and to the places of diagnostics.</summary>
public static class Hcl
{
    public static HclFile Parse(string text) => HclParser.Parse(new SourceText("main.tf", text));

    /// <summary>The tree of a file that must be valid.</summary>
    public static string Tree(string text)
    {
        var file = Parse(text);
        Assert.That(file.Diagnostics, Is.Empty);
        return SyntaxPrinter.Print(file.Body);
    }

    /// <summary>The tree of an expression that must be valid.</summary>
    public static string Expression(string text)
    {
        var expression = HclParser.ParseExpression(new SourceText("expression", text));
        Assert.That(expression.Diagnostics, Is.Empty);
        return SyntaxPrinter.Print(expression.Expression);
    }

    /// <summary>The tree of a template that must be valid.</summary>
    public static string Template(string text)
    {
        var template = HclParser.ParseTemplate(new SourceText("template", text));
        Assert.That(template.Diagnostics, Is.Empty);
        return SyntaxPrinter.Print(template.Expression);
    }

    /// <summary>The tree of a file that is in error.</summary>
    public static string Recovered(string text)
    {
        var file = Parse(text);
        Assert.That(file.Diagnostics, Is.Not.Empty);
        return SyntaxPrinter.Print(file.Body);
    }

    /// <summary>Each diagnostic as <c>line:column id 'text under the span'</c>.</summary>
    public static string[] Errors(string text) =>
        [.. Parse(text).Diagnostics.Select(diagnostic => $"{diagnostic.Span?.Start} {diagnostic.Id} '{diagnostic.Span?.Text}'")];

    /// <summary>The messages of all diagnostics.</summary>
    public static string[] Messages(string text) => [.. Parse(text).Diagnostics.Select(diagnostic => diagnostic.Message)];
}
