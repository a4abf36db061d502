using IacSrmScanner.CloudFormation.Sam.Expansion;
using IacSrmScanner.CloudFormation.Sam.Trees;

namespace IacSrmScanner.CloudFormation.Sam.Apis;

/// <summary><c>Route53</c> of a domain: records that lead to the API. Domains of one zone share a group.</summary>
internal sealed class RecordSets(SamContext context, SamSource source, SamMap domain, string domainId, bool isEdgeAllowed, bool isShared = true)
{
    /// <summary>The group that is new, or that is filled further; null when none is asked for.</summary>
    public Made? Make()
    {
        if (domain["Route53"].NotNull() is not { } written)
        {
            return null;
        }

        var config = written as SamMap ?? throw new SamRefusal("'Route53' must be a mapping", written.Span);
        if (config["HostedZoneId"].IsNothing() && config["HostedZoneName"].IsNothing())
        {
            throw new SamRefusal("'Route53' requires 'HostedZoneId' or 'HostedZoneName'", written.Span);
        }

        var at = new At(written.Span);
        var zone = config["HostedZoneId"].OrNull() ?? config["HostedZoneName"];
        if (isEdgeAllowed && config["SeparateRecordSetGroup"].OrNull() is { } separate)
        {
            if (separate is not SamScalar { Bool: not null })
            {
                throw new SamRefusal("'SeparateRecordSetGroup' must be a boolean", separate.Span);
            }

            var key = at.List(zone ?? at.Text(""), domain["DomainName"] ?? at.Text(""));
            var own = Group(at, "RecordSetGroup" + LogicalIds.Suffix(key), config, isEither: false);
            own.Properties.Set("RecordSets", at.List(Records(at, config)));
            return own;
        }

        var id = "RecordSetGroup" + LogicalIds.Suffix(zone);
        if (!isShared || !context.RecordSetGroups.TryGetValue(id, out var group))
        {
            group = Group(at, id, config, isEither: !isEdgeAllowed);
            group.Properties.Set("RecordSets", at.List());
            context.RecordSetGroups[id] = group;
        }

        (group.Properties["RecordSets"] as SamList)?.Items.AddRange(Records(at, config));
        return group;
    }

    private Made Group(At at, string id, SamMap config, bool isEither)
    {
        var properties = at.Map(("HostedZoneId", config["HostedZoneId"]));
        if (config.Contains("HostedZoneName") && (!isEither || properties.Count == 0))
        {
            properties.Set("HostedZoneName", config["HostedZoneName"] ?? at.Text(""));
        }

        return source.Beside(id, "AWS::Route53::RecordSetGroup", properties);
    }

    private IEnumerable<SamNode> Records(At at, SamMap config)
    {
        yield return Record(at, config, "A");
        if (config["IpV6"].IsTrue())
        {
            yield return Record(at, config, "AAAA");
        }
    }

    private SamMap Record(At at, SamMap config, string type) => at.Map(
        ("Name", domain["DomainName"]),
        ("Type", at.Text(type)),
        ("AliasTarget", Target(at, config)),
        ("Region", config["Region"].NotNull()),
        ("SetIdentifier", config["SetIdentifier"].NotNull()));

    private SamMap Target(At at, SamMap config)
    {
        var (zone, name) = (domain["EndpointConfiguration"].AsText() ?? "REGIONAL") switch
        {
            "REGIONAL" => (at.GetAtt(domainId, "RegionalHostedZoneId"), at.GetAtt(domainId, "RegionalDomainName")),
            "EDGE" => ((SamNode?)at.Text("Z2FDTNDATAQYW2"), config["DistributionDomainName"].NotNull() ?? at.GetAtt(domainId, "DistributionDomainName")),
            _ => (config["VpcEndpointHostedZoneId"], config["VpcEndpointDomainName"]),
        };
        return at.Map(("EvaluateTargetHealth", config["EvaluateTargetHealth"].NotNull()), ("HostedZoneId", zone), ("DNSName", name));
    }
}
