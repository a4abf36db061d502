using System.Diagnostics.CodeAnalysis;
using IacSrmScanner.Core.Text;
using IacSrmScanner.Documents.Reading;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace IacSrmScanner.Documents.Yaml;

/// <summary>YamlDotNet's event parser, whose exceptions become <see cref="Failure"/>s.</summary>
internal sealed class Lexer
{
    private readonly SourceText source;

    private readonly Parser parser;

    private int last;

    public Lexer(SourceText source, SourceReader reader)
    {
        this.source = source;
        Shift = reader.Shift;
        last = Math.Max(0, Shift);
        parser = new Parser(new Scanner(reader, skipComments: true));
    }

    /// <summary>What to add to an index of an event to have an offset in the source.</summary>
    public int Shift { get; }

    /// <summary>The next event; null at the end or at a failure.</summary>
    [SuppressMessage("Design", "CA1031", Justification = "Some broken input makes the package throw InvalidOperationException.")]
    public ParsingEvent? Next(out Failure? failure)
    {
        failure = null;
        try
        {
            if (!parser.MoveNext() || parser.Current is not { } current)
            {
                return null;
            }

            last = Math.Max(last, Offset(current.End));
            return current;
        }
        catch (YamlException exception)
        {
            var start = Offset(exception.Start);
            failure = new Failure(TextSpan.FromBounds(start, Math.Max(start, Offset(exception.End))), Cause(exception.Message));
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            failure = new Failure(new TextSpan(last, 0), "something behind this is missing");
        }

        return null;
    }

    private static string Cause(string message)
    {
        var text = message.TrimEnd('.', ' ');
        return text.Length > 0 ? char.ToLowerInvariant(text[0]) + text[1..] : "it is no YAML";
    }

    private int Offset(Mark mark) => (int)Math.Clamp(mark.Index + Shift, 0, source.Length);
}
