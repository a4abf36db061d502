using System.Collections.Immutable;
using IacSrmScanner.Catalogue;
using IacSrmScanner.Cli.Input;
using IacSrmScanner.Cli.Rules;
using IacSrmScanner.CloudFormation.Configurations;
using IacSrmScanner.CloudFormation.Inputs;
using IacSrmScanner.Core.Diagnostics;
using IacSrmScanner.Core.Files;
using IacSrmScanner.Core.Resources;
using IacSrmScanner.Responsibility.Layers;
using IacSrmScanner.Rules.Compiled;
using IacSrmScanner.Rules.Compliance;
using IacSrmScanner.Rules.Engine;
using IacSrmScanner.Rules.Projects;
using IacSrmScanner.Rules.Verification;
using IacSrmScanner.Terraform.Configurations;
using IacSrmScanner.Terraform.Plan;

namespace IacSrmScanner.Cli;

/// <summary>Puts the parts together: the only place that knows every dialect and the built-in rules.</summary>
public sealed class Composition
{
    /// <summary>For the examples of rules, whose verdicts may not change from day to day.</summary>
    private static readonly DateOnly ReleaseDay = new(2026, 11, 24);

    public Composition()
    {
        BuiltIn = BuiltInCatalogue.Open();
        Responsibility = BuiltInCatalogue.Responsibility(BuiltIn);
    }

    public CompiledCatalogue BuiltIn { get; }

    public ResponsibilityJudge Responsibility { get; }

    public FrameworkCatalogue Frameworks => new(BuiltIn.FindTree);

    public ResponsibilityModel Model => Responsibility.Model;

    public static ImmutableArray<IFrontEnd> FrontEnds => [new TerraformFrontEnd(), new CloudFormationFrontEnd(), new AttestationFrontEnd(ReleaseDay)];

    /// <summary>The dialects for the files of a command line, plans among them.</summary>
    /// <param name="input">The files.</param>
    /// <param name="terraform">What the command line says about Terraform.</param>
    /// <param name="cloudFormation">What it says about templates.</param>
    /// <param name="asOf">The day at which attestations are judged.</param>
    public static ImmutableArray<IFrontEnd> FrontEndsFor(
        ScanInput input, TerraformOptions terraform, CloudFormationOptions cloudFormation, DateOnly asOf)
    {
        var schemas = new SchemaOracle();
        var options = new PlanOptions
        {
            SourceDirectory = input.SourceDirectory,
            Named = input.Named,
            IsPlainAttribute = schemas.IsPlainAttribute,
        };
        return
        [
            new PlanFrontEnd(new TerraformFrontEnd(terraform), options),
            new CloudFormationFrontEnd(cloudFormation with { Named = input.Named }),
            new AttestationFrontEnd(asOf),
        ];
    }

    /// <summary>The built-in rules, and users' own where folders are given.</summary>
    public IControlCatalogue Catalogue(IReadOnlyList<string> ruleFolders, ICollection<Diagnostic> diagnostics)
    {
        if (ruleFolders.Count == 0)
        {
            return BuiltIn;
        }

        var own = ruleFolders.SelectMany(folder => RuleFolder.Read(new DiskFileTree(folder), "", BuiltIn.Links, BuiltIn.Support, diagnostics).Files);
        return new CombinedCatalogue(BuiltIn, new ControlSet(own.Select(file => file.Control).ToArray()));
    }
}
