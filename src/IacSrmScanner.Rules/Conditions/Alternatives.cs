using IacSrmScanner.Core.Values;

namespace IacSrmScanner.Rules.Conditions;

/// <summary>Judges a value of which only the alternatives are known: all must agree, or the deciding condition is named.</summary>
internal static class Alternatives
{
    public static Judgement Judge(string path, OneOfValue many, Func<Value, Judgement> judge)
    {
        var result = judge(many.Alternatives[0].Value);
        foreach (var alternative in many.Alternatives.AsSpan()[1..])
        {
            var reason = $"it depends on {string.Join(" and ", alternative.When.Select(guard => $"'{guard.Condition}'"))}";
            var differ = new Evidence(path, many, many.Provenance.Span) { Reason = reason };
            result = Judgement.Agree(result, judge(alternative.Value), differ);
        }

        return result;
    }
}
