using System.Collections.Immutable;
using IacSrmScanner.Core.Diagnostics;
using IacSrmScanner.Core.Resources;
using IacSrmScanner.Core.Text;
using IacSrmScanner.Core.Values;
using IacSrmScanner.Responsibility.Layers;
using IacSrmScanner.Rules.Controls;
using IacSrmScanner.Rules.Engine;
using IacSrmScanner.Rules.Findings;

namespace IacSrmScanner.Reporting.Tests;

/// <summary>A small scan, made by hand: two controls, one failing finding with two instances, one open one, two diagnostics.</summary>
internal static class Example
{
    public static readonly SourceText Main = new("infra/größe 1/main.tf", """
        variable "encrypt" {}

        resource "aws_db_instance" "orders" {
          count             = 2
          storage_encrypted = false
        }

        resource "aws_s3_bucket" "logs" {
          bucket = var.encrypt
        }
        """);

    private static readonly DiagnosticDescriptor Broken = new("TST0001", DiagnosticSeverity.Error, "The module '{0}' cannot be read.");

    private static readonly DiagnosticDescriptor Odd = new("TST0002", DiagnosticSeverity.Warning, "'{0}' is odd.");

    public static ResponsibilityModel Model { get; } = new(
        [new("data", "Data"), new("network", "Network controls")],
        [new("encryption-at-rest", "Encryption at rest", ["data"]), new("network-exposure", "Network exposure", ["network"])]);

    public static ImmutableArray<Control> Controls { get; } =
    [
        Control("SRM-AWS-RDS-001", "UnencryptedDatabaseStorage", "Database storage is not encrypted at rest", Severity.High) with
        {
            Aliases = ["CKV_AWS_16", "AVD-AWS-0080"],
        },
        Control("SRM-AWS-S3-002", "PublicBucket", "A bucket can be read by everyone", Severity.Medium) with
        {
            Precision = Precision.VeryHigh,
            Duty = new Duty("network", "network-exposure", "Closes the bucket.", "Keeps closed what is closed."),
            References = ["https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html"],
        },
    ];

    public static Finding Failing { get; } = Finding(Controls[0], Resource("aws_db_instance", "orders"), Outcome.Fail, "storage_encrypted = false") with
    {
        Message = "Database 'aws_db_instance.orders' stores its data unencrypted: 'storage_encrypted' is false.",
        Instances = ["aws_db_instance.orders[0]", "aws_db_instance.orders[1]"],
        Related = [new(Span("resource \"aws_db_instance\" \"orders\""), "the resource"), new(Span("count             = 2"), "'count'")],
    };

    public static Finding Undecided { get; } = Finding(Controls[1], Resource("aws_s3_bucket", "logs"), Outcome.Open, "bucket = var.encrypt") with
    {
        Message = "Cannot decide, because variable 'encrypt' has no value.",
        Owner = Owner.Shared,
    };

    public static ScanResult Scan { get; } = new(
        [Failing, Undecided],
        new Tally([Row(Owner.Customer, "encryption-at-rest", fail: 2, pass: 3), Row(Owner.Shared, "network-exposure", open: 1), Row(Owner.Provider, "encryption-at-rest", inherited: 4)]),
        [Broken.AtPath("infra/größe 1", "infra/größe 1"), Odd.At(Span("variable \"encrypt\" {}"), "encrypt")],
        Configurations: 1,
        Resources: 3,
        Files: [Main.Path]);

    public static ScanResult Empty { get; } = new([], new Tally([]), [], 0, 0, []);

    public static SourceSpan Span(string text) => Span(Main, text);

    public static SourceSpan Span(SourceText source, string text) =>
        new(source, new TextSpan(source.Content.IndexOf(text, StringComparison.Ordinal), text.Length));

    public static ScanResult With(params Finding[] findings) => Empty with { Findings = findings };

    private static TallyRow Row(Owner owner, string family, int fail = 0, int open = 0, int pass = 0, int inherited = 0) =>
        new(owner, family, [fail, open, pass, 0, inherited]);

    private static Control Control(string id, string name, string title, Severity severity) => new()
    {
        Id = id,
        Name = name,
        Title = title,
        Severity = severity,
        Precision = Precision.High,
        Duty = new Duty("data", "encryption-at-rest", "Asks for encryption.", "Encrypts once asked."),
        Aliases = [],
        Why = "Whoever holds the disk\ncan read it.",
        Fix = "Ask for encryption.",
        References = [],
        Message = "Bad.",
        Checks = [],
    };

    private static Finding Finding(Control control, Resource resource, Outcome outcome, string text) => new(control, resource, outcome, "", Span(text))
    {
        Instances = [resource.Address],
        Configuration = "infra/größe 1",
    };

    private static Resource Resource(string type, string name)
    {
        var header = Span($"resource \"{type}\" \"{name}\"");
        var nothing = new MapValue([], Provenance.Written(header));
        return new Resource
        {
            Dialect = Dialect.Terraform,
            Cloud = Cloud.Aws,
            Type = type,
            Name = name,
            Address = $"{type}.{name}",
            Body = nothing,
            Meta = nothing,
            Header = header,
            Extent = header,
        };
    }
}
