using System.Collections.Immutable;
using IacSrmScanner.CloudFormation.Templates;
using IacSrmScanner.Core.Values;

namespace IacSrmScanner.CloudFormation.Evaluation;

/// <summary>The texts that are given to parameters as values of their type.</summary>
internal static class InputTexts
{
    public static Value Read(ParameterType type, string text, Provenance provenance)
    {
        if (!type.IsList)
        {
            return new TextValue(text, provenance);
        }

        var texts = text.Length == 0 ? [] : text.Split(',', StringSplitOptions.TrimEntries);
        return new ListValue([.. texts.Select(each => new TextValue(each, provenance)).ToImmutableArray<Value>()], provenance);
    }
}
