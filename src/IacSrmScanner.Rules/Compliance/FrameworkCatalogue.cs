using System.Collections.Immutable;
using IacSrmScanner.Documents.Nodes;
using IacSrmScanner.Responsibility.Reading;

namespace IacSrmScanner.Rules.Compliance;

/// <summary>The frameworks that ship with the tool, read when they are asked for.</summary>
/// <param name="find">Finds a piece of compiled data by its name; null when there is none.</param>
public sealed class FrameworkCatalogue(Func<string, DocumentNode?> find)
{
    /// <summary>As the command line names them, in the order of help and reports.</summary>
    public static readonly ImmutableArray<string> Ids =
        ["hipaa", "soc2", "iso-27001-2022", "nist-800-53-r5", "pci-dss-4.0", "csa-ccm-4", "cis-aws", "cis-azure", "cis-gcp"];

    /// <summary>The framework of an id; null when there is none.</summary>
    public Framework? Find(string id) => find($"frameworks/{id}") is { } tree ? FrameworkReader.Read(new DataReader(), tree) : null;

    public ImmutableArray<Framework> All => [.. Ids.Select(Find).OfType<Framework>()];
}
