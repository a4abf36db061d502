using IacSrmScanner.Core.Resources;
using IacSrmScanner.Responsibility.Compiled;
using IacSrmScanner.Responsibility.DeliveryModels;
using IacSrmScanner.Responsibility.Layers;
using IacSrmScanner.Responsibility.Services;
using IacSrmScanner.Rules.Conditions;
using IacSrmScanner.Rules.Conditions.Relations;
using IacSrmScanner.Rules.Decisions;

namespace IacSrmScanner.Rules.Engine;

/// <summary>Who owns what of a resource: type → service → delivery model, which its configuration may decide → matrices → owner.</summary>
/// <param name="data">The responsibility data.</param>
/// <param name="decisions">The decisions that the configuration takes.</param>
public sealed class ResponsibilityJudge(ResponsibilityData data, IDecisionCatalogue decisions)
{
    public ResponsibilityData Data { get; } = data;

    public ResponsibilityModel Model => Data.Model;

    /// <summary>What the resource's type says; null when it belongs to no service that is known.</summary>
    public Classification? Classify(Resource resource) => Data.Classify(resource.Dialect, resource.Type);

    /// <summary>The decision for a type; null when the type alone decides.</summary>
    public ModelDecision? DecisionFor(Dialect dialect, string type) => decisions.DecisionFor(dialect, type);

    /// <summary>How a resource is delivered; no model is possible for a type that is not known.</summary>
    public DeliveryAnswer DeliveryOf(Resource resource, RelationIndex relations)
    {
        if (Classify(resource) is not { } classification)
        {
            return new DeliveryAnswer([], $"the type '{resource.Type}' belongs to no service that is known");
        }

        return resource.Mode == ResourceMode.Managed && decisions.DecisionFor(resource.Dialect, resource.Type) is { } decision
            ? decision.Decide(Subject.Of(resource, relations))
            : DeliveryAnswer.Of(classification.Model, $"{classification.Service} is delivered so");
    }

    /// <summary>Who owns a layer or control family of a resource.</summary>
    public Ownership OwnerOf(Resource resource, DeliveryAnswer delivery, string subject) =>
        Data.OwnerOf(resource.Cloud, Classify(resource), delivery, subject);

    /// <summary>Every layer and control family that concerns a resource, with its owner; null for a type that is not known.</summary>
    public ResourceDuties? DutiesOf(Resource resource, RelationIndex relations) =>
        Classify(resource) is { } classification ? Data.Duties(resource.Cloud, classification, DeliveryOf(resource, relations)) : null;

    /// <summary>The owners that a layer can have for resources of a type, whatever their configuration.</summary>
    public IEnumerable<Owner> PossibleOwners(Dialect dialect, string type, string subject)
    {
        var classification = Data.Classify(dialect, type);
        var models = decisions.DecisionFor(dialect, type)?.Models ?? (classification is null ? [] : [classification.Model]);
        return Data.OwnerOf(CloudOf(dialect, type), classification, new DeliveryAnswer([.. models], ""), subject).Possible;
    }

    /// <summary>The cloud of a type, by its name.</summary>
    public static Cloud CloudOf(Dialect dialect, string type) => type.Split('_')[0] switch
    {
        _ when dialect == Dialect.CloudFormation => Cloud.Aws,
        "aws" => Cloud.Aws,
        "azurerm" => Cloud.Azure,
        "google" => Cloud.Gcp,
        _ => Cloud.Other,
    };
}
