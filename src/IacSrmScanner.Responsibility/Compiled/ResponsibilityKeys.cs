using IacSrmScanner.Core.Resources;
using IacSrmScanner.Responsibility.Layers;
using IacSrmScanner.Responsibility.Reading;
using IacSrmScanner.Responsibility.Services;

namespace IacSrmScanner.Responsibility.Compiled;

/// <summary>The names of the pieces of compiled data.</summary>
internal static class ResponsibilityKeys
{
    public const string Layers = "srm/layers";

    public const string Families = "srm/families";

    public const string Attestations = "srm/attestations";

    public const string SharedControls = "srm/shared";

    /// <summary>What the names of all products of the tables of support begin with.</summary>
    public const string Support = "srm/support/";

    public static string Service(Dialect dialect, string prefix) => $"srm/service/{dialect.Id}/{prefix}";

    public static string Ending(string ending) => $"srm/ending/{ending}";

    public static string RoleOf(string type) => $"srm/type/{type}";

    public static string Kind(string id) => $"srm/kind/{id}";

    public static string Role(Role role) => $"srm/role/{Words.Of(role)}";

    public static string Group(string id) => $"srm/group/{id}";

    public static string GroupOfType(string type) => $"srm/grouped/type/{type}";

    public static string GroupOfEnding(string ending) => $"srm/grouped/ending/{ending}";

    public static string GroupOfService(string service) => $"srm/grouped/service/{service}";

    public static string Settings(Dialect dialect, string type) => $"srm/settings/{dialect.Id}/{type}";

    public static string Cells(Cloud cloud, DeliveryModel model, string subject) => $"srm/cells/{Words.Of(cloud)}/{Words.Of(model)}/{subject}";
}
