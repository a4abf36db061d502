using System.Collections.Immutable;
using IacSrmScanner.Core.Text;
using IacSrmScanner.Core.Values;

namespace IacSrmScanner.Core.Resources;

/// <summary>One resource of a configuration, evaluated.</summary>
public sealed record Resource
{
    public required Dialect Dialect { get; init; }

    public required Cloud Cloud { get; init; }

    /// <summary>The type's name in its dialect: <c>aws_s3_bucket</c>, <c>AWS::S3::Bucket</c>.</summary>
    public required string Type { get; init; }

    /// <summary>The name within its module or template.</summary>
    public required string Name { get; init; }

    /// <summary>Unique in the configuration: <c>module.m.aws_s3_bucket.logs["a"]</c>, or the logical id.</summary>
    public required string Address { get; init; }

    public ResourceMode Mode { get; init; } = ResourceMode.Managed;

    /// <summary>
    /// Attributes and nested blocks, or properties. Blocks of one type are a <see cref="ListValue"/> of <see cref="MapValue"/>,
    /// also when there is only one.
    /// </summary>
    public required MapValue Body { get; init; }

    /// <summary>What is said about the resource rather than to the cloud: <c>lifecycle</c>, <c>provider</c>, <c>DeletionPolicy</c>, <c>Metadata</c>.</summary>
    public required MapValue Meta { get; init; }

    /// <summary>The line that names it: <c>resource "aws_s3_bucket" "logs"</c>, or the logical id.</summary>
    public required SourceSpan Header { get; init; }

    /// <summary>The whole of it.</summary>
    public required SourceSpan Extent { get; init; }

    /// <summary>Whether it exists at all: unknown under an undecided <c>count</c>, <c>for_each</c> or <c>Condition</c>.</summary>
    public Truth Existence { get; init; } = Truth.True;

    /// <summary>What decides the existence, when it is not known.</summary>
    public UnknownReason? ExistenceReason { get; init; }

    /// <summary>The calls through which it came to be, outermost first.</summary>
    public ImmutableArray<CallSite> CallChain { get; init; } = [];

    /// <summary>The construct that made it; null where no program did.</summary>
    public ConstructSite? Construct { get; init; }

    public override string ToString() => Address;
}
