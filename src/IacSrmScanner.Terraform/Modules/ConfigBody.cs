using System.Collections.Immutable;
using IacSrmScanner.Core.Text;
using IacSrmScanner.Hcl.Syntax;

namespace IacSrmScanner.Terraform.Modules;

/// <summary>The content of a block, override files already merged in.</summary>
internal sealed class ConfigBody(ImmutableArray<ConfigItem> items)
{
    private BodyLayout? layout;

    public ImmutableArray<ConfigItem> Items { get; } = items;

    /// <summary>The items by name. Several threads may make it at once; any of the results will do.</summary>
    public BodyLayout Layout => layout ??= new BodyLayout(this);

    public static ConfigBody Of(SourceText source, BodySyntax body)
    {
        var items = ImmutableArray.CreateBuilder<ConfigItem>(body.Items.Length);
        foreach (var item in body.Items)
        {
            items.Add(new ConfigItem(source, item));
        }

        return new ConfigBody(items.MoveToImmutable());
    }

    /// <summary>The expression of an attribute, the first where the file is in error and has several; null when there is none.</summary>
    public ConfigExpression? Find(string name)
    {
        foreach (var item in Items)
        {
            if (item.Syntax is AttributeSyntax attribute && attribute.Name == name)
            {
                return new ConfigExpression(item.Source, attribute.Expression);
            }
        }

        return null;
    }

    /// <summary>The body without blocks of which only a name could be read: it may have been meant as an attribute.</summary>
    public ConfigBody WithoutBroken() => new([.. Items.Where(item => item.Syntax is not BlockSyntax { OpenBraceSpan.IsEmpty: true })]);

    /// <summary>
    /// The body after an override: its attributes replace those of the same name, and blocks of a type replace all
    /// blocks of that type.
    /// </summary>
    public ConfigBody OverriddenBy(ConfigBody other)
    {
        var replaced = other.Items.Select(NameOf).ToHashSet(StringComparer.Ordinal);
        return new ConfigBody([.. Items.Where(item => !replaced.Contains(NameOf(item))), .. other.Items]);
    }

    private static string NameOf(ConfigItem item) => item.Syntax switch
    {
        AttributeSyntax attribute => "=" + attribute.Name,
        BlockSyntax { Type: "dynamic", Labels: [var label, ..] } => "{" + label.Text,
        BlockSyntax block => "{" + block.Type,
        _ => "",
    };
}
