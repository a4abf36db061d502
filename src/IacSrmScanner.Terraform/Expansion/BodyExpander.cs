using System.Collections.Immutable;
using IacSrmScanner.Core.Text;
using IacSrmScanner.Core.Values;
using IacSrmScanner.Hcl.Syntax;
using IacSrmScanner.Terraform.Evaluation;
using IacSrmScanner.Terraform.Modules;

namespace IacSrmScanner.Terraform.Expansion;

/// <summary>The content of a block to a map; each entry is evaluated when it is first asked for.</summary>
internal sealed class BodyExpander
{
    private readonly List<string> order = [];
    private readonly Dictionary<string, Memo<BodyEntry>> entries = new(StringComparer.Ordinal);
    private readonly HashSet<string> blocks = new(StringComparer.Ordinal);
    private readonly Scope scope;
    private readonly bool isCertain;

    /// <param name="body">The content.</param>
    /// <param name="scope">What its names mean.</param>
    /// <param name="isLeftOut">Names that are not part of the result.</param>
    /// <param name="isCertain">Whether what is wrong with the content is worth reporting.</param>
    /// <param name="owner">The address of the resource, for messages.</param>
    public BodyExpander(ConfigBody body, Scope scope, Func<string, bool> isLeftOut, bool isCertain, string owner)
    {
        this.scope = scope;
        this.isCertain = isCertain;
        var groups = new Dictionary<string, List<ConfigItem>>(StringComparer.Ordinal);
        foreach (var item in body.Items)
        {
            var name = NameOf(item.Syntax);
            if (name.Length == 0 || isLeftOut(name))
            {
                continue;
            }

            if (!groups.TryGetValue(name, out var group))
            {
                groups.Add(name, group = []);
                order.Add(name);
                entries.Add(name, new Memo<BodyEntry>(
                    () => scope.Session.Apart(isCertain, () => Evaluate(name, group)),
                    () => Cycle(name, group[0], owner)));
            }

            group.Add(item);
            if (item.Syntax is BlockSyntax)
            {
                blocks.Add(name);
            }
        }
    }

    public IEnumerable<string> Names => order;

    /// <summary>Whether a name is that of nested blocks rather than of an attribute.</summary>
    public bool IsBlock(string name) => blocks.Contains(name);

    /// <summary>The entry of a name; null when the content has none, or certainly comes to no block at all.</summary>
    public MapEntry? Find(string name) => entries.TryGetValue(name, out var memo) ? memo.Value.Entry : null;

    public MapValue ToMap(Provenance provenance)
    {
        var built = ImmutableArray.CreateBuilder<MapEntry>(order.Count);
        foreach (var name in order)
        {
            if (Find(name) is { } entry)
            {
                built.Add(entry);
            }
        }

        return new MapValue(built.DrainToImmutable(), provenance);
    }

    private static string NameOf(BodyItemSyntax item) => item switch
    {
        AttributeSyntax attribute => attribute.Name,
        BlockSyntax { Type: "dynamic", Labels: [var label, ..] } => label.Text,
        BlockSyntax block => block.Type,
        _ => "",
    };

    private BodyEntry Evaluate(string name, List<ConfigItem> group)
    {
        foreach (var item in group)
        {
            if (item.Syntax is AttributeSyntax attribute)
            {
                var value = ExpressionEvaluator.Evaluate(new ConfigExpression(item.Source, attribute.Expression), scope);
                return new BodyEntry(new MapEntry(name, value, new SourceSpan(item.Source, attribute.NameSpan)));
            }
        }

        return new BodyEntry(new BlockExpander(scope, isCertain).Expand(name, group));
    }

    private BodyEntry Cycle(string name, ConfigItem item, string owner)
    {
        var span = new SourceSpan(item.Source, item.Syntax is BlockSyntax block ? block.HeaderSpan : item.Syntax.Span);
        scope.Session.Sink.Add(EvaluationDiagnostics.Cycle.At(span, $"{owner}.{name}"));
        var why = new UnknownReason(UnknownKind.Invalid, $"'{owner}.{name}' depends on itself");
        return new BodyEntry(new MapEntry(name, new UnknownValue(why, Provenance.Written(span)), span));
    }
}
