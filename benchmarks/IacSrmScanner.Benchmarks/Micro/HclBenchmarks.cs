using BenchmarkDotNet.Attributes;
using IacSrmScanner.Hcl.Parsing;

namespace IacSrmScanner.Benchmarks.Micro;

/// <summary>HCL text to tokens, and to the tree (which takes the tokens first).</summary>
[MemoryDiagnoser]
public class HclBenchmarks
{
    public static IEnumerable<TextInput> Inputs => TextInput.With(".tf");

    [ParamsSource(nameof(Inputs))]
    public TextInput Input { get; set; } = new("", []);

    [Benchmark]
    public int Tokens() => Input.Files.Sum(file => HclParser.Tokenize(file).Length);

    [Benchmark]
    public int TokensAndTree() => Input.Files.Sum(file => HclParser.Parse(file).Body.Items.Length);
}
