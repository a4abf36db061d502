using IacSrmScanner.CloudFormation.Sam.Policies;
using IacSrmScanner.CloudFormation.Sam.Trees;

namespace IacSrmScanner.CloudFormation.Sam.Apis;

/// <summary><c>ResourcePolicy</c> of a REST API: the accounts, addresses and networks that may call it.</summary>
internal sealed class RestResourcePolicy(RestDocument document, SamMap config, SamNode? stage)
{
    private const int MostCompared = 500;

    private readonly At at = new(config.Span);

    public static void AddCustom(RestDocument document, SamNode? statements)
    {
        if (statements is null)
        {
            return;
        }

        var policy = Policy(document);
        policy.Set("Version", new At(statements.Span).Text(PolicyDocuments.Version));
        if (policy["Statement"].IsNothing())
        {
            policy.Set("Statement", statements.Cloned());
        }
        else
        {
            var list = Statements(policy);
            list.AddRange((statements is SamList many ? many.Items : [statements]).Where(one => !list.Exists(other => other.Same(one))).ToArray());
            policy.Set("Statement", new SamList(policy.Span, list));
        }

        document.WritePolicy();
    }

    public void AddTo(string path)
    {
        Accounts("AwsAccountWhitelist", "Allow", path);
        Accounts("AwsAccountBlacklist", "Deny", path);
        Addresses("IpRangeWhitelist", "NotIpAddress", path);
        Addresses("IpRangeBlacklist", "IpAddress", path);
        Networks("Blacklist", "StringEquals", path);
        Networks("Whitelist", "StringNotEquals", path);
        document.WritePolicy();
    }

    private static SamMap Policy(RestDocument document) =>
        document.Policy as SamMap ?? throw new SamRefusal("the policy of the API must be a mapping", document.Policy.Span);

    private static List<SamNode> Statements(SamMap policy) => policy["Statement"] switch
    {
        null => [],
        SamList list => [.. list.Items],
        { } one => [one],
    };

    private void Accounts(string name, string effect, string path)
    {
        if (config[name].OrNull() is not { } accounts)
        {
            return;
        }

        if (accounts is not (SamMap or SamList))
        {
            throw new SamRefusal($"'{name}' must be a list or a mapping", accounts.Span);
        }

        var policy = Policy(document);
        policy.Set("Version", at.Text(PolicyDocuments.Version));
        var statement = at.Legacy(
            ("Effect", at.Text(effect)),
            ("Action", at.Text("execute-api:Invoke")),
            ("Resource", Resources(path)),
            ("Principal", at.Legacy(("AWS", accounts as SamList ?? at.List(accounts)))));
        policy.Set("Statement", policy["Statement"].IsNothing() ? statement : at.List([.. Statements(policy), statement]));
    }

    private void Addresses(string name, string condition, string path)
    {
        if (config[name].OrNull() is { } addresses)
        {
            Restrict(path, at.Map((condition, at.Map(("aws:SourceIp", addresses as SamList ?? at.List(addresses))))));
        }
    }

    private void Networks(string kind, string condition, string path)
    {
        var networks = new List<SamNode>();
        var endpoints = new List<SamNode>();
        foreach (var item in (config["SourceVpc" + kind] as SamList)?.Items ?? [])
        {
            var text = item.AsText() ?? throw new SamRefusal($"'SourceVpc{kind}' must hold texts; 'IntrinsicVpc{kind}' takes functions", item.Span);
            if (text.StartsWith("vpce-", StringComparison.Ordinal))
            {
                endpoints.Add(item);
            }
            else if (text.StartsWith("vpc-", StringComparison.Ordinal))
            {
                networks.Add(item);
            }
        }

        networks.AddRange((config["IntrinsicVpc" + kind] as SamList)?.Items ?? []);
        endpoints.AddRange((config["IntrinsicVpce" + kind] as SamList)?.Items ?? []);
        if (networks.Count + endpoints.Count > 0)
        {
            Restrict(path, at.Map((condition, at.Legacy(
                ("aws:SourceVpc", networks.Count > 0 ? at.List(networks) : null),
                ("aws:SourceVpce", endpoints.Count > 0 ? at.List(endpoints) : null)))));
        }
    }

    /// <summary>Anybody may call, but not when a condition holds.</summary>
    private void Restrict(string path, SamMap condition)
    {
        var policy = Policy(document);
        policy.Set("Version", at.Text(PolicyDocuments.Version));
        var resources = Resources(path);
        var list = Statements(policy);
        foreach (var statement in new[] { Statement("Allow", null), Statement("Deny", condition) })
        {
            if (list.Count > MostCompared || !list.Exists(other => other.Same(statement)))
            {
                list.Add(statement);
            }
        }

        policy.Set("Statement", at.List(list));

        SamMap Statement(string effect, SamMap? when) => at.Legacy(
            ("Effect", at.Text(effect)),
            ("Action", at.Text("execute-api:Invoke")),
            ("Resource", resources),
            ("Principal", at.Text("*")),
            ("Condition", when));
    }

    private SamList Resources(string path)
    {
        var isLegacyPath = document.Paths.Find(path)?.IsLegacy == true;
        var resources = at.List();
        foreach (var entry in document.PathItems(path).SelectMany(item => item.Entries))
        {
            var isAny = entry.Key.Equals(ApiDocument.AnyMethod, StringComparison.OrdinalIgnoreCase)
                || entry.Key.Equals("any", StringComparison.OrdinalIgnoreCase);
            var text = $"execute-api:/${{__Stage__}}/{(isAny ? "*" : entry.Key.ToUpperInvariant())}{ApiDocument.Wildcards(path)}";
            resources.Items.Add(at.Map(("Fn::Sub", at.List(
                at.Text(text, isLegacyPath || (!isAny && entry.IsLegacy)),
                at.Map(("__Stage__", stage))))));
        }

        return resources;
    }
}
