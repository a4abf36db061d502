using System.Collections.Immutable;
using IacSrmScanner.Core.Diagnostics;

namespace IacSrmScanner.Terraform.Modules;

/// <summary>What the files of one directory declare, not yet evaluated. Immutable and shared by all its callers.</summary>
internal sealed record TerraformModule(string Directory)
{
    public ImmutableArray<string> Files { get; init; } = [];

    public ImmutableDictionary<string, Declaration> Variables { get; init; } = ImmutableDictionary<string, Declaration>.Empty;

    public ImmutableDictionary<string, LocalDeclaration> Locals { get; init; } = ImmutableDictionary<string, LocalDeclaration>.Empty;

    public ImmutableDictionary<string, Declaration> Outputs { get; init; } = ImmutableDictionary<string, Declaration>.Empty;

    /// <summary>Resources and data sources in source order. A name that is declared twice, which is an error, is there twice.</summary>
    public ImmutableArray<ResourceDeclaration> Resources { get; init; } = [];

    public ImmutableArray<ModuleCall> Calls { get; init; } = [];

    /// <summary>Configures a provider or says where its state is: nobody does that in a module for others.</summary>
    public bool IsDeployable { get; init; }

    public ImmutableArray<Diagnostic> Diagnostics { get; init; } = [];
}
