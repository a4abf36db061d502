namespace IacSrmScanner.Hcl.Parsing;

/// <summary>Takes the common indentation from the lines of a <c>&lt;&lt;-</c> heredoc.</summary>
internal static class TemplateIndentation
{
    /// <summary>
    /// Only literal text at the start of a line counts and changes. A line of nothing but white space neither counts nor
    /// changes; a line that begins with a sequence has no indentation.
    /// </summary>
    public static void Remove(List<TemplatePiece> pieces)
    {
        var smallest = int.MaxValue;
        var atLineStart = true;
        var indented = new List<int>();
        for (var i = 0; i < pieces.Count && smallest > 0; i++)
        {
            var text = pieces[i].Kind is TemplatePieceKind.Literal ? pieces[i].Text : null;
            if (atLineStart && text is null)
            {
                smallest = 0;
            }
            else if (atLineStart && text is not null && !IsBlankLine(text))
            {
                smallest = Math.Min(smallest, MeasureIndentation(text));
                indented.Add(i);
            }

            atLineStart = text is not null && text.EndsWith('\n');
        }

        if (smallest is 0 or int.MaxValue)
        {
            return;
        }

        foreach (var i in indented)
        {
            pieces[i] = pieces[i] with { Text = pieces[i].Text[smallest..] };
        }
    }

    private static bool IsBlankLine(string text) => text.EndsWith('\n') && string.IsNullOrWhiteSpace(text);

    private static int MeasureIndentation(string text)
    {
        var width = 0;
        while (width < text.Length && char.IsWhiteSpace(text[width]))
        {
            width++;
        }

        return width;
    }
}
