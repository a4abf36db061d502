using IacSrmScanner.Hcl.Parsing;
using IacSrmScanner.Hcl.Syntax;

namespace IacSrmScanner.Hcl.Tests;

/// <summary>What holds for the tree of every text, valid or not.</summary>
public static class TreeShape
{
    public static void AssertHolds(HclFile file)
    {
        var problem = FindProblem(file);
        if (problem is not null)
        {
            Assert.Fail($"{problem}\n--- in ---\n{file.Source.Content}");
        }
    }

    private static string? FindProblem(HclFile file)
    {
        // Without gaps from the start to the end of the text, the tokens give the text back.
        var end = 0;
        foreach (var token in HclParser.Tokenize(file.Source))
        {
            if (token.Start != end)
            {
                return $"The token at {token.Start} does not begin where the one before ends, at {end}.";
            }

            end = token.End;
        }

        if (end != file.Source.Length)
        {
            return $"The last token ends at {end}, the text at {file.Source.Length}.";
        }

        if (file.Diagnostics.FirstOrDefault(diagnostic => diagnostic.Span is not { } span || span.Span.End > file.Source.Length) is { } outside)
        {
            return $"The diagnostic '{outside.Message}' has no place in the text.";
        }

        return FindProblem(file.Body, file.Source.Length);
    }

    private static string? FindProblem(BodySyntax body, int length)
    {
        foreach (var node in body.DescendantsAndSelf())
        {
            if (node.Span.End > length)
            {
                return $"{node.GetType().Name} {node.Span} lies outside the text.";
            }

            if (node.Children.FirstOrDefault(child => !node.Span.Contains(child.Span)) is { } child)
            {
                return $"{child.GetType().Name} {child.Span} lies outside its parent {node.GetType().Name} {node.Span}.";
            }

            if (node is BlockSyntax block && !(block.Span.Contains(block.HeaderSpan) && block.Span.Contains(block.CloseBraceSpan)))
            {
                return $"The header or the closing brace of the block '{block.Type}' lies outside it.";
            }
        }

        return null;
    }
}
