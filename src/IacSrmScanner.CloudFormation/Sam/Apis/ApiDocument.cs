using System.Text.RegularExpressions;
using IacSrmScanner.CloudFormation.Sam.Expansion;
using IacSrmScanner.CloudFormation.Sam.Trees;

namespace IacSrmScanner.CloudFormation.Sam.Apis;

/// <summary>
/// The OpenAPI document of an API while it is filled. The transform copies the whole of it for every change; here it is
/// changed in place, and only the order of keys follows the copies.
/// </summary>
internal abstract partial class ApiDocument
{
    public const string Integration = "x-amazon-apigateway-integration";
    public const string AnyMethod = "x-amazon-apigateway-any-method";

    protected ApiDocument(SamContext context, SamMap root)
    {
        Context = context;
        Root = root;
        context.Reorder(root);
        Paths = root["paths"] as SamMap ?? throw new SamRefusal("the definition of the API has no paths", root.Span);
    }

    public SamMap Root { get; }

    public SamMap Paths { get; }

    protected SamContext Context { get; }

    public static bool IsVersion3(SamNode? version) => version is not null && Version3().IsMatch(PythonText.Printed(version));

    /// <summary>The branches of an <c>Fn::If</c>, or the node itself.</summary>
    public static IEnumerable<SamNode?> Branches(SamNode? node)
    {
        if (node is not SamMap map || map["Fn::If"] is not { } parts)
        {
            return [node];
        }

        return (parts as SamList ?? throw new SamRefusal("the value of 'Fn::If' must be a list", parts.Span)).Items
            .Skip(1).Where(branch => !branch.IsNoValue());
    }

    /// <summary>The name of a method in a definition.</summary>
    public static SamText Method(SamText method)
    {
        var lower = method.Text.ToLowerInvariant();
        return lower == "any" ? new SamText(AnyMethod, method.Span) : new SamText(lower, method.Span, method.IsLegacy);
    }

    /// <summary>The path with parameters as wildcards, for the ARN of a permission.</summary>
    public static string Wildcards(string path) => PathParameter().Replace(path, "*");

    public static bool HasIntegration(SamMap method) => method[Integration].IsGiven();

    public IEnumerable<string> PathNames => Paths.Entries.Select(entry => entry.Key);

    /// <summary>The definitions of a path, one for each branch.</summary>
    public IEnumerable<SamMap> PathItems(string path) => Branches(Paths[path]).Select(item => PathItem(item, path));

    public bool HasIntegrationAt(string path, SamText method)
    {
        var name = Method(method).Text;
        if (!Paths.Contains(path) || Branches(Paths[path]).Any(item => item is not SamMap map || !map.Contains(name)))
        {
            return false;
        }

        return PathItems(path).All(item => item[name] is SamMap definition
            && Branches(definition).Any(branch => HasIntegration(Definition(branch, path, name))));
    }

    public void AddPath(SamText path, SamText method)
    {
        if (!Paths.Contains(path.Text))
        {
            Paths.Set(path.Text, new At(path.Span).Legacy(), path.Span, path.IsLegacy);
        }

        var name = Method(method);
        foreach (var item in Branches(Paths[path.Text]))
        {
            var map = PathItem(item, path.Text);
            if (!map.Contains(name.Text))
            {
                map.Set(name.Text, new At(method.Span).Legacy(), method.Span, name.IsLegacy);
            }
        }
    }

    /// <summary>The definitions of a method that lead somewhere.</summary>
    public IEnumerable<SamMap> MethodsAt(string path, SamText method)
    {
        var name = Method(method).Text;
        return PathItems(path)
            .SelectMany(item => Branches(item[name]))
            .Select(definition => Definition(definition, path, name))
            .Where(HasIntegration);
    }

    public void SetTimeout(string path, SamText method, SamNode timeout)
    {
        foreach (var definition in MethodsAt(path, method))
        {
            (definition[Integration] as SamMap)?.Set("timeoutInMillis", timeout);
        }
    }

    protected static SamMap Definition(SamNode? node, string path, string method) => node as SamMap
        ?? throw new SamRefusal($"the definition of the method '{method}' of the path '{path}' must be a mapping", node?.Span);

    protected static void MakeConditional(SamMap parent, string key, SamNode condition)
    {
        if (parent[key] is { } value)
        {
            parent.Set(key, new At(condition.Span).If(condition, value));
        }
    }

    protected static SamList Security(SamMap definition, string path, string method) => definition["security"] switch
    {
        null => new SamList(definition.Span),
        SamList list => list,
        { } other => throw new SamRefusal($"'security' of the method '{method}' of the path '{path}' must be a list", other.Span),
    };

    private static SamMap PathItem(SamNode? item, string path) =>
        item as SamMap ?? throw new SamRefusal($"the value of the path '{path}' must be a mapping", item?.Span);

    [GeneratedRegex(@"^3(\.\d)(\.\d)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Version3();

    [GeneratedRegex(@"\{([a-zA-Z0-9._-]+|[a-zA-Z0-9._-]+\+|proxy\+)\}", RegexOptions.CultureInvariant)]
    private static partial Regex PathParameter();
}
