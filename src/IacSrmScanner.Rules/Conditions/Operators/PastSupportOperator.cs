using System.Collections.Immutable;
using IacSrmScanner.Core.Values;
using IacSrmScanner.Responsibility.Duties;

namespace IacSrmScanner.Rules.Conditions.Operators;

/// <summary><c>pastSupport: Product</c>: a version that the dated table of the product, or of one of several, says is past support.</summary>
public sealed record PastSupportOperator(ImmutableArray<SupportedVersions> Products) : ValueOperator
{
    public override Truth Test(Value value) => Truth.Of(EndOf(value) is not null);

    public override string? Remark(Value value) => EndOf(value)?.ToString();

    private SupportEnd? EndOf(Value value) =>
        Literal.Text(value) is { } text ? Products.Select(product => product.EndOf(text)).FirstOrDefault(end => end is not null) : null;
}
