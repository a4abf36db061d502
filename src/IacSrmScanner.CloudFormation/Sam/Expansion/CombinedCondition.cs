using System.Globalization;
using IacSrmScanner.CloudFormation.Sam.Trees;

namespace IacSrmScanner.CloudFormation.Sam.Expansion;

/// <summary>A condition that holds when one of several does. <c>Fn::Or</c> takes ten, so that more are taken in steps.</summary>
internal static class CombinedCondition
{
    private const int Most = 10;

    public static void Add(SamMap conditions, At at, string name, IReadOnlyList<string> names)
    {
        var left = new Queue<string>(names);
        var step = (names.Count - 2) / (Most - 1);
        while (left.Count > 1)
        {
            var made = step > 0 ? name + step.ToString(CultureInfo.InvariantCulture) : name;
            step--;
            var taken = new List<SamNode>();
            while (taken.Count < Most && left.TryDequeue(out var one))
            {
                taken.Add(at.Condition(at.Text(one)));
            }

            conditions.Set(made, at.Map(("Fn::Or", at.List(taken))));
            left.Enqueue(made);
        }
    }
}
