using IacSrmScanner.Core.Values;

namespace IacSrmScanner.Core.Tests.Values;

internal sealed class ValueComparisonTests
{
    private static IEnumerable<TestCaseData> Cases()
    {
        yield return Case("equal texts", Make.Text("a"), Make.Text("a"), Truth.True);
        yield return Case("text and number", Make.Text("1"), Make.Number(1), Truth.False);
        yield return Case("unknown", Make.Text("a"), Make.Unknown(), Truth.Unknown);
        yield return Case("null and set", new NullValue(Make.Here), Make.Unknown() with { IsNotNull = true }, Truth.False);
        yield return Case("ruled out by a known part", Make.Text("b-1"), KnownText.Join([Make.Text("a-"), Make.Unknown()], Make.Here), Truth.False);
        yield return Case("possible by the known part", Make.Text("a-1"), KnownText.Join([Make.Text("a-"), Make.Unknown()], Make.Here), Truth.Unknown);
        yield return Case("an unknown element that does not matter", Make.List(Make.Text("a"), Make.Unknown()), Make.List(Make.Text("b"), Make.Text("c")), Truth.False);
        yield return Case("all alternatives", Make.OneOf("A", Make.Number(1), Make.Number(2)), Make.Number(3), Truth.False);
        yield return Case("some alternative", Make.OneOf("A", Make.Number(1), Make.Number(2)), Make.Number(2), Truth.Unknown);
        yield return Case("an open map", Make.Map(("a", Make.Number(1))) with { IsOpen = true }, Make.Map(("a", Make.Number(1))), Truth.Unknown);
        yield return Case("maps in another order", Make.Map(("a", Make.Number(1)), ("b", Make.Number(2))), Make.Map(("b", Make.Number(2)), ("a", Make.Number(1))), Truth.True);
    }

    [TestCaseSource(nameof(Cases))]
    public void Content_is_compared_in_three_values(Value left, Value right, Truth expected)
    {
        Assert.That(ValueComparison.Same(left, right), Is.EqualTo(expected));
        Assert.That(ValueComparison.Same(right, left), Is.EqualTo(expected));
    }

    private static TestCaseData Case(string name, Value left, Value right, Truth expected) => new TestCaseData(left, right, expected).SetName(name);
}
