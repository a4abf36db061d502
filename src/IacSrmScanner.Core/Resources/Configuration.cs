using System.Collections.Immutable;
using IacSrmScanner.Core.Diagnostics;

namespace IacSrmScanner.Core.Resources;

/// <summary>What is deployed as one: a Terraform root module with all that it calls, or a CloudFormation template.</summary>
/// <param name="Dialect">The language it is written in.</param>
/// <param name="Path">The module's directory or the template's file.</param>
/// <param name="Graph">Its resources.</param>
/// <param name="Values">Its locals, variables, parameters and outputs.</param>
/// <param name="Files">Every file that was read for it.</param>
/// <param name="Diagnostics">What could not be read or evaluated.</param>
public sealed record Configuration(
    Dialect Dialect,
    string Path,
    ResourceGraph Graph,
    ImmutableArray<NamedValue> Values,
    ImmutableArray<string> Files,
    ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>
    /// It is made to be called by others, none of which is among the files: a Terraform module that needs inputs and
    /// configures no provider. What it is given in earnest is not known.
    /// </summary>
    public bool IsLibraryModule { get; init; }

    /// <summary>The ways in which it can be deployed; null for a dialect whose undecided inputs leave verdicts open.</summary>
    public IDeploymentSpace? Deployments { get; init; }
}
