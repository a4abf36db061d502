using System.Collections.Immutable;
using System.Text;
using IacSrmScanner.CloudFormation.Evaluation;
using IacSrmScanner.CloudFormation.Intrinsics;
using IacSrmScanner.Core.Values;
using IacSrmScanner.Documents;
using IacSrmScanner.Documents.Nodes;

namespace IacSrmScanner.CloudFormation.Stacks;

/// <summary>
/// A template that <c>Fn::Sub</c> makes. Each name that is filled in is made a parameter of the template, which the stack is given:
/// what is not known stays unknown. That holds only where it is filled into a text; anywhere else it may change the template's
/// structure, and then the template is not read.
/// </summary>
internal sealed class FilledTemplate
{
    /// <summary>No parameter can be called so.</summary>
    private const string Prefix = "Around::";

    /// <summary>Sections that hold no values to be evaluated.</summary>
    private static readonly ImmutableArray<string> Declarations = ["Parameters", "Mappings", "Transform"];

    private readonly SortedSet<string> names = new(StringComparer.Ordinal);
    private bool isBroken;

    private FilledTemplate()
    {
    }

    /// <param name="document">The template, with what is to be filled in as it is written.</param>
    /// <param name="own">The names that <c>Fn::Sub</c> declares itself, or null.</param>
    /// <param name="scope">What holds around it.</param>
    public static (InlineTemplate? Template, string WhyNot) Of(Document document, MappingNode? own, Scope scope)
    {
        var template = new FilledTemplate();
        if (document.Root is not MappingNode whole || Declarations.Any(section => Mentions(whole[section])) || template.Fill(whole, false) is not MappingNode root || template.isBroken)
        {
            return (null, "'Fn::Sub' changes more of its 'TemplateBody' than texts");
        }

        var filled = template.names
            .Select(name => new StackArgument(Declared(name), own?[name] ?? Written(whole, "!Sub", $"${{{name}}}"), whole.Location))
            .ToImmutableArray();
        if (filled.FirstOrDefault(argument => !IsPlain(scope.Evaluate(argument.Value))) is { } other)
        {
            return (null, $"what 'Fn::Sub' fills into its 'TemplateBody' for '{other.Name[Prefix.Length..]}' may change more than a text");
        }

        return (new InlineTemplate(document with { Root = Declaring(root, filled) }, filled), "");
    }

    private static bool Mentions(DocumentNode? node) => node switch
    {
        ScalarNode scalar => SubTemplate.Parse(scalar.Text).Any(piece => piece.IsName),
        MappingNode mapping => mapping.Entries.Any(entry => Mentions(entry.Value)),
        SequenceNode sequence => sequence.Items.Any(Mentions),
        _ => false,
    };

    private static string Declared(string name) => Prefix + name.Replace('.', ':');

    private static ScalarNode Written(DocumentNode at, string tag, string text) => new(at.Source, at.Span, tag, text, ScalarKind.Text, true);

    /// <summary>The template with a parameter for each name.</summary>
    private static MappingNode Declaring(MappingNode root, ImmutableArray<StackArgument> filled)
    {
        if (filled.IsEmpty)
        {
            return root;
        }

        var type = new MappingNode(root.Source, root.Span, "", [new MappingEntry(Written(root, "", "Type"), "Type", Written(root, "", "String"))]);
        var added = filled.Select(argument => new MappingEntry(Written(root, "", argument.Name), argument.Name, type));
        var declared = root["Parameters"] as MappingNode;
        var section = new MappingEntry(
            root.Find("Parameters")?.KeyNode ?? Written(root, "", "Parameters"),
            "Parameters",
            new MappingNode(root.Source, declared?.Span ?? root.Span, "", [.. declared?.Entries ?? [], .. added]));
        return new MappingNode(
            root.Source, root.Span, root.Tag, [section, .. root.Entries.Where(entry => entry.Key != "Parameters")], root.IsIncomplete);
    }

    /// <summary>Whether a value certainly leaves the structure alone: no sign in it means anything to YAML or JSON.</summary>
    private static bool IsPlain(Value value) => value switch
    {
        OneOfValue many => many.Alternatives.All(alternative => IsPlain(alternative.Value)),
        UnknownValue unknown => unknown.Parts.OfType<TextValue>().All(part => IsPlain(part.Text)),
        _ => ScalarText.Of(value) is { } text && IsPlain(text) && !text.StartsWith('*'),
    };

    private static bool IsPlain(string text) =>
        text.All(sign => char.IsAsciiLetterOrDigit(sign) || sign is '_' or '-' or '.' or '/' or ':' or '=' or '+' or '@' or '*' or ' ' or ',')
        && !text.Contains(": ", StringComparison.Ordinal) && !text.EndsWith(':');

    /// <param name="node">A part of the template.</param>
    /// <param name="isSub">It is the argument of a function that fills in names itself.</param>
    private DocumentNode Fill(DocumentNode node, bool isSub)
    {
        switch (node)
        {
            case ScalarNode scalar:
                return scalar.Text.Contains("${", StringComparison.Ordinal) ? Fill(scalar, isSub || scalar.Tag == "!Sub") : scalar;
            case MappingNode mapping:
                isBroken |= mapping.Entries.Any(entry => entry.Key.Contains("${", StringComparison.Ordinal)
                    || (entry.Key is "Ref" or "Condition" or "Fn::GetAtt" && entry.Value is ScalarNode name && name.Text.Contains("${", StringComparison.Ordinal)));
                return new MappingNode(
                    mapping.Source,
                    mapping.Span,
                    mapping.Tag,
                    [.. mapping.Entries.Select(entry => entry with { Value = Fill(entry.Value, entry.Key == "Fn::Sub") })],
                    mapping.IsIncomplete);
            case SequenceNode sequence:
                var takesFirst = isSub || sequence.Tag == "!Sub";
                return new SequenceNode(sequence.Source, sequence.Span, sequence.Tag, [.. sequence.Items.Select((item, i) => Fill(item, takesFirst && i == 0))]);
            default:
                return node;
        }
    }

    private ScalarNode Fill(ScalarNode scalar, bool isSub)
    {
        var pieces = SubTemplate.Parse(scalar.Text);
        var isFilled = pieces.Any(piece => piece.IsName);
        isBroken |= isFilled && !isSub && !IntrinsicSyntax.IsPlain(scalar.Tag);
        var text = new StringBuilder();
        foreach (var piece in pieces)
        {
            if (piece.IsName)
            {
                names.Add(piece.Text);
                text.Append("${").Append(Declared(piece.Text)).Append('}');
            }
            else
            {
                // Where the text becomes one that names are filled into, what looks like one must stay as it is.
                text.Append(isFilled && !isSub ? piece.Text.Replace("${", "${!", StringComparison.Ordinal) : piece.Text);
            }
        }

        var tag = isFilled && !isSub ? "!Sub" : scalar.Tag;
        return new ScalarNode(scalar.Source, scalar.Span, tag, text.ToString(), isFilled ? ScalarKind.Text : scalar.Kind, scalar.IsQuoted || isFilled);
    }
}
