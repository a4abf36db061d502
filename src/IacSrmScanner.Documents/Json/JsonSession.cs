using System.Globalization;
using IacSrmScanner.Core.Diagnostics;
using IacSrmScanner.Core.Text;
using IacSrmScanner.Documents.Nodes;
using IacSrmScanner.Documents.Reading;
using Newtonsoft.Json;

namespace IacSrmScanner.Documents.Json;

/// <summary>Reads one JSON text: lexes, builds, and after an error goes on behind it.</summary>
internal sealed class JsonSession
{
    private readonly SourceText source;

    private readonly List<Diagnostic> diagnostics = [];

    private readonly JsonTreeBuilder tree;

    private readonly JsonCursor cursor;

    private readonly JsonLeniencies leniencies;

    private JsonToken previous;

    private TextSpan lastText;

    public JsonSession(SourceText source)
    {
        this.source = source;
        tree = new JsonTreeBuilder(source, diagnostics);
        leniencies = new JsonLeniencies(source, diagnostics);
        cursor = new JsonCursor(source, leniencies);
    }

    public Document Read()
    {
        cursor.Position = source.HasByteOrderMark ? 1 : 0;
        var resumed = -1;
        for (var restarts = 0; Run(resumed) is { } failure; restarts++)
        {
            var next = restarts < Limits.Resynchronisations ? Next(failure) : null;
            Report(failure, next);
            if (next is null)
            {
                break;
            }

            (cursor.Position, resumed) = next.Value;
        }

        return new Document(source, tree.Root, DocumentOrder.Of(diagnostics));
    }

    /// <summary>Lexes from the cursor to the end or to a failure.</summary>
    /// <param name="resumed">The index of the open collection that the text goes on with, or -1.</param>
    private JsonFailure? Run(int resumed)
    {
        var (prefix, skip) = JsonRecovery.PrefixFor(tree.Frames, resumed);
        using var lexer = new JsonTextReader(new SourceReader(prefix, source.Content, cursor.Position))
        {
            DateParseHandling = DateParseHandling.None,
            Culture = CultureInfo.InvariantCulture,
            MaxDepth = Limits.Depth + 2,
            PropertyNameTable = new DefaultJsonNameTable(),
        };
        previous = JsonToken.None;
        lastText = default;
        try
        {
            while (lexer.Read())
            {
                if (skip > 0)
                {
                    skip--;
                }
                else if (lexer.TokenType != JsonToken.Comment && Take(lexer) is { } failure)
                {
                    return failure;
                }
            }
        }
        catch (JsonException exception)
        {
            return Fail(JsonCause.Of(exception.Message));
        }

        return tree.IsComplete ? null : Fail(source.Length == 0 ? "the text is empty" : "the text ends too early");
    }

    private JsonFailure? Take(JsonTextReader lexer)
    {
        cursor.SkipTo(Separator());
        var isClosing = lexer.TokenType is JsonToken.EndObject or JsonToken.EndArray;
        if (isClosing && cursor.Comma >= 0)
        {
            leniencies.ReportFirst(JsonDiagnostics.TrailingComma, new TextSpan(cursor.Comma, 1));
        }

        var at = cursor.Position < source.Length ? source.Content[cursor.Position] : '\0';
        switch (lexer.TokenType)
        {
            case JsonToken.StartObject or JsonToken.StartArray when at is '{' or '[':
                if (tree.Frames.Count >= Limits.Depth)
                {
                    return new JsonFailure(JsonFailureKind.Token, new TextSpan(cursor.Position, 0), $"it is nested deeper than {Limits.Depth} levels");
                }

                tree.Open(at == '{', cursor.TakeBracket());
                break;
            case JsonToken.EndObject or JsonToken.EndArray when at is '}' or ']':
                tree.Close(cursor.TakeBracket().End);
                break;
            case JsonToken.PropertyName:
                tree.SetKey(Text(lexer, at));
                break;
            case JsonToken.String when at is '"' or '\'':
                tree.Add(Text(lexer, at));
                break;
            case JsonToken.Integer or JsonToken.Float or JsonToken.Boolean or JsonToken.Null or JsonToken.Undefined
                when char.IsLetterOrDigit(at) || at is '-' or '.':
                tree.Add(Word(lexer.TokenType));
                break;
            default:
                return new JsonFailure(JsonFailureKind.Token, new TextSpan(cursor.Position, 0), "no value stands here");
        }

        previous = lexer.TokenType;
        return null;
    }

    private ScalarNode Text(JsonTextReader lexer, char first)
    {
        var isQuoted = first is '"' or '\'';
        var span = isQuoted ? cursor.TakeQuoted() : cursor.TakeWord();
        lastText = span;
        if (first != '"')
        {
            leniencies.ReportFirst(JsonDiagnostics.Quotes, span);
        }

        if (JsonGrammar.HasRawControl(source.Slice(span)))
        {
            leniencies.ReportFirst(JsonDiagnostics.RawControl, span);
        }

        return new ScalarNode(source, span, "", lexer.Value as string ?? "", ScalarKind.Text, isQuoted);
    }

    private ScalarNode Word(JsonToken token)
    {
        var span = cursor.TakeWord();
        var text = source.Slice(span).ToString();
        var kind = token switch
        {
            JsonToken.Boolean => ScalarKind.Bool,
            JsonToken.Null or JsonToken.Undefined => ScalarKind.Null,
            _ => text.Any(char.IsAsciiDigit) ? ScalarKind.Number : ScalarKind.Text,
        };
        if (kind is (ScalarKind.Number or ScalarKind.Text) && !JsonGrammar.IsNumber(text))
        {
            var isOctal = text.TrimStart('-') is ['0', >= '0' and <= '9', ..];
            diagnostics.Add((isOctal ? JsonDiagnostics.OctalNumber : JsonDiagnostics.NotANumber).At(source, span, text));
        }
        else if (token == JsonToken.Undefined)
        {
            diagnostics.Add(JsonDiagnostics.NotANumber.At(source, span, text));
        }

        return new ScalarNode(source, span, "", text, kind, isQuoted: false);
    }

    private (int Offset, int Frame)? Next(JsonFailure failure)
    {
        var innermost = tree.Frames.Count - 1;
        if (innermost < 0)
        {
            return null;
        }

        return failure.Kind switch
        {
            JsonFailureKind.Token => JsonRecovery.Find(source.Content, failure.Span.Start, tree.Frames),
            JsonFailureKind.MissingComma => (failure.Span.Start, innermost),
            _ => (failure.Span.End, innermost),
        };
    }

    private void Report(JsonFailure failure, (int Offset, int Frame)? next)
    {
        var end = next?.Offset ?? source.Length;
        var diagnostic = next is null
            ? JsonDiagnostics.RestSkipped.At(source, failure.Span, failure.Cause)
            : JsonDiagnostics.Skipped.At(source, failure.Span, failure.Cause, source.GetPosition(end).Line);
        diagnostics.Add(diagnostic);
        var region = TextSpan.FromBounds(failure.Span.Start, RegionEnd(failure.Span.Start, end));
        if (failure.Kind == JsonFailureKind.OpenTextTaken)
        {
            tree.ReplaceLast(region, diagnostic.Message);
        }

        if (failure.Kind is JsonFailureKind.Token or JsonFailureKind.OpenText || next is null)
        {
            tree.Mend(next?.Frame ?? -1, region, diagnostic.Message);
        }
    }

    private int RegionEnd(int floor, int end)
    {
        while (end > floor && (char.IsWhiteSpace(source.Content[end - 1]) || source.Content[end - 1] == ','))
        {
            end--;
        }

        return end;
    }

    private JsonFailure Fail(string cause)
    {
        if (previous == JsonToken.String && source.Slice(lastText).IndexOfAny('\r', '\n') >= 0)
        {
            return OpenText(JsonFailureKind.OpenTextTaken, lastText.Start);
        }

        cursor.SkipTo(Separator());
        var start = cursor.Position;
        var at = start < source.Length ? source.Content[start] : '\0';
        if (IsValueEnd() && cursor.Comma < 0 && tree.Frames.Count > 0 && BeginsElement(at))
        {
            return new JsonFailure(JsonFailureKind.MissingComma, new TextSpan(start, 0), "a comma is missing");
        }

        return at == '"' && cursor.TakeQuoted() is var quoted && source.Slice(quoted).IndexOfAny('\r', '\n') >= 0
            ? OpenText(JsonFailureKind.OpenText, start)
            : new JsonFailure(JsonFailureKind.Token, new TextSpan(start, 0), cause);
    }

    private JsonFailure OpenText(JsonFailureKind kind, int start)
    {
        var line = source.GetLineSpan(source.GetPosition(start).Line);
        return new JsonFailure(kind, TextSpan.FromBounds(start, Math.Max(start, line.End)), "the text in quotes does not end in its line");
    }

    private bool BeginsElement(char character) => tree.Frames[^1].IsMapping
        ? character == '"'
        : character is '"' or '{' or '[' or '-' || char.IsAsciiLetterOrDigit(character);

    private bool IsValueEnd() => previous is JsonToken.String or JsonToken.Integer or JsonToken.Float or JsonToken.Boolean
        or JsonToken.Null or JsonToken.Undefined or JsonToken.EndObject or JsonToken.EndArray;

    /// <summary>What may stand between the token before and the next one.</summary>
    private char Separator() => previous == JsonToken.PropertyName ? ':' : IsValueEnd() ? ',' : '\0';
}
