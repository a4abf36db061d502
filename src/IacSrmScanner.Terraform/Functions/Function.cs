using System.Collections.Immutable;
using IacSrmScanner.Core.Values;

namespace IacSrmScanner.Terraform.Functions;

/// <summary>A function of the language.</summary>
internal sealed class Function
{
    /// <param name="signature">
    /// The name and its parameters: <c>join s ls~...</c>. An ending <c>...</c> repeats the last one any number of times, also
    /// none; brackets around a parameter make it optional.
    /// </param>
    /// <param name="run">Computes the result from converted arguments.</param>
    public Function(string signature, Func<FunctionCall, Value> run)
    {
        var words = signature.Split(' ');
        Name = words[0];
        Run = run;
        var parameters = ImmutableArray.CreateBuilder<Parameter>();
        foreach (var word in words.AsSpan(1))
        {
            if (word.EndsWith("...", StringComparison.Ordinal))
            {
                Rest = Parameter.Parse(word[..^3]);
            }
            else
            {
                Required += word.StartsWith('[') ? 0 : 1;
                parameters.Add(Parameter.Parse(word.Trim('[', ']')));
            }
        }

        Parameters = parameters.ToImmutable();
    }

    public string Name { get; }

    public ImmutableArray<Parameter> Parameters { get; }

    public int Required { get; }

    public Parameter? Rest { get; }

    public Func<FunctionCall, Value> Run { get; }

    /// <summary>The result may be null even for known arguments: a part of an argument, or decoded data.</summary>
    public bool GivesParts { get; init; }

    /// <summary>The function decides itself whether its result is sensitive.</summary>
    public bool SetsMarks { get; init; }

    /// <summary>A sensitive value inside an argument makes the result sensitive. Not where only the outside is looked at.</summary>
    public bool SeesMembers { get; init; } = true;

    public Parameter? At(int index) => index < Parameters.Length ? Parameters[index] : Rest;
}
