using System.Text;
using System.Text.Json;
using IacSrmScanner.Responsibility.Layers;
using IacSrmScanner.Rules.Matrix;

namespace IacSrmScanner.Samples.Tests.Matrix;

/// <summary>A matrix as a person reads it in a golden file: a resource a paragraph, its layers as letters, its families by state.</summary>
internal static class MatrixDrawing
{
    public static string Of(ResponsibilityMatrix matrix, ResponsibilityModel model)
    {
        var text = new StringBuilder()
            .Append("C customer, S shared, P provider, ? undecided, - not there\n")
            .Append($"layers: {string.Join(", ", model.Layers.Select(layer => layer.Id))}\n");
        foreach (var service in matrix.Resources.GroupBy(row => (row.Resource.Cloud, row.Service)))
        {
            text.Append($"\n{service.Key.Cloud} · {service.Key.Service}\n");
            foreach (var row in service)
            {
                text.Append($"  {row.Resource.Address}  [{Layers(row, model)}]  {Delivery(row)}\n");
                foreach (var state in row.Families.GroupBy(duty => duty.State).OrderBy(group => group.Key))
                {
                    text.Append($"      {Word(state.Key)}: {string.Join(", ", state.Select(duty => $"{duty.Subject} {Letter(duty)}"))}\n");
                }
            }
        }

        return text.ToString();
    }

    private static string Layers(MatrixResource row, ResponsibilityModel model) =>
        string.Concat(model.Layers.Select(layer => row.Layers.FirstOrDefault(duty => duty.Subject == layer.Id) is { } duty ? Letter(duty) : '-'));

    private static char Letter(MatrixDuty duty) => duty.Ownership.Owner switch
    {
        Owner.Customer => 'C',
        Owner.Shared => 'S',
        Owner.Provider => 'P',
        _ => '?',
    };

    private static string Delivery(MatrixResource row)
    {
        var models = row.Delivery.Possible.IsEmpty ? "not known" : string.Join(" or ", row.Delivery.Possible.Select(model => Word(model)));
        return $"{models}, because {row.Delivery.Because}";
    }

    private static string Word<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());
}
