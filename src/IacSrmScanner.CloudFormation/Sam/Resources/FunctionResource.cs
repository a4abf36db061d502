using IacSrmScanner.CloudFormation.Sam.Events;
using IacSrmScanner.CloudFormation.Sam.Expansion;
using IacSrmScanner.CloudFormation.Sam.Policies;
using IacSrmScanner.CloudFormation.Sam.Trees;

namespace IacSrmScanner.CloudFormation.Sam.Resources;

/// <summary><c>AWS::Serverless::Function</c>: the function, its role, version, alias, URL and what its events need.</summary>
internal sealed class FunctionResource(SamContext context, SamSource source)
{
    public static readonly PropertyRules Rules = new(
        "AWS::Serverless::Function",
        "FunctionName:tm Handler:* Runtime:* CodeUri:* ImageUri:* PackageType:* InlineCode:* DeadLetterQueue:m Description:* MemorySize:* "
        + "Timeout:* VpcConfig:* Role:t AssumeRolePolicyDocument:m Policies:tmL RolePath:* PermissionsBoundary:t Environment:M Events:M Tags:m "
        + "PropagateTags:b Tracing:mt KmsKeyArn:* DeploymentPreference:m ReservedConcurrentExecutions:* Layers:L EventInvokeConfig:m "
        + "EphemeralStorage:* AutoPublishAlias:t AutoPublishCodeSha256:t AutoPublishAliasAllProperties:b= VersionDescription:* "
        + "ProvisionedConcurrencyConfig:* FileSystemConfigs:* ImageConfig:* CodeSigningConfigArn:* Architectures:* SnapStart:m "
        + "FunctionUrlConfig:m RuntimeManagementConfig:* LoggingConfig:* RecursiveLoop:* SourceKMSKeyArn:* CapacityProviderConfig:m "
        + "FunctionScalingConfig:m VersionDeletionPolicy:t PublishToLatestPublished:* TenancyConfig:* DurableConfig:m");

    private static readonly string[] Copied =
    [
        "Handler", "Runtime", "Description", "MemorySize", "Timeout", "VpcConfig", "Role", "Environment", "KmsKeyArn",
        "ReservedConcurrentExecutions", "Layers", "FileSystemConfigs", "ImageConfig", "PackageType", "Architectures", "SnapStart",
        "EphemeralStorage", "CodeSigningConfigArn", "RuntimeManagementConfig", "LoggingConfig", "TenancyConfig", "RecursiveLoop",
        "DurableConfig", "PublishToLatestPublished",
    ];

    private readonly At at = source.At;
    private readonly List<Made> made = [];

    public IEnumerable<Made> Expand()
    {
        CheckTogether();
        var function = Function();
        made.Add(function);
        var alias = new FunctionVersion(context, source).AddTo(made, function);
        var target = Target(alias);
        FunctionUrl.AddTo(made, source, target);
        DeploymentPreference.Remember(context, source, alias);
        var documents = at.List();
        if (source["DeadLetterQueue"] is SamMap queue && queue["TargetArn"] is { } dead)
        {
            var action = queue["Type"].AsText() == "SQS" ? "sqs:SendMessage" : "sns:Publish";
            documents.Items.Add(PolicyDocuments.DeadLetter(source.AtProperty("DeadLetterQueue"), action, dead));
        }

        documents.Items.AddRange(new EventInvokeConfig(context, source).AddTo(made, alias));
        var role = new RoleMaker(source);
        var execution = role.Make(
            source["AssumeRolePolicyDocument"] ?? PolicyDocuments.AssumeRole(at, "lambda.amazonaws.com"),
            ManagedPolicyArns(),
            documents.Items,
            source["Policies"],
            Tags.Created(source, source["Tags"]));
        AddRole(function, execution);
        new FunctionEvents(context, source, target, role).AddTo(made);
        Tags.Propagate(made, source);
        return made;
    }

    private bool IsTraced => source["Tracing"].IsGiven() && context.Parameters.ResolveOrNull(source["Tracing"]).AsText() != "Disabled";

    private static void Refuse(bool isWrong, string cause, SamNode? place = null)
    {
        if (isWrong)
        {
            throw new SamRefusal(cause, place?.Span);
        }
    }

    private Target Target(Made? alias) => alias is null
        ? new Target(source.Id, at.Ref(source.Id, source.IsLegacyId), at.GetAtt(source.Id, "Arn", source.IsLegacyId), source.Passed)
        : new Target(alias.Id, at.Ref(alias.Id), at.Ref(alias.Id), source.Passed);

    private Made Function()
    {
        var properties = at.Map(("Code", Code()));
        if (source["FunctionName"].IsGiven())
        {
            Copy("FunctionName", properties);
        }

        foreach (var name in Copied)
        {
            Copy(name, properties);
        }

        properties.Set("Tags", Tags.Created(source, source["Tags"]));
        if (IsTraced && source.Properties.Find("Tracing") is { } tracing)
        {
            var place = new At(tracing.KeySpan);
            properties.Set("TracingConfig", new At(tracing.Value.Span).Map(("Mode", tracing.Value)), place.Span);
        }

        if (source.Map("DeadLetterQueue") is { } queue)
        {
            var place = source.AtProperty("DeadLetterQueue");
            properties.Set("DeadLetterConfig", place.Map(("TargetArn", queue["TargetArn"])), place.Span);
        }

        if (source.Map("CapacityProviderConfig") is { Count: > 0 } capacity)
        {
            properties.Set("CapacityProviderConfig", CapacityProviderResource.ForFunction(capacity));
        }

        if (source["FunctionScalingConfig"].IsGiven())
        {
            Copy("FunctionScalingConfig", properties);
        }

        CheckPackage(properties);
        return source.Main("AWS::Lambda::Function", properties);
    }

    private void Copy(string name, SamMap into)
    {
        if (source.Properties.Find(name) is { } entry && !entry.Value.IsNothing())
        {
            into.Set(entry);
        }
    }

    /// <summary>The code; null, and told, when none is given. The tool that packages it may know where it is.</summary>
    private SamNode? Code()
    {
        var package = source["PackageType"].AsText() ?? "Zip";
        Refuse(package is not ("Zip" or "Image"), $"the package type '{package}' is neither 'Zip' nor 'Image'", source["PackageType"]);
        if (package == "Image")
        {
            return source["ImageUri"] is { } image ? new At(image.Span).Map(("ImageUri", image)) : Missing("'ImageUri' must be set");
        }

        if (source["InlineCode"] is { } inline)
        {
            return WithKey(new At(inline.Span).Map(("ZipFile", inline)));
        }

        return source["CodeUri"] is { } uri
            ? WithKey(S3Location.Code(uri, "CodeUri"))
            : Missing("either 'InlineCode' or 'CodeUri' must be set");
    }

    private SamNode? Missing(string cause)
    {
        // What the build tool makes is told in the metadata.
        if (source.Body["Metadata"] is not SamMap metadata
            || !metadata.Entries.Any(entry => entry.Key is "Dockerfile" or "DockerContext" or "BuildMethod" or "SamResourceId"))
        {
            context.Refuse(source.Id, new SamRefusal(cause), source.KeySpan);
        }

        return null;
    }

    private SamNode WithKey(SamNode code)
    {
        if (code is SamMap map && source["SourceKMSKeyArn"].OrNull() is { } key)
        {
            map.Set("SourceKMSKeyArn", key);
        }

        return code;
    }

    private void CheckPackage(SamMap properties)
    {
        if (source["PackageType"].AsText() == "Image")
        {
            Refuse(
                properties["Handler"].IsGiven() || properties["Runtime"].IsGiven() || properties["Layers"].IsGiven(),
                "'Runtime', 'Handler' and 'Layers' cannot be given for the package type 'Image'");
            return;
        }

        if (!properties["Handler"].IsGiven() || !properties["Runtime"].IsGiven())
        {
            context.Refuse(source.Id, new SamRefusal("'Runtime' and 'Handler' must be given for the package type 'Zip'"), source.KeySpan);
        }

        Refuse(properties["ImageConfig"].IsGiven(), "'ImageConfig' cannot be given for the package type 'Zip'", properties["ImageConfig"]);
    }

    private void CheckTogether()
    {
        bool Given(string name) => source[name] is not null;
        Refuse(Given("CapacityProviderConfig") && Given("ProvisionedConcurrencyConfig"), "'CapacityProviderConfig' and 'ProvisionedConcurrencyConfig' exclude each other");
        Refuse(Given("CapacityProviderConfig") && Given("VpcConfig"), "'CapacityProviderConfig' and 'VpcConfig' exclude each other");
        Refuse(Given("FunctionScalingConfig") && !Given("CapacityProviderConfig"), "'FunctionScalingConfig' requires 'CapacityProviderConfig'");
        Refuse(Given("VersionDeletionPolicy") && !Given("AutoPublishAlias"), "'VersionDeletionPolicy' requires 'AutoPublishAlias'");
        Refuse(
            source["ProvisionedConcurrencyConfig"].IsGiven() && !source["AutoPublishAlias"].IsGiven(),
            "'ProvisionedConcurrencyConfig' requires 'AutoPublishAlias'");
        Refuse(
            source["VersionDeletionPolicy"] is SamText policy && policy.Text is not ("Delete" or "Retain"),
            "'VersionDeletionPolicy' must be 'Delete' or 'Retain'",
            source["VersionDeletionPolicy"]);
        if (source.Map("DeadLetterQueue") is { Count: > 0 } queue)
        {
            Refuse(!queue["Type"].IsGiven() || !queue["TargetArn"].IsGiven(), "'DeadLetterQueue' requires 'Type' and 'TargetArn'", queue);
            Refuse(queue["Type"].AsText() is not ("SQS" or "SNS"), "the type of 'DeadLetterQueue' must be 'SQS' or 'SNS'", queue["Type"]);
        }

        if (source["TenancyConfig"].IsGiven())
        {
            CheckTenancy();
        }
    }

    private void CheckTenancy()
    {
        foreach (var name in new[] { "ProvisionedConcurrencyConfig", "FunctionUrlConfig", "SnapStart" })
        {
            Refuse(source[name].IsGiven(), $"'{name}' is not supported together with 'TenancyConfig'", source[name]);
        }

        foreach (var entry in source.Map("Events")?.Entries ?? [])
        {
            var type = (entry.Value as SamMap)?["Type"].AsText();
            Refuse(type is not ("Api" or "HttpApi"), $"an event of the type '{type}' is not supported together with 'TenancyConfig'", entry.Value);
        }
    }

    private List<SamNode> ManagedPolicyArns()
    {
        var arns = new List<SamNode>
        {
            at.Text(PolicyDocuments.ManagedArn(source["DurableConfig"].IsGiven()
                ? "service-role/AWSLambdaBasicDurableExecutionRolePolicy"
                : "service-role/AWSLambdaBasicExecutionRole")),
        };
        if (IsTraced)
        {
            arns.Add(at.Text(PolicyDocuments.ManagedArn("AWSXrayWriteOnlyAccess")));
        }

        if (source["VpcConfig"].IsGiven())
        {
            arns.Add(at.Text(PolicyDocuments.ManagedArn("service-role/AWSLambdaVPCAccessExecutionRole")));
        }

        return arns;
    }

    /// <summary>The role is made when none is given; when a condition decides whether one is given, it is made then.</summary>
    private void AddRole(Made function, Made execution)
    {
        var arn = at.GetAtt(execution.Id, "Arn");
        if (source["Role"] is not { } role)
        {
            function.Properties.Set("Role", arn);
            made.Add(execution);
            return;
        }

        if (!role.IsIf() || context.Parameters.Resolve(role).IfParts() is not { } parts)
        {
            return;
        }

        var (condition, holds, fails) = (parts.Items[0], parts.Items[1], parts.Items[2]);
        switch (holds.IsNoValue(), fails.IsNoValue())
        {
            case (true, true):
                function.Properties.Set("Role", arn);
                made.Add(execution);
                break;
            case (true, false):
                function.Properties.Set("Role", at.If(condition, arn, fails));
                made.Add(execution.With("Condition", condition));
                break;
            case (false, true):
                var opposite = "NOT" + condition.AsText();
                function.Properties.Set("Role", at.If(condition, holds, arn));
                made.Add(execution.With("Condition", at.Text(opposite)));
                context.Conditions.Set(opposite, at.Map(("Fn::Not", at.List(at.Condition(condition)))));
                break;
            default:
                break;
        }
    }
}
