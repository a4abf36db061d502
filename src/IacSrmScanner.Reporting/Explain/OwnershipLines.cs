using IacSrmScanner.Reporting.Matrix;
using IacSrmScanner.Responsibility.Layers;
using IacSrmScanner.Responsibility.Matrices;
using IacSrmScanner.Responsibility.Services;

namespace IacSrmScanner.Reporting.Explain;

/// <summary>Owners with what says so, a line each.</summary>
internal static class OwnershipLines
{
    public static void Write(TextWriter output, IEnumerable<Ownership> subjects, ResponsibilityModel model)
    {
        foreach (var subject in subjects)
        {
            output.WriteLine($"  {MatrixWords.Of(subject),-21}{MatrixWords.Title(model, subject.Subject)}{(subject.Setting.Length > 0 ? $", by '{subject.Setting}'" : "")}");
            foreach (var cell in subject.Cells)
            {
                output.WriteLine($"  {"",-21}  {Of(cell)}");
            }
        }
    }

    /// <summary>A statement of a document: its words, its column, where it stands, and whether somebody compared it.</summary>
    public static string Of(MatrixCell cell) =>
        $"\"{cell.Words}\", {cell.Column}: {MatrixWords.Of(cell.Owner)} ({cell.Source}){(cell.IsVerified ? "" : ", not verified")}{(cell.IsCurrent ? "" : ", an earlier revision")}";
}
