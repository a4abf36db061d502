using System.Collections.Immutable;
using IacSrmScanner.Rules.Conditions.Operators;
using IacSrmScanner.Rules.Conditions.Paths;

namespace IacSrmScanner.Rules.Conditions;

/// <summary>A range of ports given by two attributes and a protocol that covers one of some ports.</summary>
/// <param name="From">The first port of the range.</param>
/// <param name="To">The last port of the range.</param>
/// <param name="Protocol">The protocol, of which <c>-1</c> and <c>all</c> mean every port; null when there is no such attribute.</param>
/// <param name="Ports">The ports asked about.</param>
public sealed record PortsCondition(AttributePath From, AttributePath To, AttributePath? Protocol, ImmutableArray<int> Ports) : Condition
{
    private static readonly ValueOperator EveryProtocol = new InOperator(
        [Literal.Of("-1"), Literal.Of("all")], IgnoreCase: true);

    /// <summary>The protocol is every one, or the range covers a port.</summary>
    private readonly AnyCondition whole = new(
    [
        .. Protocol is null ? ImmutableArray<Condition>.Empty : [Test(Protocol, EveryProtocol)],
        .. Ports.Select(port => new AllCondition(
            [Test(From, new NumberOperator(Comparison.AtMost, port)), Test(To, new NumberOperator(Comparison.AtLeast, port))])),
    ]);

    public override Judgement Evaluate(Subject subject) => whole.Evaluate(subject);

    public override void Visit(IPathVisitor visitor)
    {
        visitor.Path(From);
        visitor.Path(To);
        if (Protocol is not null)
        {
            visitor.Path(Protocol);
        }
    }

    private static AttributeCondition Test(AttributePath path, ValueOperator holds) => new([path], holds, new AbsenceMeaning.Unset());
}
