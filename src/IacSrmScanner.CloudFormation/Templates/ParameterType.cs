namespace IacSrmScanner.CloudFormation.Templates;

/// <summary>The type of a parameter, as far as it decides the shape of the value.</summary>
/// <param name="Name">As written: <c>String</c>, <c>List&lt;AWS::EC2::Subnet::Id&gt;</c>.</param>
/// <param name="IsList">The value is written as one text with commas and used as a list.</param>
/// <param name="IsStored">The value is the name of an entry in the parameter store; what is used is read at deployment.</param>
internal sealed record ParameterType(string Name, bool IsList, bool IsStored)
{
    private const string Stored = "AWS::SSM::Parameter::Value<";

    public static ParameterType Parse(string name)
    {
        var isStored = name.StartsWith(Stored, StringComparison.Ordinal);
        var inner = isStored ? name[Stored.Length..] : name;
        return new ParameterType(name, IsListName(inner), isStored);
    }

    private static bool IsListName(string name) =>
        name.StartsWith("List<", StringComparison.Ordinal) || name.StartsWith("CommaDelimitedList", StringComparison.Ordinal);
}
