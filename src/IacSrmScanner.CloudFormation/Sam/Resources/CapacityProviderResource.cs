using IacSrmScanner.CloudFormation.Sam.Expansion;
using IacSrmScanner.CloudFormation.Sam.Policies;
using IacSrmScanner.CloudFormation.Sam.Trees;

namespace IacSrmScanner.CloudFormation.Sam.Resources;

/// <summary><c>AWS::Serverless::CapacityProvider</c>: instances that functions run on, and the role that manages them.</summary>
internal static class CapacityProviderResource
{
    public static readonly PropertyRules Rules = new(
        "AWS::Serverless::CapacityProvider",
        "CapacityProviderName:tm= VpcConfig:m!= OperatorRole:tm= Tags:m= PropagateTags:b= InstanceRequirements:m= ScalingConfig:m= KmsKeyArn:tm=");

    private static readonly PropertyRules Network = new("VpcConfig", "SubnetIds:l! SecurityGroupIds:l");

    private static readonly PropertyRules Instances = new("InstanceRequirements", "Architectures:l AllowedTypes:l ExcludedTypes:l");

    private static readonly PropertyRules Scaling = new("ScalingConfig", "MaxVCpuCount:i AverageCPUUtilization:*");

    private static readonly PropertyRules OfFunction = new(
        "CapacityProviderConfig", "Arn:t! PerExecutionEnvironmentMaxConcurrency:i ExecutionEnvironmentMemoryGiBPerVCpu:*");

    /// <summary>What a function says about the instances that it runs on.</summary>
    public static SamMap ForFunction(SamMap config)
    {
        Check(OfFunction, config);
        var at = new At(config.Span);
        return at.Map(("LambdaManagedInstancesCapacityProviderConfig", at.Map(
            ("CapacityProviderArn", config["Arn"]),
            ("PerExecutionEnvironmentMaxConcurrency", config["PerExecutionEnvironmentMaxConcurrency"].NotNull()),
            ("ExecutionEnvironmentMemoryGiBPerVCpu", config["ExecutionEnvironmentMemoryGiBPerVCpu"].NotNull()))));
    }

    public static List<Made> Expand(SamSource source)
    {
        Check(Network, source.Map("VpcConfig"));
        Check(Instances, source.Map("InstanceRequirements"));
        Check(Scaling, source.Map("ScalingConfig"));
        if (source.Map("ScalingConfig")?["AverageCPUUtilization"].NotNull() is { } use and (SamText or SamList or SamScalar { Bool: not null }))
        {
            throw new SamRefusal("'AverageCPUUtilization' must be a number", use.Span);
        }

        var requirements = source.Map("InstanceRequirements");
        if (requirements?["AllowedTypes"].NotNull() is not null && requirements["ExcludedTypes"].NotNull() is not null)
        {
            throw new SamRefusal("'AllowedTypes' and 'ExcludedTypes' exclude each other", requirements.Span);
        }

        var at = source.At;
        var made = new List<Made>();
        var role = source["OperatorRole"].OrNull();
        if (role is null)
        {
            var operatorRole = new RoleMaker(source).Make(
                PolicyDocuments.AssumeRole(at, "lambda.amazonaws.com"),
                [at.Text(PolicyDocuments.ManagedArn("AWSLambdaManagedEC2ResourceOperator"))],
                [],
                null,
                at.List(Own(at))).As(source.Id + "OperatorRole");
            made.Add(operatorRole);
            role = at.GetAtt(operatorRole.Id, "Arn");
        }

        var properties = at.Map(
            ("CapacityProviderName", source["CapacityProviderName"].OrNull()),
            ("VpcConfig", source["VpcConfig"].OrNull()),
            ("PermissionsConfig", at.Map(("CapacityProviderOperatorRoleArn", role))),
            ("Tags", at.List([.. Tags.List(at, source["Tags"]).Items, Own(at)])),
            ("InstanceRequirements", requirements is { Count: > 0 } ? Requirements(requirements) : null),
            ("CapacityProviderScalingConfig", source.Map("ScalingConfig") is { Count: > 0 } scaling ? ScalingConfig(scaling) : null),
            ("KmsKeyArn", source["KmsKeyArn"].OrNull()));
        made.Add(source.Main("AWS::Lambda::CapacityProvider", properties));
        Propagate(made, source);
        return made;
    }

    private static void Check(PropertyRules rules, SamMap? map)
    {
        if (map is not null && rules.Check(map) is { } refusal)
        {
            throw refusal;
        }
    }

    private static SamMap Own(At at) => at.Map(("Key", at.Text("lambda:createdBy")), ("Value", at.Text("SAM")));

    private static SamMap Requirements(SamMap written) => new At(written.Span).Map(
        ("Architectures", written["Architectures"].NotNull()),
        ("AllowedInstanceTypes", written["AllowedTypes"].NotNull()),
        ("ExcludedInstanceTypes", written["ExcludedTypes"].NotNull()));

    private static SamMap ScalingConfig(SamMap written)
    {
        var at = new At(written.Span);
        var use = written["AverageCPUUtilization"].NotNull();
        return at.Map(
            ("MaxVCpuCount", written["MaxVCpuCount"].NotNull()),
            ("ScalingMode", at.Text(use is null ? "Auto" : "Manual")),
            ("ScalingPolicies", use is null ? null : at.List(at.Map(
                ("PredefinedMetricType", at.Text("LambdaCapacityProviderAverageCPUUtilization")), ("TargetValue", use)))));
    }

    /// <summary>Here the author's tags join those that are there.</summary>
    private static void Propagate(List<Made> made, SamSource source)
    {
        if (!source["PropagateTags"].IsGiven() || source["Tags"] is not SamMap { Count: > 0 } tags)
        {
            return;
        }

        foreach (var list in made.Select(one => one.Properties["Tags"]).OfType<SamList>())
        {
            var keys = list.Items.OfType<SamMap>().Select(tag => tag["Key"].AsText()).ToHashSet(StringComparer.Ordinal);
            list.Items.AddRange(Tags.List(source.At, tags).Items.Where(tag => tag is SamMap map && !keys.Contains(map["Key"].AsText())));
        }
    }
}
