using System.Collections.Immutable;
using IacSrmScanner.CloudFormation.Evaluation;
using IacSrmScanner.CloudFormation.Intrinsics;
using IacSrmScanner.CloudFormation.Templates;
using IacSrmScanner.Core.Text;
using IacSrmScanner.Core.Values;
using IacSrmScanner.Documents;
using IacSrmScanner.Documents.Nodes;

namespace IacSrmScanner.CloudFormation.Stacks;

/// <summary>A template that is written within another, with the places of the file around.</summary>
/// <param name="Document">The template.</param>
/// <param name="Filled">What the template around fills in, as parameters of this one.</param>
internal sealed record InlineTemplate(Document Document, ImmutableArray<StackArgument> Filled)
{
    /// <summary>The template, or why it is not read, as a clause that can follow "because".</summary>
    /// <param name="body">What is written for it.</param>
    /// <param name="scope">What holds around it.</param>
    public static (InlineTemplate? Template, string WhyNot) Read(DocumentNode body, Scope scope)
    {
        switch (body)
        {
            case ScalarNode { IsNull: false } text when IntrinsicSyntax.IsPlain(text.Tag):
                return Plain(Parse(text.Text, text.Source, TextPlaces.Of(text)));
            case MappingNode mapping when IntrinsicSyntax.IsPlain(mapping.Tag) && TemplateRecognition.IsTemplate(mapping):
                return HasCalls(mapping)
                    ? (null, "its 'TemplateBody' is no text, and the functions in it are those of the template around")
                    : Plain(new Document(mapping.Source, mapping, []));
        }

        if (Sub(body) is var (written, own))
        {
            return Parse(written.Text, written.Source, TextPlaces.Of(written)) is { } document
                ? FilledTemplate.Of(document, own, scope)
                : Plain(null);
        }

        return scope.Evaluate(body) is TextValue { IsSensitive: false } made
            ? Plain(Parse(made.Text, body.Source, TextPlaces.At(body)))
            : (null, "its 'TemplateBody' is known only at deployment");
    }

    private static (InlineTemplate? Template, string WhyNot) Plain(Document? document) => document is null
        ? (null, "its 'TemplateBody' is no template")
        : (new InlineTemplate(document, []), "");

    private static Document? Parse(string text, SourceText around, TextPlaces places) =>
        DocumentReader.Read(new SourceText(around.Path, text)).Root is { } root && TemplateRecognition.IsTemplate(root)
            ? new Document(around, new PlacedNodes(around, places).Place(root), [])
            : null;

    /// <summary>The text of <c>Fn::Sub</c> and the names of its own, if any.</summary>
    private static (ScalarNode Text, MappingNode? Own)? Sub(DocumentNode node)
    {
        var argument = node switch
        {
            { Tag: "!Sub" } => node,
            MappingNode { Entries: [{ Key: "Fn::Sub" } entry] } => entry.Value,
            _ => null,
        };
        return argument switch
        {
            ScalarNode text => (text, null),
            SequenceNode { Items: [ScalarNode { Tag: "" } text, MappingNode { Tag: "" } own] } => (text, own),
            _ => null,
        };
    }

    private static bool HasCalls(DocumentNode node) => !IntrinsicSyntax.IsPlain(node.Tag) || node switch
    {
        MappingNode mapping => mapping.Entries.Any(entry => IntrinsicSyntax.IsLong(entry.Key) || entry.Key == "Ref" || HasCalls(entry.Value)),
        SequenceNode sequence => sequence.Items.Any(HasCalls),
        _ => false,
    };
}
