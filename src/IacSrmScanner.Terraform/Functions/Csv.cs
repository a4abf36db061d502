using System.Text;
using IacSrmScanner.Core.Values;

namespace IacSrmScanner.Terraform.Functions;

/// <summary>Comma-separated values with a header line, as RFC 4180 has them.</summary>
internal static class Csv
{
    public static Value Decode(FunctionCall call)
    {
        if (Rows(call.Text(0)) is not { } rows || rows.Count == 0)
        {
            return call.Error("the text is no table with a header line");
        }

        var names = rows[0];
        if (names.Distinct(StringComparer.Ordinal).Count() != names.Count || rows.Any(row => row.Count != names.Count))
        {
            return call.Error("the lines differ in length, or a column is named twice");
        }

        return call.Result(
            rows.Skip(1).Select(row => (Value)new MapValue(
                [.. names.Zip(row, (name, cell) => new MapEntry(name, call.Part(cell), null))], call.Provenance)),
            ListKind.List);
    }

    private static List<List<string>>? Rows(string text)
    {
        var rows = new List<List<string>>();
        var row = new List<string>();
        var cell = new StringBuilder();
        var isQuoted = false;
        for (var i = 0; i < text.Length; i++)
        {
            switch (text[i])
            {
                case '"':
                    // A quote is only where a cell begins.
                    isQuoted = cell.Length == 0 && !isQuoted && ReadQuoted(text, ref i, cell);
                    if (!isQuoted)
                    {
                        return null;
                    }

                    break;
                case ',':
                    EndCell();
                    break;
                case '\r' when i + 1 < text.Length && text[i + 1] == '\n':
                    break;
                case '\n':
                    EndRow();
                    break;
                case var letter:
                    cell.Append(letter);
                    break;
            }
        }

        EndRow();
        return rows;

        void EndCell()
        {
            row.Add(cell.ToString());
            cell.Clear();
            isQuoted = false;
        }

        void EndRow()
        {
            if (row.Count == 0 && cell.Length == 0 && !isQuoted)
            {
                return;
            }

            EndCell();
            rows.Add(row);
            row = [];
        }
    }

    private static bool ReadQuoted(string text, ref int i, StringBuilder cell)
    {
        for (i++; i < text.Length; i++)
        {
            if (text[i] != '"')
            {
                cell.Append(text[i]);
            }
            else if (i + 1 < text.Length && text[i + 1] == '"')
            {
                cell.Append('"');
                i++;
            }
            else
            {
                return i + 1 == text.Length || text[i + 1] is ',' or '\n' or '\r';
            }
        }

        return false;
    }
}
