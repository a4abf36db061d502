using IacSrmScanner.CloudFormation.Sam.Expansion;
using IacSrmScanner.CloudFormation.Sam.Trees;

namespace IacSrmScanner.CloudFormation.Sam.Events;

/// <summary><c>Cognito</c>: the user pool, which must be in the template, gets the function as trigger.</summary>
internal static class CognitoEvent
{
    public static readonly EventType Type = new("Cognito", "UserPool:t! Trigger:tl!=", Expand);

    private static List<Made> Expand(EventUse use)
    {
        if (use["UserPool"].RefId() is not { } id || use.Context.Resources[id] is not SamMap pool)
        {
            throw use.Refusal("'UserPool' must refer to a user pool of the same template", use["UserPool"]);
        }

        var permission = use.Permission("cognito-idp.amazonaws.com", use.At.GetAtt(id, "Arn"), prefix: use.Target.Id + "Cognito");
        var config = Child(Child(pool, "Properties", use), "LambdaConfig", use);
        foreach (var trigger in use["Trigger"] is SamList list ? list.Items : [use["Trigger"] ?? use.At.Text("")])
        {
            if (config.Contains(trigger.AsText() ?? ""))
            {
                throw use.Refusal($"the trigger '{trigger.AsText()}' is defined more than once", trigger);
            }

            config.Set(trigger.AsText() ?? "", use.Target.Arn, trigger.Span);
        }

        return [permission];
    }

    private static SamMap Child(SamMap parent, string key, EventUse use)
    {
        if (parent[key].NotNull() is { } written)
        {
            return written as SamMap ?? throw use.Refusal($"'{key}' must be a mapping", written);
        }

        var created = use.At.Map();
        parent.Set(key, created);
        return created;
    }
}
