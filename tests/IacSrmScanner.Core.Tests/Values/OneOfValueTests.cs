using IacSrmScanner.Core.Values;

namespace IacSrmScanner.Core.Tests.Values;

internal sealed class OneOfValueTests
{
    [Test]
    public void Nested_alternatives_are_flattened_with_the_guards_of_both()
    {
        var value = (OneOfValue)Make.OneOf("A", Make.OneOf("B", Make.Number(1), Make.Number(2)), Make.Number(3));
        Assert.That(
            value.Alternatives.Select(alternative => $"{string.Join(", ", alternative.When)} → {((NumberValue)alternative.Value).Number}"),
            Is.EqualTo(new[] { "'A' is true, 'B' is true → 1", "'A' is true, 'B' is false → 2", "'A' is false → 3" }));
    }

    [Test]
    public void Cases_that_contradict_each_other_are_dropped()
    {
        var same = Make.OneOf("A", Make.Number(1), Make.Number(2));
        var value = Make.OneOf("A", same, same);
        Assert.That(((OneOfValue)value).Alternatives.Select(alternative => ((NumberValue)alternative.Value).Number), Is.EqualTo(new Number[] { 1, 2 }));
    }

    [Test]
    public void Too_many_alternatives_are_unknown_with_that_reason()
    {
        var value = Enumerable.Range(0, 7).Aggregate((Value)Make.Number(0), (inner, i) => Make.OneOf($"C{i}", inner, inner is OneOfValue many ? many.Select(v => v, Make.Here) : Make.Number(1)));
        Assert.That(value, Is.InstanceOf<UnknownValue>().With.Property("Why").Property("Kind").EqualTo(UnknownKind.Limit));
    }
}
