using IacSrmScanner.CloudFormation.Sam.Trees;

namespace IacSrmScanner.CloudFormation.Sam.Apis;

/// <summary><c>Cors</c> of a REST API: a method <c>options</c> for every path that has none.</summary>
internal sealed class RestCors
{
    private static readonly string[] Names = ["AllowMethods", "AllowHeaders", "AllowOrigin", "MaxAge", "AllowCredentials"];

    private readonly At at;
    private readonly SamMap config;
    private SamNode? methods;

    public RestCors(SamNode written, At at)
    {
        this.at = at;
        config = written switch
        {
            SamText or SamMap when written is SamText || written.IsIntrinsic() => at.Map(("AllowOrigin", written)),
            SamMap map => map,
            _ => throw new SamRefusal("'Cors' is neither a text nor a mapping", written.Span),
        };
        if (config.Entries.FirstOrDefault(entry => !Names.Contains(entry.Key)) is { } wrong)
        {
            throw new SamRefusal($"'{wrong.Key}' is no property of 'Cors'", wrong.KeySpan);
        }

        methods = config["AllowMethods"].OrNull();
        if (AllowsCredentials && Origin.AsText() == "'*'")
        {
            throw new SamRefusal("'AllowCredentials' cannot be true when any origin is allowed", config["AllowCredentials"]?.Span);
        }
    }

    private SamNode Origin => config.Contains("AllowOrigin") ? config["AllowOrigin"] ?? at.Text("") : at.Text("'*'");

    private bool AllowsCredentials => config["AllowCredentials"].IsTrue();

    public void AddTo(RestDocument document)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var path in document.PathNames.ToArray())
        {
            if (!seen.Add(path == "/" ? path : path.TrimEnd('/')))
            {
                continue;
            }

            foreach (var item in document.PathItems(path).Where(item => !item.Contains("options")))
            {
                if (!Origin.IsGiven())
                {
                    throw new SamRefusal("'Cors' requires a value for 'AllowOrigin'", config.Span);
                }

                methods ??= at.Text($"'{MethodsOf(item)}'");
                item.Set("options", Options(methods), at.Span);
            }

            if (!config["AllowMethods"].IsGiven())
            {
                methods = null;
            }
        }
    }

    private static string MethodsOf(SamMap item)
    {
        IEnumerable<string> methods = item.Contains(ApiDocument.AnyMethod)
            ? ["OPTIONS", "GET", "HEAD", "POST", "PUT", "DELETE", "PATCH"]
            : item.Entries.Select(entry => entry.Key.ToUpperInvariant()).Append("OPTIONS");
        return string.Join(',', methods.Distinct().Order(StringComparer.Ordinal));
    }

    private SamMap Options(SamNode allowMethods)
    {
        var parameters = at.Legacy();
        var headers = at.Legacy();
        Add("Origin", Origin, "string");
        Add("Headers", config["AllowHeaders"].OrNull(), "string");
        Add("Methods", allowMethods, "string");
        Add("Max-Age", config["MaxAge"].NotNull(), "integer");
        Add("Credentials", AllowsCredentials ? at.Text("'true'") : null, "string");
        return at.Legacy(
            ("summary", at.Text("CORS support")),
            ("consumes", at.Texts("application/json")),
            ("produces", at.Texts("application/json")),
            (ApiDocument.Integration, at.Legacy(
                ("type", at.Text("mock")),
                ("requestTemplates", at.Map(("application/json", at.Text("{\n  \"statusCode\" : 200\n}\n")))),
                ("responses", at.Legacy(("default", at.Legacy(
                    ("statusCode", at.Text("200")),
                    ("responseParameters", parameters),
                    ("responseTemplates", at.Map(("application/json", at.Text("{}\n")))))))))),
            ("responses", at.Legacy(("200", at.Legacy(
                ("description", at.Text("Default response for CORS method")),
                ("headers", headers))))));

        void Add(string name, SamNode? value, string type)
        {
            if (value is null)
            {
                return;
            }

            var header = name == "Max-Age" ? "Access-Control-Max-Age" : "Access-Control-Allow-" + name;
            parameters.Set("method.response.header." + header, value, at.Span);
            headers.Set(header, at.Map(("type", at.Text(type))), at.Span);
        }
    }
}
