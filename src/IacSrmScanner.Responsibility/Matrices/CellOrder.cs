using System.Collections.Immutable;

namespace IacSrmScanner.Responsibility.Matrices;

/// <summary>Which of several documents decides an owner.</summary>
internal static class CellOrder
{
    /// <summary>
    /// The provider's statement on this very service; else its current matrix; else the generic split. A cell that nobody
    /// compared with its document, or of an earlier revision, decides nothing as long as another is there.
    /// </summary>
    /// <param name="ofProvider">The cells of the cloud's own documents.</param>
    /// <param name="generic">The cells that hold of any cloud.</param>
    /// <param name="service">The service of the resource.</param>
    public static MatrixCell? Deciding(ImmutableArray<MatrixCell> ofProvider, ImmutableArray<MatrixCell> generic, string service) =>
        ofProvider.Concat(generic).FirstOrDefault(cell => Decides(cell) && cell.Services.Contains(service))
        ?? ofProvider.FirstOrDefault(cell => Decides(cell) && cell.Services.IsEmpty)
        ?? generic.FirstOrDefault(cell => cell.Services.IsEmpty);

    private static bool Decides(MatrixCell cell) => cell is { IsVerified: true, IsCurrent: true };
}
