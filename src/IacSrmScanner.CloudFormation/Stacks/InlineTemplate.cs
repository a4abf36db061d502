using IacSrmScanner.CloudFormation.Templates;
using IacSrmScanner.Core.Text;
using IacSrmScanner.Documents;
using IacSrmScanner.Documents.Nodes;

namespace IacSrmScanner.CloudFormation.Stacks;

/// <summary>A template that is written as a text within another.</summary>
internal static class InlineTemplate
{
    /// <summary>
    /// The template; null when the text is none. Of a block of YAML every place is that in the file around; a text on one line,
    /// with escapes, has places of its own.
    /// </summary>
    public static Document? Read(ScalarNode text)
    {
        var around = text.Source;
        var written = around.Slice(text.Span);
        var source = written.Length > 0 && written[0] == '|'
            ? new SourceText(around.Path, Blank(around.Content, text.Span))
            : null;
        return source is not null && DocumentReader.Read(source) is var document && TemplateRecognition.IsTemplate(document.Root) ? document : null;
    }

    /// <summary>The file with everything but the lines of the block made blank.</summary>
    private static string Blank(string content, TextSpan block) => string.Create(content.Length, (content, block), static (made, state) =>
    {
        var (all, kept) = state;
        var start = all.IndexOf('\n', kept.Start);
        for (var i = 0; i < made.Length; i++)
        {
            made[i] = (i > start && start >= 0 && i < kept.End) || all[i] is '\n' or '\r' ? all[i] : ' ';
        }
    });
}
