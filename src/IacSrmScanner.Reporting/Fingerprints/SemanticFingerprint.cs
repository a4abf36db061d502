using System.Security.Cryptography;
using System.Text;
using IacSrmScanner.Core.Resources;
using IacSrmScanner.Rules.Findings;

namespace IacSrmScanner.Reporting.Fingerprints;

/// <summary>
/// An identity of a finding that survives edits above it and moves of its file: the control, the type and the address of
/// the source block. Findings that share these are told apart by their order.
/// </summary>
public sealed class SemanticFingerprint
{
    public const string Name = "iacSrmFinding/v1";

    private readonly Dictionary<string, int> occurrences = new(StringComparer.Ordinal);

    public string Next(Finding finding)
    {
        var identity = $"{finding.Control.Id}\n{finding.Resource.Type}\n{InstanceKeys.Strip(finding.Resource.Address)}";
        var count = occurrences[identity] = occurrences.GetValueOrDefault(identity) + 1;
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes($"{identity}\n{count}"));
        return Convert.ToHexStringLower(hash.AsSpan(0, 16));
    }
}
