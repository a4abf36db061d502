using System.Collections.Immutable;
using IacSrmScanner.Rules.Loading;

namespace IacSrmScanner.Rules.Verification;

/// <summary>The rules of a folder and the links that join split resources.</summary>
public sealed record RuleFolderContent(ImmutableArray<RuleFile> Files, LinkTable Links);
