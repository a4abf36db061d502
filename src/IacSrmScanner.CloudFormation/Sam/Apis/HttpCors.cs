using IacSrmScanner.CloudFormation.Sam.Trees;

namespace IacSrmScanner.CloudFormation.Sam.Apis;

/// <summary><c>CorsConfiguration</c> of an HTTP API.</summary>
internal static class HttpCors
{
    private const string Key = "x-amazon-apigateway-cors";

    private static readonly string[] Names = ["AllowOrigins", "AllowHeaders", "AllowMethods", "ExposeHeaders", "MaxAge", "AllowCredentials"];

    public static void AddTo(HttpDocument document, SamNode written, At at)
    {
        if (document.Root[Key] is { } present and not SamMap)
        {
            throw new SamRefusal($"'{Key}' of the definition must be a mapping", present.Span);
        }

        var cors = document.Root[Key] as SamMap ?? at.Map();
        document.Root.Set(Key, cors, at.Span);
        if (written.IsIntrinsic())
        {
            foreach (var entry in ((SamMap)Lowered(written)).Entries)
            {
                cors.Set(entry);
            }

            return;
        }

        var config = written as SamMap ?? at.Map(("AllowOrigins", at.List(at.Text("*"))));
        if (config.Entries.FirstOrDefault(entry => !Names.Contains(entry.Key)) is { } wrong)
        {
            throw new SamRefusal($"'{wrong.Key}' is no property of 'CorsConfiguration'", wrong.KeySpan);
        }

        if (config["AllowCredentials"].IsTrue() && config["AllowOrigins"] is SamList { Items: [SamText { Text: "*" }] })
        {
            throw new SamRefusal("'AllowCredentials' cannot be true when any origin is allowed", config["AllowCredentials"]?.Span);
        }

        foreach (var name in Names)
        {
            if (config[name] is not { } value)
            {
                continue;
            }

            var isSet = name switch
            {
                "MaxAge" => !value.IsNothing(),
                "AllowCredentials" => value.IsTrue(),
                _ => value.IsGiven(),
            };
            if (isSet && name == "AllowOrigins" && value.IsIntrinsic())
            {
                foreach (var entry in ((SamMap)Lowered(value)).Entries)
                {
                    cors.Set(entry);
                }
            }
            else if (isSet)
            {
                cors.Set(Lower(name), value);
            }
        }
    }

    private static string Lower(string name) => Names.Contains(name) ? char.ToLowerInvariant(name[0]) + name[1..] : name;

    /// <summary>The properties inside of a function by the names that they have in the definition.</summary>
    private static SamNode Lowered(SamNode node)
    {
        switch (node)
        {
            case SamList list:
                return new SamList(list.Span, list.Items.Select(Lowered));
            case SamMap map:
                var result = new SamMap(map.Span);
                foreach (var entry in map.Entries)
                {
                    result.Set(Lower(entry.Key), Lowered(entry.Value), entry.KeySpan);
                }

                return result;
            default:
                return node;
        }
    }
}
