using IacSrmScanner.CloudFormation.Sam.Expansion;
using IacSrmScanner.CloudFormation.Sam.Trees;

namespace IacSrmScanner.CloudFormation.Sam.Policies;

/// <summary>The role of a function or state machine from its <c>Policies</c>.</summary>
internal sealed class RoleMaker(SamSource source)
{
    /// <summary>More policies than a role can have are not compared with each other.</summary>
    private const int MostCompared = 200;

    private enum Kind
    {
        Managed,
        Statement,
        Template,
        Unknown,
    }

    /// <summary>The policies of the role, which events may add to.</summary>
    public SamList? Inline { get; private set; }

    public SamList Managed { get; private set; } = source.At.List();

    public Made Make(SamNode trust, IEnumerable<SamNode> managed, IEnumerable<SamNode> documents, SamNode? policies, SamNode? tags)
    {
        var at = source.AtProperty("Policies");
        var id = source.Id + "Role";
        Managed = source.At.List(managed);
        var inline = source.At.List(documents);
        var written = policies switch
        {
            null => [],
            SamList list => list.Items,
            _ => [policies],
        };
        if (policies.IsGiven())
        {
            for (var index = 0; index < written.Count; index++)
            {
                Add(at, written[index], index, id, inline);
            }
        }

        var properties = source.At.Map(
            ("AssumeRolePolicyDocument", trust),
            ("ManagedPolicyArns", Managed),
            ("Policies", inline.Items.Count > 0 ? inline : null),
            ("Path", source["RolePath"]),
            ("PermissionsBoundary", source["PermissionsBoundary"]),
            ("Tags", tags));
        Inline = properties["Policies"] as SamList;
        Role = source.Beside(id, "AWS::IAM::Role", properties);
        return Role;
    }

    public Made? Role { get; private set; }

    /// <summary>Adds a managed policy that an event needs, once.</summary>
    public void AddManaged(SamNode arn)
    {
        if (Managed.Items.Count > MostCompared || !Managed.Items.Exists(other => other.Same(arn)))
        {
            Managed.Items.Add(arn);
        }
    }

    /// <summary>Adds a policy that an event needs, unless one with the same content is there.</summary>
    public void AddInline(SamMap policy)
    {
        Inline ??= source.At.List();
        Role?.Properties.Set("Policies", Inline);
        var document = policy["PolicyDocument"];
        if (Inline.Items.Count > MostCompared || !Inline.Items.Exists(other => other is SamMap map && map["PolicyDocument"] is { } same && document is not null && same.Same(document)))
        {
            Inline.Items.Add(policy);
        }
    }

    private static Kind KindOf(SamNode policy)
    {
        if (policy is SamText)
        {
            return Kind.Managed;
        }

        if (policy.IfParts() is { } parts)
        {
            var holds = KindOf(parts.Items[1]);
            var fails = KindOf(parts.Items[2]);
            return holds == fails || parts.Items[2].IsNoValue() ? holds
                : parts.Items[1].IsNoValue() ? fails
                : throw new SamRefusal("an 'Fn::If' has policies of different kinds", policy.Span);
        }

        if (policy.IsIntrinsic())
        {
            return Kind.Managed;
        }

        return policy switch
        {
            SamMap map when map.Contains("Statement") => Kind.Statement,
            SamMap { Count: 1 } map when PolicyTemplates.Has(map.Entries[0].Key) => Kind.Template,
            _ => Kind.Unknown,
        };
    }

    private static SamNode Each(SamNode policy, Func<SamNode, SamNode> convert) => policy.IfParts() is { } parts
        ? new At(policy.Span).If(parts.Items[0], Branch(parts.Items[1], convert), Branch(parts.Items[2], convert))
        : convert(policy);

    private static SamNode Branch(SamNode branch, Func<SamNode, SamNode> convert) => branch.IsNoValue() ? branch : convert(branch);

    private void Add(At at, SamNode policy, int index, string id, SamList inline)
    {
        switch (KindOf(policy))
        {
            case Kind.Statement:
                inline.Items.Add(Each(policy, one => Named(one, id, index)));
                break;
            case Kind.Template:
                inline.Items.Add(Each(policy, one => Named(PolicyTemplates.Expand((SamMap)one), id, index)));
                break;
            case Kind.Managed:
                AddManaged(Each(policy, one => one is SamText text ? new At(text.Span).Text(ManagedPolicies.Arn(text.Text)) : one));
                break;
            default:
                throw new SamRefusal($"the policy at index {index} is not valid", policy.IsNothing() ? at.Span : policy.Span);
        }
    }

    private static SamMap Named(SamNode document, string id, int index)
    {
        var at = new At(document.Span);
        return at.Map(("PolicyName", at.Text($"{id}Policy{index}")), ("PolicyDocument", document));
    }
}
