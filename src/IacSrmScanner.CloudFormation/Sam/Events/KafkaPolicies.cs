using IacSrmScanner.CloudFormation.Sam.Policies;
using IacSrmScanner.CloudFormation.Sam.Trees;

namespace IacSrmScanner.CloudFormation.Sam.Events;

/// <summary>What a function may do to read from Kafka, managed by AWS or not.</summary>
internal static class KafkaPolicies
{
    public static SamMap? Msk(EventUse use)
    {
        var at = use.At;
        var statements = SchemaRegistry(use);
        foreach (var config in (use["SourceAccessConfigurations"] as SamList)?.Items.OfType<SamMap>() ?? [])
        {
            if (config["Type"].AsText() == "CLIENT_CERTIFICATE_TLS_AUTH" && config["URI"].OrNull() is { } uri)
            {
                statements.Add(Secret(at, uri));
            }
        }

        return statements.Count == 0 ? null : PolicyDocuments.Inline(at, "MSKExecutionRolePolicy", statements);
    }

    public static SamMap SelfManaged(EventUse use)
    {
        var at = use.At;
        if (!use["KafkaBootstrapServers"].IsGiven())
        {
            throw use.Refusal("'KafkaBootstrapServers' must be given");
        }

        if (use["Topics"].OrNull() is not { } topics || topics is SamList { Items.Count: not 1 })
        {
            throw use.Refusal("'Topics' must name one topic", use["Topics"]);
        }

        var statements = Access(use);
        SecretPolicies.AddKey(use, statements, at.Texts("kms:Decrypt"));
        statements.AddRange(SchemaRegistry(use));
        var policy = PolicyDocuments.Inline(at, "SelfManagedKafkaExecutionRolePolicy", statements);
        (policy["PolicyDocument"] as SamMap)?.Set("Version", at.Text(PolicyDocuments.Version));
        return policy;
    }

    private static SamMap Secret(At at, SamNode uri) => PolicyDocuments.Allow(at, at.Texts("secretsmanager:GetSecretValue"), uri);

    private static List<SamNode> Access(EventUse use)
    {
        if (use["SourceAccessConfigurations"].OrNull() is not { } written)
        {
            throw use.Refusal("'SourceAccessConfigurations' must be given");
        }

        if (written is not SamList list)
        {
            throw use.Refusal("'SourceAccessConfigurations' must be a list", written);
        }

        SamNode? secret = null;
        var (hasSubnet, hasGroup, hasRoot) = (false, false, false);
        foreach (var item in list.Items)
        {
            var config = item as SamMap ?? throw use.Refusal("each of 'SourceAccessConfigurations' must be a mapping", item);
            var type = config["Type"].AsText();
            if (config["URI"].OrNull() is not { } uri || (uri is not SamText && !uri.IsIntrinsic()))
            {
                throw use.Refusal($"'{type}' in 'SourceAccessConfigurations' needs a 'URI', which is a text", config);
            }

            switch (type)
            {
                case "VPC_SUBNET":
                    hasSubnet = true;
                    break;
                case "VPC_SECURITY_GROUP":
                    hasGroup = true;
                    break;
                case "SASL_SCRAM_256_AUTH" or "SASL_SCRAM_512_AUTH" or "BASIC_AUTH" or "CLIENT_CERTIFICATE_TLS_AUTH":
                    secret = secret is null ? uri : throw use.Refusal("more than one way to sign in is given", config);
                    break;
                case "SERVER_ROOT_CA_CERTIFICATE":
                    hasRoot = true;
                    break;
                default:
                    throw use.Refusal($"the type '{type}' in 'SourceAccessConfigurations' is not known", config);
            }
        }

        if (hasSubnet != hasGroup)
        {
            throw use.Refusal("'VPC_SUBNET' and 'VPC_SECURITY_GROUP' must be given together", written);
        }

        var statements = new List<SamNode>();
        if (secret is not null)
        {
            statements.AddRange(Enumerable.Repeat(Secret(use.At, secret), hasRoot ? 2 : 1));
        }

        if (hasSubnet)
        {
            statements.Add(SecretPolicies.Network(use.At));
        }

        return statements;
    }

    private static List<SamNode> SchemaRegistry(EventUse use)
    {
        var statements = new List<SamNode>();
        if (use["SchemaRegistryConfig"] is not SamMap { Count: > 0 } config)
        {
            return statements;
        }

        var access = Check(use, config);
        var at = new At(config.Span);
        statements.AddRange(access.Select(one => one["URI"]).OfType<SamNode>().Select(uri => Secret(at, uri)));
        if (config["SchemaRegistryURI"] is { } registry && RegistryName(use, registry) is { } name)
        {
            statements.Add(PolicyDocuments.Allow(at, at.Texts("glue:GetRegistry"), registry));
            statements.Add(PolicyDocuments.Allow(
                at,
                at.Texts("glue:GetSchemaVersion"),
                at.List(at.Sub($"arn:${{AWS::Partition}}:glue:${{AWS::Region}}:${{AWS::AccountId}}:schema/{name}/*"))));
        }

        return statements;
    }

    private static List<SamMap> Check(EventUse use, SamMap config)
    {
        foreach (var name in new[] { "SchemaRegistryURI", "EventRecordFormat", "SchemaValidationConfigs" })
        {
            if (!config.Contains(name))
            {
                throw use.Refusal($"'SchemaRegistryConfig' requires '{name}'", config);
            }
        }

        if (config["EventRecordFormat"].AsText() is not ("JSON" or "SOURCE"))
        {
            throw use.Refusal("'EventRecordFormat' must be 'JSON' or 'SOURCE'", config["EventRecordFormat"]);
        }

        if (config["SchemaValidationConfigs"] is not SamList)
        {
            throw use.Refusal("'SchemaValidationConfigs' must be a list", config["SchemaValidationConfigs"]);
        }

        if (!config["AccessConfigs"].IsGiven())
        {
            return [];
        }

        var access = (config["AccessConfigs"] as SamList)?.Items.Select(item => item as SamMap).ToArray();
        return access is not null && access.All(one => one is not null && one.Contains("Type") && one.Contains("URI"))
            ? [.. access.OfType<SamMap>()]
            : throw use.Refusal("'AccessConfigs' must be a list of mappings with 'Type' and 'URI'", config["AccessConfigs"]);
    }

    private static string? RegistryName(EventUse use, SamNode registry)
    {
        var arn = registry.AsText() ?? ((use.Context.Parameters.Resolve(registry) as SamMap)?["Fn::Sub"]).AsText();
        return arn is not null && arn.StartsWith("arn", StringComparison.Ordinal)
            && arn.Replace("AWS::", "", StringComparison.Ordinal).Split(':') is { Length: >= 6 } parts && parts[5].StartsWith("registry/", StringComparison.Ordinal)
            ? parts[5]["registry/".Length..]
            : null;
    }
}
