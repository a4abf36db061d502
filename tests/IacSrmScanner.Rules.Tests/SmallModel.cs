using System.Collections.Immutable;
using IacSrmScanner.Core.Resources;
using IacSrmScanner.Responsibility.Compiled;
using IacSrmScanner.Responsibility.Layers;
using IacSrmScanner.Responsibility.Matrices;
using IacSrmScanner.Responsibility.Reading;
using IacSrmScanner.Responsibility.Services;
using IacSrmScanner.Rules.Decisions;
using IacSrmScanner.Rules.Engine;

namespace IacSrmScanner.Rules.Tests;

/// <summary>A responsibility model of a few prefixes of types, each with its delivery model and who owns what under it.</summary>
internal static class SmallModel
{
    private static readonly DataSource Source = new("A table", "https://example.org", "1", "");

    public static ResponsibilityJudge Judge(params (string Prefix, DeliveryModel Model, string[] Owners)[] services) => Judge(null, services);

    public static ResponsibilityJudge Judge(ModelDecision? decision, params (string Prefix, DeliveryModel Model, string[] Owners)[] services)
    {
        var cells =
            from service in services
            from owner in service.Owners
            let parts = owner.Split(": ")
            select new MatrixRow(parts[0], [parts[0]], [new MatrixRowCell([service.Model], new MatrixCell("small", "column", parts[0], Words.Of<Owner>()[parts[1]], true, Source, ""))]);
        var subjects = services.SelectMany(service => service.Owners).Select(owner => owner.Split(": ")[0]).Distinct().ToArray();
        var files = new ResponsibilityFiles(
            new ResponsibilityModel([.. subjects.Where(subject => subject != "patching").Select(subject => new Layer(subject, subject))], [new ControlFamily("patching", "Patching", ["runtime"])]),
            [new Scope("thing", "Things", [.. subjects.Where(subject => subject != "patching")], ["patching"])],
            new RoleTable([], ImmutableSortedDictionary<string, Role>.Empty, ImmutableSortedDictionary<string, Role>.Empty),
            [new OwnershipMatrix("small", "Small", Cloud.Other, true, [], [Source], [.. cells])],
            [.. services.Select(service => new ServiceEntry(Dialect.Terraform, service.Prefix, service.Model, "thing", [service.Prefix]))],
            [],
            [],
            []);
        var pieces = ResponsibilityWriter.Write(files).ToDictionary(piece => piece.Key, piece => piece.Value, StringComparer.Ordinal);
        return new ResponsibilityJudge(new ResponsibilityData(key => pieces.GetValueOrDefault(key)), new OneDecision(decision));
    }

    private sealed class OneDecision(ModelDecision? decision) : IDecisionCatalogue
    {
        public ModelDecision? DecisionFor(Dialect dialect, string type) =>
            decision?.Dialect == dialect && decision.ResourceTypes.Contains(type) ? decision : null;
    }
}
