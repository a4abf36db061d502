using System.Collections.Immutable;

namespace IacSrmScanner.Catalogue.Tests.Branches;

/// <summary>
/// Makes templates that hand their parameters on to a generated template in every way: as they are, in a text, under a condition,
/// through a mapping, put together of two; with values among them that the stack, or a stack beside, refuses.
/// </summary>
internal sealed class StackGenerator(int seed, GeneratedTemplate child)
{
    private const int MaxAssignments = 64;

    private readonly Random random = new(seed);
    private readonly List<GeneratedParameter> parameters = [];
    private readonly List<string> conditions = [];
    private readonly List<string> mappings = [];
    private readonly List<(string Name, string Written, Func<ImmutableDictionary<string, string>, string> Value)> given = [];
    private int assignments = 1;

    public static GeneratedStack Make(int seed, GeneratedTemplate child) => new StackGenerator(seed, child).Make();

    private GeneratedStack Make()
    {
        foreach (var parameter in child.Parameters)
        {
            var (written, value) = Way(parameter);
            given.Add((parameter.Name, written, value));
        }

        var (beside, call, isTaken) = Beside();
        var text = $"""
            AWSTemplateFormatVersion: '2010-09-09'
            Parameters:
              Nothing: {"{ Type: String, Default: '' }"}
            {Lines(parameters.Select(parameter => $"{parameter.Name}: {parameter.Declaration}"))}
            Mappings:
              Empty: {"{ a: { V: b } }"}
            {Lines(mappings)}
            Conditions:
              Always: !Equals [a, a]
            {Lines(conditions)}
            Resources:
            {call}
              S:
                Type: AWS::CloudFormation::Stack
                Properties:
                  TemplateURL: child.yaml
                  Parameters: {"{"} {string.Join(", ", given.Select(each => $"{each.Name}: {each.Written}"))} {"}"}
            """;
        return new GeneratedStack(text, beside, [.. parameters], assignment => given.ToImmutableDictionary(each => each.Name, each => each.Value(assignment)), isTaken);
    }

    private static string Lines(IEnumerable<string> lines) => string.Join('\n', lines.Select(line => "  " + line));

    private (string Written, Func<ImmutableDictionary<string, string>, string> Value) Way(GeneratedParameter parameter)
    {
        ImmutableArray<string> wider = [.. parameter.Values.Append("bad")];
        switch (random.Next(7))
        {
            case 0 when Declare(parameter.Name, wider) is { } name:
                return ($"!Ref {name}", all => all[name]);
            case 1 when Declare(parameter.Name, wider) is { } name:
                return ($"!Sub '${{{name}}}'", all => all[name]);
            case 2 when Framed(parameter) is var (before, after, inner) && Declare(parameter.Name, inner) is { } name:
                return random.Next(2) == 0
                    ? ($"!Sub '{before}${{{name}}}{after}'", all => before + all[name] + after)
                    : ($"!Join ['', ['{before}', !Ref {name}, '{after}']]", all => before + all[name] + after);
            case 3 when Declare(parameter.Name, wider) is { } name && Declare(parameter.Name + "On", ["on", "off"], isListed: true) is { } flag:
                var otherwise = wider[random.Next(wider.Length)];
                conditions.Add($"Is{parameter.Name}: !Equals [!Ref {flag}, 'on']");
                return ($"!If [Is{parameter.Name}, !Ref {name}, '{otherwise}']", all => all[flag] == "on" ? all[name] : otherwise);
            case 4 when Declare(parameter.Name, ["a", "b", "c"], isListed: true) is { } name:
                var named = new[] { "a", "b", "c" }.ToImmutableDictionary(key => key, _ => wider[random.Next(wider.Length)]);
                mappings.Add($"M{parameter.Name}: {{ {string.Join(", ", named.Select(entry => $"{entry.Key}: {{ V: '{entry.Value}' }}"))} }}");
                return ($"!FindInMap [M{parameter.Name}, !Ref {name}, V]", all => named[all[name]]);
            case 5 when parameter.Values.Where(value => value.Length > 2).ToArray() is { Length: > 0 } texts:
                var heads = texts.Select(text => text[..2]).Distinct().ToImmutableArray();
                var tails = texts.Select(text => text[2..]).Distinct().ToImmutableArray();
                if (Declare(parameter.Name + "Head", heads, isListed: true) is { } head && Declare(parameter.Name + "Tail", tails, isListed: true) is { } tail)
                {
                    return ($"!Sub '${{{head}}}${{{tail}}}'", all => all[head] + all[tail]);
                }

                break;
            default:
                break;
        }

        var fixedValue = parameter.Values[random.Next(parameter.Values.Length)];
        return ($"'{fixedValue}'", _ => fixedValue);
    }

    /// <summary>Text around some of the values, and what is left of these without it.</summary>
    private (string Before, string After, ImmutableArray<string> Inner) Framed(GeneratedParameter parameter)
    {
        var model = parameter.Values[random.Next(parameter.Values.Length)];
        var (before, after) = random.Next(3) switch
        {
            0 => (model[..1], ""),
            1 => ("", model[^1..]),
            _ => (model[..1], model[^1..]),
        };
        var inner = parameter.Values
            .Where(value => value.Length > 1 && value.StartsWith(before, StringComparison.Ordinal) && value.EndsWith(after, StringComparison.Ordinal))
            .Select(value => value[before.Length..(value.Length - after.Length)]);
        return (before, after, [.. inner.Append("zzz").Distinct()]);
    }

    /// <summary>A parameter with these values: listed, or free; null when there would be too many assignments.</summary>
    private string? Declare(string name, ImmutableArray<string> values, bool isListed = false)
    {
        var all = isListed || random.Next(2) == 0 ? values : [.. values.Append("zzz").Distinct()];
        if (assignments * all.Length > MaxAssignments)
        {
            return null;
        }

        var listed = all.Length == values.Length;
        var declaration = listed ? $"{{ Type: String, AllowedValues: [{string.Join(", ", all.Select(value => $"'{value}'"))}] }}" : "{ Type: String }";
        assignments *= all.Length;
        parameters.Add(new GeneratedParameter(name, declaration, all));
        return name;
    }

    /// <summary>A stack that takes some values of one parameter only, or ties two of them; perhaps under a condition.</summary>
    private (string Text, string Call, Func<ImmutableDictionary<string, string>, bool> IsTaken) Beside()
    {
        const string Content = "Resources: { Topic: { Type: AWS::SNS::Topic } }";
        var listed = parameters.Where(parameter => parameter.Declaration.Contains("AllowedValues", StringComparison.Ordinal)).ToArray();
        if (listed.Length < 2 || random.Next(2) == 0)
        {
            return (Content, "", _ => true);
        }

        var (one, other) = (listed[0], listed[^1]);
        var flag = parameters.FirstOrDefault(parameter => parameter.Values is ["on", "off"]);
        var condition = flag is not null && random.Next(2) == 0 ? $"Condition: Is{flag.Name[..^2]}, " : "";
        var (value, kept) = (one.Values[0], other.Values[^1]);
        var call = $"  T: {{ Type: AWS::CloudFormation::Stack, {condition}Properties: {{ TemplateURL: beside.yaml, Parameters: {{ X: !Sub 'x-${{{one.Name}}}', Y: !Ref {other.Name} }} }} }}";
        var isThere = (ImmutableDictionary<string, string> all) => condition.Length == 0 || (flag is not null && all[flag.Name] == "on");
        if (random.Next(2) == 0)
        {
            return (
                $"Parameters: {{ X: {{ Type: String, AllowedValues: ['x-{value}', 'x-{one.Values[^1]}'] }}, Y: {{ Type: String }} }}\n{Content}",
                call,
                all => !isThere(all) || all[one.Name] == value || all[one.Name] == one.Values[^1]);
        }

        return (
            $"Parameters: {{ X: {{ Type: String }}, Y: {{ Type: String }} }}\nRules: {{ R: {{ RuleCondition: !Equals [!Ref X, 'x-{value}'], Assertions: [ {{ Assert: !Equals [!Ref Y, '{kept}'] }} ] }} }}\n{Content}",
            call,
            all => !isThere(all) || all[one.Name] != value || all[other.Name] == kept);
    }
}
