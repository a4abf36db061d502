using IacSrmScanner.CloudFormation.Sam.Connectors;
using IacSrmScanner.CloudFormation.Sam.Expansion;
using IacSrmScanner.CloudFormation.Sam.Policies;
using IacSrmScanner.CloudFormation.Sam.Trees;

namespace IacSrmScanner.CloudFormation.Sam.Resources;

/// <summary><c>AWS::Serverless::GraphQLApi</c>: an API of AppSync with its schema, data sources, functions and resolvers.</summary>
internal sealed class GraphQLApiResource(SamContext context, ExpandedView view, SamSource source)
{
    public static readonly PropertyRules Rules = new(
        "AWS::Serverless::GraphQLApi",
        "Name:* Tags:m= XrayEnabled:* Auth:m!= SchemaInline:t= SchemaUri:t= Logging:mb= DataSources:m= Functions:m= Resolvers:m= ApiKeys:m= "
        + "DomainName:m= Cache:m= Visibility:* OwnerContact:* IntrospectionConfig:* QueryDepthLimit:* ResolverCountLimit:*");

    /// <summary>What a resolver of a pipeline does when no code is given for it: it passes on the result.</summary>
    private const string PipelineCode =
        "\nexport function request(ctx) {\n    return {};\n}\n\nexport function response(ctx) {\n    return ctx.prev.result;\n}\n";

    private readonly At at = source.At;
    private readonly List<Made> made = [];
    private readonly Dictionary<string, SamNode> dataSources = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SamNode> functions = new(StringComparer.Ordinal);
    private bool needsNoneSource;

    private SamMap ApiId => at.GetAtt(source.Id, "ApiId");

    public List<Made> Expand()
    {
        AddApi();
        AddSchema();
        foreach (var key in Children("ApiKeys"))
        {
            Add(key.Key, "AWS::AppSync::ApiKey", Take(new At(key.KeySpan).Map(("ApiId", ApiId)), Body(key), "ApiKeyId", "Description", "ExpiresOn>Expires"));
        }

        if (source.Map("Cache") is { Count: > 0 } cache)
        {
            Add("ApiCache", "AWS::AppSync::ApiCache", Take(
                source.AtProperty("Cache").Map(("ApiId", ApiId)),
                cache,
                "ApiCachingBehavior",
                "Type",
                "Ttl",
                "AtRestEncryptionEnabled",
                "TransitEncryptionEnabled"));
        }

        AddDataSources();
        AddDomain();
        foreach (var function in Children("Functions"))
        {
            AddFunction(function);
        }

        foreach (var type in Children("Resolvers"))
        {
            foreach (var resolver in Body(type).Entries)
            {
                AddResolver(type.Key, resolver);
            }
        }

        if (needsNoneSource)
        {
            Add("NoneDataSource", "AWS::AppSync::DataSource", at.Map(("ApiId", ApiId), ("Name", at.Text(source.Id + "NoneDataSource")), ("Type", at.Text("NONE"))));
        }

        return made;
    }

    /// <summary>Takes properties over; <c>A&gt;B</c> gives one another name.</summary>
    private static SamMap Take(SamMap into, SamMap from, params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            var parts = name.Split('>');
            if (from.Find(parts[0]) is { } entry && !entry.Value.IsNothing())
            {
                into.Set(parts[^1], entry.Value, entry.KeySpan);
            }
        }

        return into;
    }

    private static SamMap Body(SamEntry entry) => entry.Value as SamMap ?? throw new SamRefusal($"'{entry.Key}' must be a mapping", entry.Value.Span);

    private IEnumerable<SamEntry> Children(string property) => source.Map(property)?.Entries ?? [];

    private Made Add(string suffix, string type, SamMap properties, string? dependsOn = null)
    {
        var one = new Made(source.Id + suffix, type, properties).With("DependsOn", source.DependsOn.OrNull()).With(source.Attributes);
        made.Add(dependsOn is null ? one : one.DependingOn(dependsOn));
        return one;
    }

    private void AddApi()
    {
        var auth = source.Map("Auth") ?? throw new SamRefusal("'Auth' must be a mapping", source["Auth"]?.Span);
        var tags = source.Map("Tags")?.Copy() ?? at.Map();
        tags.Set("graphqlapi:createdBy", at.Text("SAM"));
        var properties = at.Map(("Name", source["Name"].OrNull() ?? at.Text(source.Id)), ("Tags", Tags.List(at, tags)));
        Take(
            properties,
            source.Properties,
            "XrayEnabled",
            "Visibility",
            "OwnerContact",
            "IntrospectionConfig",
            "QueryDepthLimit",
            "ResolverCountLimit");
        var authorizers = GraphQLAuth.Fill(properties, auth);
        made.Add(source.Main("AWS::AppSync::GraphQLApi", properties));
        var number = 1;
        foreach (var function in authorizers)
        {
            var ends = at.Map(("Type", at.Text("AWS::AppSync::GraphQLApi")), ("Arn", at.Ref(source.Id)), ("ResourceId", ApiId));
            Connect($"ToLambdaAuthConnector{number++}", ends, at.Map(("Type", at.Text("AWS::Lambda::Function")), ("Arn", function)), at.Texts("Write"));
        }

        AddLogging(properties);
    }

    private void AddLogging(SamMap properties)
    {
        if (source["Logging"] is SamScalar { Bool: false })
        {
            return;
        }

        var logging = source.Map("Logging");
        var place = source.AtProperty("Logging");
        var config = place.Map(
            ("ExcludeVerboseContent", logging?["ExcludeVerboseContent"].OrNull()), ("FieldLogLevel", logging?["FieldLogLevel"].OrNull() ?? place.Text("ALL")));
        properties.Set("LogConfig", config);
        if (logging?["CloudWatchLogsRoleArn"].OrNull() is { } role)
        {
            config.Set("CloudWatchLogsRoleArn", role);
            return;
        }

        var own = Add("CloudWatchRole", "AWS::IAM::Role", place.Map(
            ("AssumeRolePolicyDocument", PolicyDocuments.AssumeRole(place, "appsync.amazonaws.com")),
            ("ManagedPolicyArns", place.List(place.Sub("arn:${AWS::Partition}:iam::aws:policy/service-role/AWSAppSyncPushToCloudWatchLogs")))));
        config.Set("CloudWatchLogsRoleArn", place.GetAtt(own.Id, "Arn"));
    }

    private void AddSchema()
    {
        var (inline, uri) = (source["SchemaInline"].OrNull(), source["SchemaUri"].OrNull());
        if (inline is null == uri is null)
        {
            throw new SamRefusal("one of 'SchemaInline' and 'SchemaUri' must be given, and not both");
        }

        Add("Schema", "AWS::AppSync::GraphQLSchema", at.Map(("ApiId", ApiId), ("Definition", inline), ("DefinitionS3Location", uri)));
    }

    private void Connect(string suffix, SamMap from, SamMap to, SamNode permissions)
    {
        var id = source.Id + suffix;
        var properties = at.Map(("Source", from), ("Destination", to), ("Permissions", permissions));
        var entry = new SamEntry(id, false, source.KeySpan, properties);
        made.AddRange(new ConnectorResource(context, view, new SamSource(entry, at.Map(), properties)).Expand());
    }

    private void AddDataSources()
    {
        if (source.Map("DataSources") is not { } all)
        {
            return;
        }

        foreach (var entry in (all["DynamoDb"] as SamMap)?.Entries ?? [])
        {
            AddTable(entry);
        }

        foreach (var entry in (all["Lambda"] as SamMap)?.Entries ?? [])
        {
            var config = Body(entry);
            var place = new At(entry.KeySpan);
            var properties = place.Map(
                ("Type", place.Text("AWS_LAMBDA")), ("LambdaConfig", place.Map(("LambdaFunctionArn", config["FunctionArn"]))));
            AddDataSource(entry, "Lambda", properties, "AWS::Lambda::Function", config["FunctionArn"], "ToLambdaConnector", place.Texts("Write"));
        }
    }

    private void AddTable(SamEntry entry)
    {
        var config = Body(entry);
        var place = new At(entry.KeySpan);
        var region = config["Region"].OrNull() ?? place.Ref("AWS::Region");
        var table = Take(place.Map(("AwsRegion", region)), config, "TableName");
        foreach (var flag in new[] { "UseCallerCredentials", "Versioned" })
        {
            if (config[flag].OrNull() is { } value)
            {
                table.Set(flag, value);
            }
        }

        if (config["DeltaSync"].OrNull() is { } delta)
        {
            table.Set("DeltaSyncConfig", delta);
        }

        var arn = config["TableArn"].OrNull() ?? place.Sub(
            "arn:${AWS::Partition}:dynamodb:${__Region__}:${AWS::AccountId}:table/${__TableName__}",
            ("__TableName__", config["TableName"]),
            ("__Region__", region));
        var properties = place.Map(("Type", place.Text("AMAZON_DYNAMODB")), ("DynamoDBConfig", table));
        AddDataSource(
            entry, "DynamoDB", properties, "AWS::DynamoDB::Table", arn, "ToTableConnector", config["Permissions"].OrNull() ?? place.Texts("Read", "Write"));
    }

    private void AddDataSource(SamEntry entry, string kind, SamMap properties, string type, SamNode? arn, string connector, SamNode permissions)
    {
        var config = Body(entry);
        var place = new At(entry.KeySpan);
        var suffix = $"{entry.Key}{kind}DataSource";
        var id = source.Id + suffix;
        properties.Set("ApiId", ApiId);
        properties.Set("Name", config["Name"].OrNull() ?? place.Text(entry.Key));
        Take(properties, config, "Description");
        Add(suffix, "AWS::AppSync::DataSource", properties);
        dataSources[entry.Key] = place.GetAtt(id, "Name");
        if (config["ServiceRoleArn"].OrNull() is { } role)
        {
            properties.Set("ServiceRoleArn", role);
            return;
        }

        var own = Add(suffix + "Role", "AWS::IAM::Role", place.Map(("AssumeRolePolicyDocument", PolicyDocuments.AssumeRole(place, "appsync.amazonaws.com"))));
        properties.Set("ServiceRoleArn", place.GetAtt(own.Id, "Arn"));
        Connect(
            suffix + connector,
            place.Map(("Type", place.Text("AWS::AppSync::DataSource")), ("Arn", place.GetAtt(id, "DataSourceArn")), ("RoleName", place.Ref(own.Id))),
            place.Map(("Type", place.Text(type)), ("Arn", arn)),
            permissions);
    }

    private void AddDomain()
    {
        if (source.Map("DomainName") is not { Count: > 0 } domain)
        {
            return;
        }

        var place = source.AtProperty("DomainName");
        var name = Add("DomainName", "AWS::AppSync::DomainName", Take(place.Map(), domain, "CertificateArn", "DomainName", "Description"));
        Add("DomainNameApiAssociation", "AWS::AppSync::DomainNameApiAssociation", place.Map(("ApiId", ApiId), ("DomainName", place.Ref(name.Id))));
    }

    private void AddFunction(SamEntry entry)
    {
        var config = Body(entry);
        var place = new At(entry.KeySpan);
        if (config["Id"].OrNull() is { } id)
        {
            functions[entry.Key] = config.Entries.Count(one => !one.Value.IsNothing()) == 1
                ? id
                : throw new SamRefusal($"the function '{entry.Key}' has 'Id', which excludes all else", entry.KeySpan);
            return;
        }

        var properties = place.Map(("ApiId", ApiId), ("Name", config["Name"].OrNull() ?? place.Text(entry.Key)));
        AddCode(properties, config, entry);
        properties.Set("DataSourceName", DataSource(config, entry));
        Take(properties, config, "MaxBatchSize", "Description", "Sync>SyncConfig");
        properties.Set("Runtime", Runtime(config, entry));
        var function = Add(entry.Key, "AWS::AppSync::FunctionConfiguration", properties);
        functions[entry.Key] = place.GetAtt(function.Id, "FunctionId");
    }

    private static void AddCode(SamMap properties, SamMap config, SamEntry entry)
    {
        var (inline, uri) = (config["InlineCode"].OrNull(), config["CodeUri"].OrNull());
        if (inline is null == uri is null)
        {
            throw new SamRefusal($"one of 'InlineCode' and 'CodeUri' of '{entry.Key}' must be given, and not both", entry.KeySpan);
        }

        properties.Set(inline is null ? "CodeS3Location" : "Code", inline ?? uri ?? config);
    }

    private static SamMap Runtime(SamMap config, SamEntry entry)
    {
        var runtime = config["Runtime"] as SamMap ?? throw new SamRefusal($"'{entry.Key}' requires 'Runtime'", entry.KeySpan);
        return new At(runtime.Span).Map(("Name", runtime["Name"]), ("RuntimeVersion", runtime["Version"]));
    }

    private SamNode DataSource(SamMap config, SamEntry entry)
    {
        var written = config["DataSource"].OrNull() ?? throw new SamRefusal($"the function '{entry.Key}' requires 'DataSource'", entry.KeySpan);
        if (written is not SamText text)
        {
            return written;
        }

        if (text.Text.Equals("none", StringComparison.OrdinalIgnoreCase))
        {
            needsNoneSource = true;
            return at.GetAtt(source.Id + "NoneDataSource", "Name");
        }

        return dataSources.GetValueOrDefault(text.Text) ?? throw new SamRefusal($"there is no data source '{text.Text}'", text.Span);
    }

    private void AddResolver(string type, SamEntry entry)
    {
        var config = Body(entry);
        var place = new At(entry.KeySpan);
        var properties = place.Map(
            ("ApiId", ApiId), ("FieldName", config["FieldName"].OrNull() ?? place.Text(entry.Key)), ("TypeName", place.Text(type)));
        if (config["InlineCode"].IsGiven() || config["CodeUri"].IsGiven())
        {
            AddCode(properties, config, entry);
            properties.Set("Runtime", Runtime(config, entry));
        }
        else
        {
            properties.Set("Code", place.Text(PipelineCode));
            properties.Set("Runtime", place.Map(("Name", place.Text("APPSYNC_JS")), ("RuntimeVersion", place.Text("1.0.0"))));
        }

        if (config["Pipeline"] is not SamList { Items.Count: > 0 } pipeline)
        {
            throw new SamRefusal($"the resolver '{entry.Key}' requires 'Pipeline'", entry.KeySpan);
        }

        properties.Set("Kind", place.Text("PIPELINE"));
        properties.Set("PipelineConfig", place.Map(("Functions", place.List(pipeline.Items.Select(item =>
            functions.GetValueOrDefault(item.AsText() ?? "") ?? throw new SamRefusal($"there is no function '{item.AsText()}'", item.Span))))));
        Take(properties, config, "Caching>CachingConfig", "MaxBatchSize");
        made.Add(new Made(source.Id + type + entry.Key, "AWS::AppSync::Resolver", properties).With(source.Attributes).DependingOn(source.Id + "Schema"));
    }
}
