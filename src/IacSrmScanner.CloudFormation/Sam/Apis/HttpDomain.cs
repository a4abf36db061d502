using System.Text.RegularExpressions;
using IacSrmScanner.CloudFormation.Sam.Expansion;
using IacSrmScanner.CloudFormation.Sam.Trees;

namespace IacSrmScanner.CloudFormation.Sam.Apis;

/// <summary><c>Domain</c> of an HTTP or WebSocket API.</summary>
internal sealed partial class HttpDomain(SamContext context, SamSource source, SamMap domain, string tag, bool sharesRecords)
{
    private readonly At at = source.AtProperty("Domain");

    public IEnumerable<Made> Make()
    {
        if (domain["DomainName"].NotNull() is not { } name || domain["CertificateArn"].NotNull() is not { } certificate)
        {
            throw new SamRefusal("'Domain' requires 'DomainName' and 'CertificateArn'", domain.Span);
        }

        if (domain["EndpointConfiguration"].NotNull() is { } endpoint && endpoint.AsText() != "REGIONAL")
        {
            throw new SamRefusal("the endpoint of a domain can only be REGIONAL", endpoint.Span);
        }

        var id = "ApiGatewayDomainNameV2" + LogicalIds.Suffix(name);
        yield return source.Beside(id, "AWS::ApiGatewayV2::DomainName", at.Map(
            ("DomainName", name),
            ("DomainNameConfigurations", at.List(at.Map(
                ("CertificateArn", certificate),
                ("EndpointType", domain["EndpointConfiguration"].NotNull() ?? at.Text("REGIONAL")),
                ("OwnershipVerificationCertificateArn", domain["OwnershipVerificationCertificateArn"].OrNull()),
                ("SecurityPolicy", domain["SecurityPolicy"].OrNull())))),
            ("MutualTlsAuthentication", MutualTls.Of(domain)),
            ("Tags", at.Map((tag, at.Text("SAM"))))));
        foreach (var mapping in Mappings(id))
        {
            yield return mapping;
        }

        if (new RecordSets(context, source, domain, id, isEdgeAllowed: false, sharesRecords).Make() is { } group)
        {
            yield return group;
        }
    }

    private Made[] Mappings(string id)
    {
        List<SamNode> paths = domain["BasePath"].OrNull() switch
        {
            SamText text => [text],
            SamList list => list.Items,
            _ => [],
        };
        if (paths.Count == 0)
        {
            return [source.Beside(source.Id + "ApiMapping", "AWS::ApiGatewayV2::ApiMapping", Mapping(null))];
        }

        return paths.Select(path =>
        {
            var text = path as SamText ?? throw new SamRefusal("'BasePath' must be a text", path.Span);
            if (Forbidden().IsMatch(text.Text))
            {
                throw new SamRefusal("'BasePath' may hold letters, digits, slashes, hyphens and underscores only", path.Span);
            }

            var mappingId = source.Id + Separators().Replace(text.Text, "") + "ApiMapping";
            return source.Beside(mappingId, "AWS::ApiGatewayV2::ApiMapping", Mapping(new SamText(text.Text.Trim('/'), text.Span)));
        }).ToArray();

        SamMap Mapping(SamNode? path) => at.Map(
            ("DomainName", at.Ref(id)), ("ApiId", at.Ref(source.Id)), ("Stage", at.Ref(source.Id + ".Stage")), ("ApiMappingKey", path));
    }

    [GeneratedRegex(@"[^0-9a-zA-Z/\-_]", RegexOptions.CultureInvariant)]
    private static partial Regex Forbidden();

    [GeneratedRegex(@"[\-_/]+", RegexOptions.CultureInvariant)]
    private static partial Regex Separators();
}
