using System.Text.RegularExpressions;
using IacSrmScanner.Responsibility.Layers;
using IacSrmScanner.Rules.Controls;
using IacSrmScanner.Rules.Examples;
using IacSrmScanner.Rules.Findings;

namespace IacSrmScanner.Rules.Verification;

/// <summary>The form of a rule: its words, names and the proof it must carry.</summary>
internal static partial class ControlStyle
{
    public static IEnumerable<string> Problems(Control control, IReadOnlyList<RuleExample> examples, ResponsibilityModel model)
    {
        if (!IdForm().IsMatch(control.Id))
        {
            yield return $"The id '{control.Id}' is not of the form SRM-AWS-RDS-001.";
        }

        if (!NameForm().IsMatch(control.Name) || CureName().IsMatch(control.Name))
        {
            yield return $"The name '{control.Name}' must be PascalCase and name the bad thing, not the cure.";
        }

        if (model.FindLayer(control.Duty.Layer) is null)
        {
            yield return $"'{control.Duty.Layer}' is not a layer.";
        }

        if (model.FindFamily(control.Duty.Family) is null)
        {
            yield return $"'{control.Duty.Family}' is not a control family.";
        }

        foreach (var message in control.Checks.Select(check => check.Message).Append(control.Message).OfType<string>())
        {
            if (!message.EndsWith('.'))
            {
                yield return $"The message \"{message}\" does not end with a period.";
            }
        }

        foreach (var problem in ProblemsWithExamples(control, examples))
        {
            yield return problem;
        }
    }

    private static IEnumerable<string> ProblemsWithExamples(Control control, IReadOnlyList<RuleExample> examples)
    {
        foreach (var dialect in control.Checks.Select(check => check.Dialect).Distinct())
        {
            foreach (var outcome in (Outcome[])[Outcome.Fail, Outcome.Pass, Outcome.Open])
            {
                if (!examples.Any(example => example.Dialect == dialect && example.Expect == outcome))
                {
                    yield return $"There is no {outcome} example in {dialect}.";
                }
            }
        }

        foreach (var name in examples.GroupBy(example => (example.Dialect, example.Name)).Where(group => group.Count() > 1))
        {
            yield return $"Two {name.Key.Dialect} examples are named '{name.Key.Name}'.";
        }
    }

    [GeneratedRegex(@"^SRM-(AWS|AZURE|GCP|ORG)-[A-Z0-9]+-\d{3}$")]
    private static partial Regex IdForm();

    [GeneratedRegex("^[A-Z][A-Za-z0-9]+$")]
    private static partial Regex NameForm();

    [GeneratedRegex("^(Use|Avoid|Ensure|Prefer|DoNot|Enable|Require|Must|Should)[A-Z]")]
    private static partial Regex CureName();
}
