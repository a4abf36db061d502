using IacSrmScanner.CloudFormation.Sam.Trees;

namespace IacSrmScanner.CloudFormation.Sam.Expansion;

/// <summary>An API is deployed anew when the name of a function behind it changes.</summary>
internal static class FunctionNames
{
    public static void Note(SamContext context, SamSource source, string type)
    {
        if (type != "AWS::Serverless::Function")
        {
            return;
        }

        foreach (var entry in source.Map("Events")?.Entries ?? [])
        {
            if (entry.Value is SamMap written && written["Type"].AsText() == "Api" && written["Properties"] is SamMap properties
                && (properties["RestApiId"].RefId() ?? properties["RestApiId"].AsText()) is { } api
                && source["FunctionName"] is { } name && context.Parameters.Resolve(name).OrNull() is { } resolved)
            {
                context.FunctionNames[api] = context.FunctionNames.GetValueOrDefault(api, "") + PythonText.Printed(resolved);
            }
        }
    }
}
