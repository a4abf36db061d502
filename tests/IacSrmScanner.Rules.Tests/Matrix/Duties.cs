using System.Collections.Immutable;
using IacSrmScanner.Core.Resources;
using IacSrmScanner.Responsibility.DeliveryModels;
using IacSrmScanner.Responsibility.Layers;
using IacSrmScanner.Responsibility.Services;
using IacSrmScanner.Rules.Findings;
using IacSrmScanner.Rules.Matrix;

namespace IacSrmScanner.Rules.Tests.Matrix;

/// <summary>Rows and verdicts for tests of the matrix and of what is made from it.</summary>
internal static class Duties
{
    public static Finding Finding(Outcome outcome, string id = "SRM-AWS-TEST-001", string family = "secrets", string address = "aws_thing.subject")
    {
        var finding = RuleText.Find("{ path: a, equals: 1 }", "{ a: 2 }");
        return finding with
        {
            Outcome = outcome,
            Message = "Why it is so.",
            Control = finding.Control with { Id = id, Title = $"Title of {id}", Duty = finding.Control.Duty with { Family = family } },
            Resource = finding.Resource with { Address = address },
        };
    }

    public static MatrixDuty Duty(string subject, Owner owner, DutyState state, params ImmutableArray<Finding> findings) =>
        new(new Ownership(subject, [owner], []), state, "so it is", findings);

    public static MatrixResource Row(string address, params ImmutableArray<MatrixDuty> families) => Row("", address, families);

    public static MatrixResource Row(string configuration, string address, ImmutableArray<MatrixDuty> families) => new(
        configuration,
        RuleText.Resource(address.Split('.')[0], address.Split('.')[1], "{ a: 1 }"),
        new Classification(address.Split('.')[0], "Things", DeliveryModel.Iaas, "thing", Role.Primary, "aws", ""),
        DeliveryAnswer.Of(DeliveryModel.Iaas, "it is so"),
        [],
        families);

    public static ResponsibilityMatrix Matrix(params ImmutableArray<MatrixResource> rows) => new(rows, [], []);

    public static Configuration Configuration(params ImmutableArray<Resource> resources) =>
        new(Dialect.Terraform, "infra", new ResourceGraph(resources), [], [], []);
}
