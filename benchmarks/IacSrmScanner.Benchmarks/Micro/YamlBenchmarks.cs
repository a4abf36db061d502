using BenchmarkDotNet.Attributes;
using IacSrmScanner.Documents.Yaml;

namespace IacSrmScanner.Benchmarks.Micro;

/// <summary>YAML text to the document tree.</summary>
[MemoryDiagnoser]
public class YamlBenchmarks
{
    public static IEnumerable<TextInput> Inputs => TextInput.With(".yaml");

    [ParamsSource(nameof(Inputs))]
    public TextInput Input { get; set; } = new("", []);

    [Benchmark]
    public int Tree() => Input.Files.Count(file => YamlReader.Read(file).Root is not null);
}
