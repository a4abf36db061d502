using IacSrmScanner.CloudFormation.Sam.Trees;

namespace IacSrmScanner.CloudFormation.Sam.Apis;

/// <summary>Where a definition is OpenAPI 3, what was written as in Swagger 2 moves to its place there.</summary>
internal static class OpenApiForm
{
    public static void Apply(SamMap definition, SamNode? version)
    {
        if (!definition["swagger"].IsNothing())
        {
            return;
        }

        if (!ApiDocument.IsVersion3(definition["openapi"].NotNull() is { } own && version is null ? own : version))
        {
            return;
        }

        Move(definition, "securityDefinitions", "securitySchemes");
        Move(definition, "definitions", "schemas");
        if (definition["paths"].OrNull() is not { } written)
        {
            return;
        }

        foreach (var path in (written as SamMap ?? throw new SamRefusal("'paths' must be a mapping", written.Span)).Entries)
        {
            var item = path.Value as SamMap ?? throw new SamRefusal($"the value of the path '{path.Key}' must be a mapping", path.Value.Span);
            if (item["options"].OrNull() is { } options)
            {
                Options(options as SamMap ?? throw new SamRefusal($"the method 'options' of the path '{path.Key}' must be a mapping", options.Span), path.Key);
            }
        }
    }

    private static void Move(SamMap definition, string from, string to)
    {
        if (!definition[from].IsGiven() || definition[from] is not { } section)
        {
            return;
        }

        var components = definition["components"].OrNull() as SamMap ?? new At(section.Span).Legacy();
        components.Set(to, section, section.Span);
        definition.Set("components", components, section.Span);
        definition.Remove(from);
    }

    private static void Options(SamMap options, string path)
    {
        options.Remove("produces");
        options.Remove("consumes");
        if (options["responses"] is not { } written)
        {
            return;
        }

        var responses = written as SamMap ?? throw new SamRefusal($"the responses of the method 'options' of the path '{path}' must be a mapping", written.Span);
        if (responses["200"] is not { } success)
        {
            return;
        }

        var response = success as SamMap ?? throw new SamRefusal($"the response '200' of the method 'options' of the path '{path}' must be a mapping", success.Span);
        if (response["headers"].OrNull() is not { } found)
        {
            return;
        }

        var headers = found as SamMap ?? throw new SamRefusal($"the headers of the method 'options' of the path '{path}' must be a mapping", found.Span);
        foreach (var header in headers.Entries)
        {
            headers.Set(header.Key, new At(header.KeySpan).Legacy(("schema", header.Value)));
        }
    }
}
