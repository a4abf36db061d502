using System.Collections.Immutable;
using IacSrmScanner.Catalogue;
using IacSrmScanner.Cli.Input;
using IacSrmScanner.Cli.Rules;
using IacSrmScanner.CloudFormation.Configurations;
using IacSrmScanner.Core.Diagnostics;
using IacSrmScanner.Core.Files;
using IacSrmScanner.Core.Resources;
using IacSrmScanner.Responsibility.Layers;
using IacSrmScanner.Rules.Compiled;
using IacSrmScanner.Rules.Engine;
using IacSrmScanner.Rules.Verification;
using IacSrmScanner.Terraform.Configurations;
using IacSrmScanner.Terraform.Plan;

namespace IacSrmScanner.Cli;

/// <summary>Puts the parts together: the only place that knows every dialect and the built-in rules.</summary>
public sealed class Composition
{
    public Composition()
    {
        BuiltIn = BuiltInCatalogue.Open();
        Responsibility = BuiltInCatalogue.Responsibility(BuiltIn);
    }

    public CompiledCatalogue BuiltIn { get; }

    public ResponsibilityJudge Responsibility { get; }

    public ResponsibilityModel Model => Responsibility.Model;

    public static ImmutableArray<IFrontEnd> FrontEnds => [new TerraformFrontEnd(), new CloudFormationFrontEnd()];

    /// <summary>The dialects for the files of a command line, plans among them.</summary>
    public static ImmutableArray<IFrontEnd> FrontEndsFor(ScanInput input, TerraformOptions terraform)
    {
        var schemas = new SchemaOracle();
        var options = new PlanOptions
        {
            SourceDirectory = input.SourceDirectory,
            Named = input.Named,
            IsPlainAttribute = schemas.IsPlainAttribute,
        };
        return [new PlanFrontEnd(new TerraformFrontEnd(terraform), options), new CloudFormationFrontEnd()];
    }

    /// <summary>The built-in rules, and users' own where folders are given.</summary>
    public IControlCatalogue Catalogue(IReadOnlyList<string> ruleFolders, ICollection<Diagnostic> diagnostics)
    {
        if (ruleFolders.Count == 0)
        {
            return BuiltIn;
        }

        var own = ruleFolders.SelectMany(folder => RuleFolder.Read(new DiskFileTree(folder), "", BuiltIn.Links, diagnostics).Files);
        return new CombinedCatalogue(BuiltIn, new ControlSet(own.Select(file => file.Control).ToArray()));
    }
}
