using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
using IacSrmScanner.Catalogue;
using IacSrmScanner.CloudFormation.Configurations;
using IacSrmScanner.Core.Files;
using IacSrmScanner.Core.Resources;
using IacSrmScanner.Reporting.Sarif;
using IacSrmScanner.Responsibility.Layers;
using IacSrmScanner.Rules.Compiled;
using IacSrmScanner.Rules.Engine;
using IacSrmScanner.Terraform.Configurations;

namespace IacSrmScanner.Benchmarks.Micro;

/// <summary>The stages after reading, over one synthetic repository of 1,300 resource instances.</summary>
[MemoryDiagnoser]
public class EngineBenchmarks
{
    private readonly CompiledCatalogue catalogue = BuiltInCatalogue.Open();
    private readonly ResponsibilityModel model;
    private readonly ConfigurationJudge judge;
    private readonly MemoryFileTree tree = new(Corpus.Synthetic);
    private readonly string[] files = [.. Corpus.Synthetic.Select(source => source.Path).Order(StringComparer.Ordinal)];
    private readonly ImmutableArray<IConfigurationSource> sources;
    private readonly Configuration[] configurations;
    private readonly ScanResult scan;

    public EngineBenchmarks()
    {
        var responsibility = BuiltInCatalogue.Responsibility(catalogue);
        model = responsibility.Model;
        judge = new ConfigurationJudge(catalogue, ControlFilter.Everything, responsibility);
        ImmutableArray<IFrontEnd> frontEnds = [new TerraformFrontEnd(), new CloudFormationFrontEnd()];
        sources = [.. frontEnds.SelectMany(frontEnd => frontEnd.Discover(tree, files).Sources)];
        configurations = [.. sources.Select(source => source.Evaluate())];
        scan = new Scanner(frontEnds, judge).Scan(tree, files);
    }

    /// <summary>Trees to resources with values.</summary>
    [Benchmark]
    public int Evaluate() => sources.Sum(source => source.Evaluate().Graph.Resources.Length);

    /// <summary>
    /// Resources to findings. Only the first run of a process makes the controls and each graph's edges, so that this is the
    /// cost of the conditions alone.
    /// </summary>
    [Benchmark]
    public int Judge() => configurations.Sum(configuration => judge.Judge(configuration).Count());

    [Benchmark]
    public int WriteSarif()
    {
        using var output = new StringWriter();
        SarifReport.Write(output, scan, catalogue.All, model, includeOpen: true);
        return output.GetStringBuilder().Length;
    }
}
