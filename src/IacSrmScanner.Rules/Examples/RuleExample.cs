using IacSrmScanner.Core.Resources;
using IacSrmScanner.Core.Text;
using IacSrmScanner.Rules.Findings;

namespace IacSrmScanner.Rules.Examples;

/// <summary>A rule's proof of itself: code and what the rule must say of it.</summary>
/// <param name="Name">What the example shows.</param>
/// <param name="Dialect">The language of the code.</param>
/// <param name="Expect">The verdict on exactly one resource of the code.</param>
/// <param name="Code">The code, markers included.</param>
/// <param name="Line">The line of the code, from 1, on which the verdict must be reported; null when any will do.</param>
/// <param name="Place">Where the example stands in the rule file.</param>
public sealed record RuleExample(string Name, Dialect Dialect, Outcome Expect, string Code, int? Line, SourceSpan Place)
{
    /// <summary>The name under which a front end takes the code for its own.</summary>
    public string FileName => ExampleFile.NameOf(Dialect, Code);
}
