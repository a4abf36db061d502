using System.Collections.Immutable;
using IacSrmScanner.Core.Resources;
using IacSrmScanner.Core.Text;
using IacSrmScanner.Core.Values;
using IacSrmScanner.Responsibility.DeliveryModels;
using IacSrmScanner.Responsibility.Duties;
using IacSrmScanner.Responsibility.Layers;
using IacSrmScanner.Responsibility.Matrices;
using IacSrmScanner.Responsibility.Reading;
using IacSrmScanner.Responsibility.Services;
using IacSrmScanner.Rules.Findings;
using IacSrmScanner.Rules.Matrix;

namespace IacSrmScanner.Reporting.Tests.Matrix;

/// <summary>A matrix, made by hand: a database, a machine whose name is an attack on every form, and a type that is not known.</summary>
internal static class SmallMatrix
{
    public const string HostileName = "=cmd|' /C calc'!A1,\"<script>alert(1)</script>`|*";

    private static readonly DataSource Document = new("AWS, \"Model\" <i>", "https://example.org/model?a=1&b=2", "", "2026-11");

    private static readonly MatrixCell Cell = new("aws", "PaaS", "Their words", Owner.Provider, true, Document, "");

    private static readonly AttestedDuty Training = new("security-training", "People are trained", "Knows.", "Trains its own.", "It leaves no trace.", [], Document);

    private static readonly SharedControl Patching = new("patch-management", "Patch management", "Infrastructure.", "Guests.", ["network-exposure"], [], Document);

    public static ResponsibilityMatrix Matrix { get; } = new(
        [
            new MatrixResource(
                "infra",
                Resource("aws_db_instance", "orders", Cloud.Aws),
                new Classification("aws_db_instance", "RDS and Aurora", DeliveryModel.Paas, "database", Role.Primary, "aws_db", ""),
                new DeliveryAnswer([DeliveryModel.Paas], "the engine is a managed one") { Decision = "rds-custom", Path = "engine", Source = Document },
                [Duty("network", [Owner.Customer], DutyState.Met), Duty("data", [Owner.Provider], DutyState.Inherited)],
                [
                    Duty("encryption-at-rest", [Owner.Shared], DutyState.Missing, Example.Failing) with { Reason = "Storage is not encrypted (SRM-AWS-RDS-001)", Team = "@data" },
                    Duty("network-exposure", [Owner.Customer, Owner.Provider], DutyState.Open),
                ])
            {
                IsKnownType = true,
            },
            new MatrixResource(
                "infra",
                Resource("aws_instance", HostileName, Cloud.Aws),
                new Classification("aws_instance", "EC2", DeliveryModel.Iaas, "machines", Role.Primary, "aws_instance", ""),
                DeliveryAnswer.Of(DeliveryModel.Iaas, "EC2 is delivered so"),
                [Duty("network", [Owner.Customer], DutyState.NoCheckYet)],
                [
                    Duty("encryption-at-rest", [Owner.Customer], DutyState.Missing) with { Reason = $"{HostileName} is open", Team = "@<b>" },
                    Duty("network-exposure", [Owner.Customer], DutyState.NotApplicable),
                ]),
            new MatrixResource(
                "infra",
                Resource("aws_route_table", "main", Cloud.Aws),
                new Classification("aws_route_table", "VPC", DeliveryModel.Iaas, "network", Role.Primary, "aws_route", ""),
                DeliveryAnswer.Of(DeliveryModel.Iaas, "VPC is delivered so"),
                [],
                [])
            {
                IsKnownType = true,
                Because = "it <b>only</b> leads packets",
            },
            new MatrixResource("infra", Resource("zebra_thing", "a", Cloud.Other), null, new DeliveryAnswer([], "the type 'zebra_thing' belongs to no service that is known"), [], []),
        ],
        [new MatrixAttestation(Training, [], DutyState.ToAttest, "It leaves no trace"), new MatrixAttestation(Training, ["EC2"], DutyState.Met, "attested by @Ann until 2027-01-01")],
        [new MatrixSharedControl(Patching, MatrixTotals.Of([DutyState.Open, DutyState.Met]))]);

    public static string Write(Action<TextWriter, ResponsibilityMatrix, ResponsibilityModel> write)
    {
        var output = new StringWriter { NewLine = "\n" };
        write(output, Matrix, Example.Model);
        return output.ToString();
    }

    public static string Golden(string name) => Path.Combine(Testing.Repository.Root, "tests", "IacSrmScanner.Reporting.Tests", "Matrix", "Golden", name);

    public static MatrixDuty Duty(string subject, ImmutableArray<Owner> owners, DutyState state, params ImmutableArray<Finding> findings) =>
        new(new Ownership(subject, owners, [Cell]), state, "so it is", findings);

    public static Resource Resource(string type, string name, Cloud cloud)
    {
        var header = new SourceSpan(new SourceText("infra/main.tf", "resource"), new TextSpan(0, 8));
        var nothing = new MapValue([], Provenance.Written(header));
        return new Resource
        {
            Dialect = Dialect.Terraform, Cloud = cloud, Type = type, Name = name, Address = type == "aws_instance" ? name : $"{type}.{name}",
            Body = nothing, Meta = nothing, Header = header, Extent = header,
        };
    }
}
