using IacSrmScanner.CloudFormation.Sam.Expansion;
using IacSrmScanner.CloudFormation.Sam.Trees;

namespace IacSrmScanner.CloudFormation.Sam.Apis;

/// <summary><c>Domain</c> of a REST API: the domain name, public or private, its mappings to the API and its records.</summary>
internal sealed class RestDomain(SamContext context, SamSource source, SamMap domain)
{
    private readonly At at = source.AtProperty("Domain");

    public IEnumerable<Made> Make()
    {
        var name = domain["DomainName"].NotNull() ?? throw new SamRefusal("'Domain' requires 'DomainName'", domain.Span);
        var certificate = domain["CertificateArn"].NotNull() ?? throw new SamRefusal("'Domain' requires 'CertificateArn'", domain.Span);
        if (domain["EndpointConfiguration"].NotNull() is { } endpoint && endpoint.AsText() is not ("EDGE" or "REGIONAL" or "PRIVATE"))
        {
            throw new SamRefusal("the endpoint of a domain must be one of EDGE, REGIONAL and PRIVATE", endpoint.Span);
        }

        var type = domain["EndpointConfiguration"].AsText() ?? "REGIONAL";
        var isPrivate = type == "PRIVATE";
        var id = (isPrivate ? "ApiGatewayDomainNameV2" : "ApiGatewayDomainName") + LogicalIds.Suffix(name);
        if (!isPrivate)
        {
            // The deployment's id is made of the domain, these included.
            domain.Set("ApiDomainName", at.Text(id));
            domain.Set("EndpointConfiguration", domain["EndpointConfiguration"].NotNull() ?? at.Text("REGIONAL"));
            if (type == "EDGE" && domain["Route53"] is SamMap records && records["DistributionDomainName"].IsNothing())
            {
                records = records.Clone();
                records.Set("DistributionDomainName", at.GetAtt(id, "DistributionDomainName"));
                domain.Set("Route53", records);
            }
        }

        var properties = at.Map(
            ("DomainName", name),
            (type == "REGIONAL" ? "RegionalCertificateArn" : "CertificateArn", certificate),
            ("EndpointConfiguration", at.Map(("Types", at.List(domain["EndpointConfiguration"] ?? at.Text(type))), ("IpAddressType", domain["IpAddressType"].OrNull()))),
            ("MutualTlsAuthentication", isPrivate ? null : MutualTls.Of(domain)));
        foreach (var optional in new[] { "SecurityPolicy", "EndpointAccessMode", "Policy", "OwnershipVerificationCertificateArn" })
        {
            if ((isPrivate ? optional != "OwnershipVerificationCertificateArn" : optional != "Policy") && domain.Find(optional) is { } entry && entry.Value.IsGiven())
            {
                properties.Set(entry);
            }
        }

        yield return source.Beside(id, isPrivate ? "AWS::ApiGateway::DomainNameV2" : "AWS::ApiGateway::DomainName", properties);
        foreach (var mapping in Mappings(id, isPrivate))
        {
            yield return mapping;
        }

        if (isPrivate && domain["AccessAssociation"].NotNull() is { } association)
        {
            yield return Association(association, id);
        }

        // A private domain's records name it by itself; only regional and edge domains by what is made.
        if (new RecordSets(context, source, domain, id, isEdgeAllowed: true).Make() is { } group)
        {
            yield return group;
        }
    }

    private Made[] Mappings(string id, bool isPrivate)
    {
        var type = isPrivate ? "AWS::ApiGateway::BasePathMappingV2" : "AWS::ApiGateway::BasePathMapping";
        var key = isPrivate ? "DomainNameArn" : "DomainName";
        var normalizes = domain["NormalizeBasePath"] is not { } written || written.IsGiven();
        List<SamNode> paths = domain["BasePath"].OrNull() switch
        {
            SamText text => [text],
            SamList list => list.Items,
            _ => [],
        };
        if (paths.Count == 0)
        {
            return [source.Beside(source.Id + "BasePathMapping", type, Mapping(null))];
        }

        return paths.Select((path, index) =>
        {
            var text = path as SamText ?? throw new SamRefusal($"'BasePath' at index {index} must be a text", path.Span);
            var plain = string.Concat(text.Text.Where(char.IsLetterOrDigit));
            return source.Beside($"{source.Id}{plain}BasePathMapping", type, Mapping(normalizes ? new SamText(plain, text.Span) : text));
        }).ToArray();

        SamMap Mapping(SamNode? path) => at.Map(
            (key, at.Ref(id)), ("RestApiId", at.Ref(source.Id)), ("Stage", at.Ref(source.Id + ".Stage")), ("BasePath", path));
    }

    private Made Association(SamNode association, string id)
    {
        var config = association as SamMap ?? throw new SamRefusal("'AccessAssociation' must be a mapping", association.Span);
        var place = new At(config.Span);
        var endpoint = config["VpcEndpointId"] ?? place.Text("");
        return source.Beside(
            "DomainNameAccessAssociation" + LogicalIds.Suffix(place.List(endpoint, place.Text(id))),
            "AWS::ApiGateway::DomainNameAccessAssociation",
            place.Map(
                ("DomainNameArn", place.Ref(id)),
                ("AccessAssociationSourceType", place.Text("VPCE")),
                ("AccessAssociationSource", config["VpcEndpointId"])));
    }
}
