using IacSrmScanner.CloudFormation.Sam.Apis;
using IacSrmScanner.CloudFormation.Sam.Expansion;
using IacSrmScanner.CloudFormation.Sam.Trees;

namespace IacSrmScanner.CloudFormation.Sam.Events;

/// <summary><c>Api</c> of a state machine: a method of a REST API that starts it.</summary>
internal static class MachineApiEvent
{
    public static readonly EventType Type = new("Api", "Path:t! Method:t! RestApiId:t! Stage:t Auth:m UnescapeMappingTemplate:b=", Expand);

    private static List<Made> Expand(EventUse use)
    {
        if (use["Path"] is not SamText path || use["Method"] is not SamText written)
        {
            throw use.Refusal("'Path' and 'Method' must be texts");
        }

        var at = use.At;
        var (_, api, _) = ApiEvent.Api(use);
        var method = new SamText(written.Text.ToLowerInvariant(), written.Span, written.IsLegacy);
        var role = RuleParts.Role(use, "apigateway.amazonaws.com");
        if (api[RestApiResource.ManagesDefinition].IsGiven() && !api["DefinitionBody"].IsNothing())
        {
            var document = new RestDocument(use.Context, api["DefinitionBody"]);
            if (document.HasIntegrationAt(path.Text, method))
            {
                throw use.Refusal($"the method '{method.Text}' of the path '{path.Text}' is defined more than once", method);
            }

            document.AddStateMachine(
                at,
                path,
                method,
                at.Sub("arn:${AWS::Partition}:apigateway:${AWS::Region}:states:action/StartExecution"),
                at.GetAtt(role.Id, "Arn"),
                at.Map(("application/json", at.Sub(Template(use)))),
                use.Target.Condition);
            if (use["Auth"] is SamMap { Count: > 0 } auth)
            {
                ApiEvent.AddAuth(use, api, document, path, method, use["Stage"] ?? new SamScalar("null", Documents.Nodes.ScalarKind.Null, at.Span), auth);
            }

            api.Set("DefinitionBody", document.Finish());
        }

        return [role];
    }

    private static string Template(EventUse use) => use["UnescapeMappingTemplate"].IsGiven()
        ? "{\"input\": \"$util.escapeJavaScript($input.json('$')).replaceAll(\"\\\\'\",\"'\")\", \"stateMachineArn\": \"${" + use.Target.Id + "}\"}"
        : "{\"input\": \"$util.escapeJavaScript($input.json('$'))\", \"stateMachineArn\": \"${" + use.Target.Id + "}\"}";
}
