using IacSrmScanner.Core.Files;
using IacSrmScanner.Core.Resources;
using IacSrmScanner.Terraform.Configurations;
using IacSrmScanner.Terraform.Plan;

namespace IacSrmScanner.Terraform.Tests.Plan;

/// <summary>Plans held in memory, in the shape of <c>terraform show -json</c>, alone or with their source.</summary>
internal static class Planned
{
    public const string KeyIsUnknown = "{\"key\": true}";

    public const string BucketIsUnknown = "{\"bucket\": true}";

    public static FrontEndResult Discover(PlanOptions options, params (string Path, string Content)[] files) =>
        new PlanFrontEnd(new TerraformFrontEnd(), options)
            .Discover(new MemoryFileTree(files), [.. files.Select(file => file.Path).Order(StringComparer.Ordinal)]);

    /// <summary>The only configuration among the files.</summary>
    public static Configuration Files(params (string Path, string Content)[] files) =>
        Discover(new PlanOptions(), files).Sources.Single().Evaluate();

    public static Configuration Plan(string content) => Files(("plan.json", content));

    /// <summary>A plan of one resource of the root module.</summary>
    /// <param name="address">Its address.</param>
    /// <param name="values">Its known values, a JSON object.</param>
    /// <param name="unknown">The marks of what is known after apply.</param>
    /// <param name="expressions">Its expressions in the configuration; null for a plan without configuration.</param>
    /// <param name="sensitive">The sensitive marks.</param>
    /// <param name="before">Further members of the plan, each followed by a comma.</param>
    public static string One(
        string address, string values, string unknown = "{}", string? expressions = "{}", string sensitive = "{}", string before = "")
    {
        var configuration = expressions is null ? "" : $$"""
            , "configuration": {"root_module": {"resources": [{"address": "{{InstanceKeys.Strip(address)}}", "expressions": {{expressions}} }]} }
            """;
        return $$"""
            {"format_version": "1.2", {{before}} "planned_values": {"root_module": {"resources": [{{Resource(address, values, sensitive)}}]} },
             "resource_changes": [{{Change(address, unknown)}}]{{configuration}} }
            """;
    }

    public static string Resource(string address, string values, string sensitive = "{}") =>
        $$"""{"address": {{Quoted(address)}}, "mode": "managed", "values": {{values}}, "sensitive_values": {{sensitive}} }""";

    public static string Change(string address, string unknown, string actions = "\"create\"") =>
        $$"""{"address": {{Quoted(address)}}, "change": {"actions": [{{actions}}], "before": null, "after_unknown": {{unknown}} } }""";

    private static string Quoted(string text) => "\"" + text.Replace("\"", "\\\"", StringComparison.Ordinal) + "\"";
}
