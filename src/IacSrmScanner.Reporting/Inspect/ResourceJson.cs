using IacSrmScanner.Core.Resources;
using Newtonsoft.Json;

namespace IacSrmScanner.Reporting.Inspect;

/// <summary>What every form of a resource begins with.</summary>
internal static class ResourceJson
{
    public static void WriteIdentity(JsonTextWriter json, Resource resource)
    {
        Property(json, "address", resource.Address);
        Property(json, "mode", resource.Mode == ResourceMode.Data ? "data" : "managed");
        Property(json, "type", resource.Type);
        Property(json, "name", resource.Name);
    }

    public static void Property(JsonTextWriter json, string name, string value)
    {
        json.WritePropertyName(name);
        json.WriteValue(value);
    }
}
