using System.Text.RegularExpressions;
using IacSrmScanner.CloudFormation.Sam.Trees;

namespace IacSrmScanner.CloudFormation.Sam.Apis;

/// <summary>The versions of OpenAPI that a REST API may be defined in.</summary>
internal static partial class OpenApiVersions
{
    public static bool IsSupported(SamNode version) => Supported().IsMatch(PythonText.Printed(version));

    [GeneratedRegex(@"^[2-3](\.\d)(\.\d)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Supported();
}
