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

    public override Judgement Evaluate(Subject subject)
    {
        var result = Ports.Aggregate(Judgement.False, (found, port) => Judgement.Or(found, Covers(port, subject)));
        return Protocol is null
            ? result
            : Judgement.Or(new AttributeCondition([Protocol], EveryProtocol, new AbsenceMeaning.Unset()).Evaluate(subject), result);
    }

    public override void Visit(IPathVisitor visitor)
    {
        visitor.Path(From);
        visitor.Path(To);
        if (Protocol is not null)
        {
            visitor.Path(Protocol);
        }
    }

    private Judgement Covers(int port, Subject subject) => Judgement.And(
        Compare(From, Comparison.AtMost, port, subject), Compare(To, Comparison.AtLeast, port, subject));

    private static Judgement Compare(AttributePath path, Comparison comparison, int port, Subject subject) =>
        new AttributeCondition([path], new NumberOperator(comparison, port), new AbsenceMeaning.Unset()).Evaluate(subject);
}
