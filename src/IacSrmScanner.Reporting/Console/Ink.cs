namespace IacSrmScanner.Reporting.Console;

/// <summary>Colours, or none: where they are off the text comes out as it is.</summary>
public sealed record Ink(bool IsOn)
{
    public string Bold(string text) => Wrap("1", text);

    public string Dim(string text) => Wrap("2", text);

    public string Red(string text) => Wrap("31", text);

    public string Yellow(string text) => Wrap("33", text);

    public string Blue(string text) => Wrap("34", text);

    public string Green(string text) => Wrap("32", text);

    private string Wrap(string code, string text) => IsOn ? $"\e[{code}m{text}\e[0m" : text;
}
