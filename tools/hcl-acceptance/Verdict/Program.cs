using IacSrmScanner.Core.Diagnostics;
using IacSrmScanner.Core.Text;
using IacSrmScanner.Hcl.Parsing;

// Reads paths from standard input, one a line; writes the verdict on each: accept or refuse, path, first error.
while (Console.In.ReadLine() is { } path)
{
    var source = SourceDecoder.Decode(path, File.ReadAllBytes(path), out _);
    var first = HclParser.Parse(source).Diagnostics.FirstOrDefault(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
    Console.Out.WriteLine($"{(first is null ? "accept" : "refuse")}\t{path}\t{first?.ToString().ReplaceLineEndings(" ")}");
}
