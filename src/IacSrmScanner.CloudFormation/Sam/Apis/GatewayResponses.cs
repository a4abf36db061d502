using System.Text.RegularExpressions;
using IacSrmScanner.CloudFormation.Sam.Trees;

namespace IacSrmScanner.CloudFormation.Sam.Apis;

/// <summary><c>GatewayResponses</c> of a REST API.</summary>
internal static partial class GatewayResponses
{
    private static readonly (string Name, string Prefix)[] Parameters =
        [("Headers", "gatewayresponse.header."), ("Paths", "gatewayresponse.path."), ("QueryStrings", "gatewayresponse.querystring.")];

    public static void AddTo(RestDocument document, SamMap responses)
    {
        var all = document.GatewayResponses as SamMap ?? throw new SamRefusal("the gateway responses must be a mapping", document.GatewayResponses.Span);
        var order = new LegacyOrder();
        foreach (var entry in responses.Entries)
        {
            Check(entry);
            order.Add(entry.Key);
        }

        foreach (var entry in order.Keys.Select(responses.Find).OfType<SamEntry>())
        {
            all.Set(entry.Key, Response(entry), entry.KeySpan, entry.IsLegacy);
        }
    }

    private static void Check(SamEntry entry)
    {
        if (entry.Value.IsIntrinsic() || entry.Value is not SamMap response)
        {
            throw new SamRefusal($"the gateway response '{entry.Key}' must be a mapping", entry.Value.Span);
        }

        if (response.Entries.FirstOrDefault(one => one.Key is not ("ResponseParameters" or "ResponseTemplates" or "StatusCode")) is { } wrong)
        {
            throw new SamRefusal($"'{wrong.Key}' is no property of the gateway response '{entry.Key}'", wrong.KeySpan);
        }

        if (response["ResponseParameters"].IsGiven() && response["ResponseParameters"] is { } parameters)
        {
            var map = parameters as SamMap ?? throw new SamRefusal("'ResponseParameters' must be a mapping", parameters.Span);
            if (map.Entries.FirstOrDefault(one => !Parameters.Any(parameter => parameter.Name == one.Key)) is { } unknown)
            {
                throw new SamRefusal($"'{unknown.Key}' is no property of 'ResponseParameters'", unknown.KeySpan);
            }
        }

        if (response["StatusCode"].OrNull() is { } code && !StatusCode().IsMatch(PythonText.Printed(code)))
        {
            throw new SamRefusal("'StatusCode' must be a number", code.Span);
        }
    }

    private static SamMap Response(SamEntry entry)
    {
        var at = new At(entry.KeySpan);
        var response = (SamMap)entry.Value;
        var parameters = at.Legacy();
        foreach (var (name, prefix) in Parameters)
        {
            if ((response["ResponseParameters"] as SamMap)?[name] is not { } written)
            {
                continue;
            }

            foreach (var one in (written as SamMap ?? throw new SamRefusal($"'{name}' must be a mapping", written.Span)).Entries)
            {
                parameters.Set(prefix + one.Key, one.Value, one.KeySpan, one.IsLegacy);
            }
        }

        return at.Legacy(
            ("responseParameters", parameters),
            ("responseTemplates", response["ResponseTemplates"].OrNull()?.Cloned() ?? at.Legacy()),
            ("statusCode", response["StatusCode"].OrNull() is { } code ? new SamText(PythonText.Printed(code), code.Span) : null));
    }

    [GeneratedRegex("^[0-9]{1,3}$", RegexOptions.CultureInvariant)]
    private static partial Regex StatusCode();
}
