using IacSrmScanner.CloudFormation.Inputs;
using IacSrmScanner.CloudFormation.Sam.Apis;
using IacSrmScanner.CloudFormation.Sam.Connectors;
using IacSrmScanner.CloudFormation.Sam.Expansion;
using IacSrmScanner.CloudFormation.Sam.Resources;
using IacSrmScanner.CloudFormation.Sam.Trees;
using IacSrmScanner.Core.Diagnostics;
using IacSrmScanner.Documents;
using IacSrmScanner.Documents.Nodes;

namespace IacSrmScanner.CloudFormation.Sam;

/// <summary>
/// The transform <c>AWS::Serverless-2016-10-31</c>: serverless resources to the resources that CloudFormation gets.
/// </summary>
internal sealed class SamExpansion
{
    private const string Prefix = SamTransform.ResourcePrefix;

    /// <summary>How many nodes of the globals may be shared out in all.</summary>
    private const long MostMerged = 2_000_000;

    private readonly SamContext context;
    private readonly SamGlobals globals;

    private SamExpansion(SamContext context, SamEntry? globals)
    {
        this.context = context;
        this.globals = new SamGlobals(context, globals);
    }

    /// <summary>The document with its serverless resources expanded; the document itself when it asks for no expansion.</summary>
    /// <param name="document">The template.</param>
    /// <param name="given">The values of parameters that are given, by name; they count before defaults.</param>
    /// <param name="diagnostics">Where it is told what the transform would refuse.</param>
    public static Document Expand(Document document, IReadOnlyDictionary<string, GivenParameter> given, ICollection<Diagnostic> diagnostics)
    {
        if (document.Root is not MappingNode root || !SamTransform.IsAskedFor(root))
        {
            return document;
        }

        if (root["Resources"] is not MappingNode { Count: > 0 } resources)
        {
            diagnostics.Add(SamDiagnostics.Template.At((root.Find("Resources") ?? root.Find("Resource") ?? root.Find("Transform"))?.KeyNode.Location ?? root.Location, "it has no section 'Resources' with resources"));
            return document;
        }

        var (tree, nodes) = SamTreeBuilder.Build(root, resources);
        var context = new SamContext(tree, nodes, given, diagnostics);
        new SamExpansion(context, tree.Find("Globals")).Run();
        return document with { Root = new ExpandedTemplate(context).Write(root) };
    }

    private static int Rank(string type) => type switch
    {
        "AWS::Serverless::Function" => 0,
        "AWS::Serverless::StateMachine" => 1,
        "AWS::Serverless::Api" or "AWS::Serverless::HttpApi" or "AWS::Serverless::WebSocketApi" => 2,
        "AWS::Serverless::Connector" => 4,
        _ => 3,
    };

    private void Run()
    {
        PrepareDefinitions();
        new ImplicitApis(context, globals, isHttp: false).Prepare();
        new ImplicitApis(context, globals, isHttp: true).Prepare();
        MergeGlobals();
        EmbeddedConnectors.Extract(context);
        var all = context.Resources.Entries
            .Where(entry => (entry.Value as SamMap)?["Type"].AsText()?.StartsWith(Prefix, StringComparison.Ordinal) == true)
            .ToArray();
        foreach (var group in all.GroupBy(entry => Rank(context.TypeOf(entry.Key) ?? "")).OrderBy(group => group.Key))
        {
            foreach (var entry in group)
            {
                Expand(entry, (SamMap)entry.Value);
            }

            context.ForgetView();
        }

        foreach (var one in DeploymentPreference.Expand(context))
        {
            context.Add("", [one]);
        }
    }

    private void PrepareDefinitions()
    {
        foreach (var entry in context.Resources.Entries)
        {
            if (entry.Value is not SamMap resource || resource["Type"].AsText() is not ("AWS::Serverless::Api" or "AWS::Serverless::HttpApi"))
            {
                continue;
            }

            if (resource["Properties"].IsNothing())
            {
                resource.Set("Properties", new SamMap(entry.KeySpan));
            }

            if (resource["Properties"] is SamMap properties && !properties["DefinitionBody"].IsGiven() && !properties["DefinitionUri"].IsGiven())
            {
                var at = new At(entry.KeySpan);
                properties.Set("DefinitionBody", resource["Type"].AsText() == "AWS::Serverless::Api" ? RestDocument.Skeleton(at) : HttpDocument.Skeleton(at), entry.KeySpan);
                properties.Set(RestApiResource.ManagesDefinition, at.Bool(true), entry.KeySpan);
            }
        }
    }

    private void MergeGlobals()
    {
        var merged = 0L;
        foreach (var entry in context.Resources.Entries)
        {
            if (entry.Value is not SamMap resource || resource["Type"].AsText() is not { } type || !type.StartsWith(Prefix, StringComparison.Ordinal))
            {
                continue;
            }

            merged += globals.Size;
            if (merged > MostMerged)
            {
                context.TooLarge("its globals are too large for its number of resources", entry.KeySpan);
                return;
            }

            if (resource["Properties"] is null or SamMap)
            {
                var own = resource["Properties"] as SamMap ?? new SamMap(entry.KeySpan);
                var properties = globals.Merge(context, entry.Key, type, resource, own);
                resource.Set("Properties", properties, resource.Find("Properties")?.KeySpan ?? entry.KeySpan);
                FixVersion(type, properties);
            }
        }
    }

    /// <summary>A definition that is made is OpenAPI when a version of it is asked for.</summary>
    private static void FixVersion(string type, SamMap properties)
    {
        if (type == "AWS::Serverless::Api" && properties.Contains(RestApiResource.ManagesDefinition)
            && properties["OpenApiVersion"] is { } version && ApiDocument.IsVersion3(version))
        {
            if (version is SamScalar)
            {
                version = new SamText(PythonText.Printed(version), version.Span);
                properties.Set("OpenApiVersion", version);
            }

            if (properties["DefinitionBody"] is SamMap body)
            {
                body.Set("openapi", version);
                if (body["swagger"].IsGiven())
                {
                    body.Remove("swagger");
                }
            }
        }
    }

    private void Expand(SamEntry entry, SamMap body)
    {
        try
        {
            if (body["Properties"] is not SamMap properties)
            {
                throw new SamRefusal("its properties must be a mapping", body["Properties"]?.Span);
            }

            if (body["Condition"].NotNull() is { } condition and not SamText)
            {
                throw new SamRefusal("its condition must be a text", condition.Span);
            }

            if (!entry.Key.All(char.IsAsciiLetterOrDigit))
            {
                throw new SamRefusal("its name may hold letters and digits only");
            }

            var source = new SamSource(entry, body, properties);
            if (Make(source, body["Type"].AsText() ?? "") is { } made)
            {
                var list = made as IReadOnlyCollection<Made> ?? [.. made];
                context.Add(entry.Key, list);
                References.Note(context, source.Id, list);
            }
        }
        catch (SamRefusal refusal)
        {
            context.Refuse(entry.Key, refusal, entry.KeySpan);
        }
    }

    private IEnumerable<Made>? Make(SamSource source, string type)
    {
        var rules = type[Prefix.Length..] switch
        {
            "Function" => FunctionResource.Rules,
            "StateMachine" => StateMachineResource.Rules,
            "Api" => RestApiResource.Rules,
            "HttpApi" => HttpApiResource.Rules,
            "WebSocketApi" => WebSocketApiResource.Rules,
            "SimpleTable" => SimpleTableResource.Rules,
            "LayerVersion" => LayerVersionResource.Rules,
            "Application" => ApplicationResource.Rules,
            "CapacityProvider" => CapacityProviderResource.Rules,
            "GraphQLApi" => GraphQLApiResource.Rules,
            "Connector" => ConnectorResource.Rules,
            _ => null,
        };
        if (rules is null)
        {
            return null;
        }

        // What can be made all the same is made: each use of a property looks at its kind again.
        if (rules.Check(source.Properties) is { } refusal)
        {
            context.Refuse(source.Id, refusal, source.KeySpan);
        }

        FunctionNames.Note(context, source, type);
        return type[Prefix.Length..] switch
        {
            "Function" => new FunctionResource(context, source).Expand(),
            "StateMachine" => new StateMachineResource(context, source).Expand(),
            "Api" => new RestApiResource(context, source).Expand(),
            "HttpApi" => new HttpApiResource(context, source).Expand(),
            "WebSocketApi" => new WebSocketApiResource(context, source).Expand(),
            "SimpleTable" => SimpleTableResource.Expand(source),
            "LayerVersion" => LayerVersionResource.Expand(context, source),
            "Application" => ApplicationResource.Expand(context, source),
            "CapacityProvider" => CapacityProviderResource.Expand(source),
            "GraphQLApi" => new GraphQLApiResource(context, context.View, source).Expand(),
            _ => new ConnectorResource(context, context.View, source).Expand(),
        };
    }
}
