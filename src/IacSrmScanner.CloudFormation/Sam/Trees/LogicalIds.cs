using System.Security.Cryptography;
using System.Text;

namespace IacSrmScanner.CloudFormation.Sam.Trees;

/// <summary>Ends of logical ids that change with content.</summary>
internal static class LogicalIds
{
    private const int Length = 10;

    public static string Suffix(SamNode? data) => !data.IsGiven() || data is null ? "" : Suffix(data is SamText text ? text.Text : PythonText.SortedJson(data));

    public static string Suffix(string data) => data.Length == 0 ? "" : Digest(data)[..Length];

    public static string Digest(string data)
    {
#pragma warning disable CA5350 // Not for security: these are the ids that the transform gives.
        return Convert.ToHexStringLower(SHA1.HashData(Encoding.UTF8.GetBytes(data)));
#pragma warning restore CA5350
    }
}
