using System.Collections.Immutable;
using IacSrmScanner.Responsibility.Layers;
using IacSrmScanner.Responsibility.Matrices;
using IacSrmScanner.Responsibility.Reading;

namespace IacSrmScanner.Responsibility.Compiled;

/// <summary>A cell as a row of texts.</summary>
internal static class CellCodec
{
    private const string Yes = "yes";

    private const char Separator = '|';

    private static readonly Dictionary<string, Owner> Owners = Words.Of<Owner>();

    public static string[] Write(MatrixCell cell) =>
    [
        cell.Matrix, cell.Column, cell.Words, Words.Of(cell.Owner), cell.IsVerified ? Yes : "",
        cell.Source.Document, cell.Source.Url, cell.Source.Revision, cell.Source.Date,
        cell.ControlClass, cell.IsCurrent ? Yes : "", string.Join(Separator, cell.Services),
    ];

    public static MatrixCell Read(ImmutableArray<string> row) =>
        new(row[0], row[1], row[2], Owners[row[3]], row[4] == Yes, new DataSource(row[5], row[6], row[7], row[8]), row[9])
        {
            IsCurrent = row[10] == Yes,
            Services = row[11].Length == 0 ? [] : [.. row[11].Split(Separator)],
        };
}
