using IacSrmScanner.CloudFormation.Sam.Expansion;
using IacSrmScanner.CloudFormation.Sam.Policies;
using IacSrmScanner.CloudFormation.Sam.Trees;

namespace IacSrmScanner.CloudFormation.Sam.Events;

/// <summary>One event of a function or state machine.</summary>
/// <param name="Context">The template.</param>
/// <param name="Source">The function or state machine.</param>
/// <param name="Name">The name of the event.</param>
/// <param name="At">Makes nodes that stand for the event.</param>
/// <param name="Properties">What is written for it.</param>
/// <param name="Target">What it invokes.</param>
/// <param name="Role">The role of the function; null for a state machine.</param>
internal sealed record EventUse(
    SamContext Context, SamSource Source, SamEntry Name, At At, SamMap Properties, Target Target, RoleMaker? Role)
{
    /// <summary>The name that what is made for it begins with.</summary>
    public string Id => Source.Id + Name.Key;

    public SamNode? this[string property] => Properties[property].NotNull();

    public Made Make(string id, string type, SamMap properties) => new Made(id, type, properties).With(Target.Attributes);

    /// <summary>Takes properties over as they are written.</summary>
    public SamMap Take(SamMap into, params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (Properties.Find(name) is { } entry && !entry.Value.IsNothing())
            {
                into.Set(entry);
            }
        }

        return into;
    }

    /// <summary>The permission that the service needs to invoke the function.</summary>
    public Made Permission(string service, SamNode? sourceArn = null, SamNode? sourceAccount = null, string suffix = "", SamNode? token = null, string? prefix = null)
    {
        var id = (prefix ?? Id) + "Permission" + (suffix.Length > 0 && suffix.All(char.IsLetterOrDigit) ? suffix : LogicalIds.Suffix(suffix));
        return Make(id, "AWS::Lambda::Permission", At.Map(
            ("Action", At.Text("lambda:InvokeFunction")),
            ("FunctionName", Target.Name),
            ("Principal", At.Text(service)),
            ("SourceArn", sourceArn),
            ("SourceAccount", sourceAccount),
            ("EventSourceToken", token)));
    }

    public SamRefusal Refusal(string cause, SamNode? place = null) => new($"the event '{Name.Key}': {cause}", place?.Span ?? Name.KeySpan);

    public SamMap? MapOrRefuse(string property) => this[property] switch
    {
        null => null,
        SamMap map => map,
        { } other => throw Refusal($"'{property}' must be a mapping", other),
    };
}
