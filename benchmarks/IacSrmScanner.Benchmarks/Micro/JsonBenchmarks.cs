using BenchmarkDotNet.Attributes;
using IacSrmScanner.Documents.Json;

namespace IacSrmScanner.Benchmarks.Micro;

/// <summary>JSON text to the document tree.</summary>
[MemoryDiagnoser]
public class JsonBenchmarks
{
    public static IEnumerable<TextInput> Inputs => TextInput.With(".json");

    [ParamsSource(nameof(Inputs))]
    public TextInput Input { get; set; } = new("", []);

    [Benchmark]
    public int Tree() => Input.Files.Count(file => JsonReader.Read(file).Root is not null);
}
