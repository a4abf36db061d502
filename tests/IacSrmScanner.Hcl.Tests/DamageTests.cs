using IacSrmScanner.Core.Text;
using IacSrmScanner.Hcl.Parsing;

namespace IacSrmScanner.Hcl.Tests;

/// <summary>Whatever is done to a file, it is read without an exception, gives its text back, and all spans lie inside it.</summary>
public sealed class DamageTests
{
    [TestCaseSource(typeof(AcceptanceFile), nameof(AcceptanceFile.All))]
    public void Deleting_a_token(string name) => Damage(name, (text, token) => text.Remove(token.Start, token.Length));

    [TestCaseSource(typeof(AcceptanceFile), nameof(AcceptanceFile.All))]
    public void Duplicating_a_token(string name) =>
        Damage(name, (text, token) => text.Insert(token.Start, text.Substring(token.Start, token.Length)));

    [TestCaseSource(typeof(AcceptanceFile), nameof(AcceptanceFile.All))]
    public void Cutting_after_a_token(string name) => Damage(name, (text, token) => text[..token.End]);

    [TestCaseSource(typeof(AcceptanceFile), nameof(AcceptanceFile.All))]
    public void Cutting_inside_a_token(string name) => Damage(name, (text, token) => text[..(token.Start + (token.Length / 2))]);

    [TestCaseSource(typeof(AcceptanceFile), nameof(AcceptanceFile.All))]
    public void Inserting_an_opener(string name)
    {
        foreach (var opener in new[] { "\"", "${", "{", "(", "[", "<<E\n", "/*", "%{" })
        {
            Damage(name, (text, token) => text.Insert(token.Start, opener));
        }
    }

    private static void Damage(string name, Func<string, TextSpan, string> damage)
    {
        var source = AcceptanceFile.Read(name);
        foreach (var token in HclParser.Tokenize(source))
        {
            TreeShape.AssertHolds(HclParser.Parse(new SourceText(name, damage(source.Content, token.Span))));
        }
    }
}
