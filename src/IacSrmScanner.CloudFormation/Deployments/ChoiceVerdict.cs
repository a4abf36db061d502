using System.Collections.Immutable;
using IacSrmScanner.Core.Resources;
using IacSrmScanner.Core.Values;

namespace IacSrmScanner.CloudFormation.Deployments;

/// <summary>Whether a choice of parameters can be deployed.</summary>
/// <param name="IsAllowed">Unknown when that cannot be told, or took too long to find out.</param>
/// <param name="Needed">What must then be chosen besides, since the ordinary values are refused.</param>
internal sealed record ChoiceVerdict(Truth IsAllowed, ImmutableArray<InputChoice> Needed);
