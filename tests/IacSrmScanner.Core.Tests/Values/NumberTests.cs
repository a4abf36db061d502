using IacSrmScanner.Core.Values;

namespace IacSrmScanner.Core.Tests.Values;

internal sealed class NumberTests
{
    [TestCase("0", "0")]
    [TestCase("-0", "0")]
    [TestCase("1.50", "1.5")]
    [TestCase("1e3", "1000")]
    [TestCase("12E-4", "0.0012")]
    [TestCase("123456789012345678901234567890.5", "123456789012345678901234567890.5")]
    public void Written_numbers_are_exact(string text, string expected)
    {
        Assert.That(Number.TryParse(text, out var number), Is.True);
        Assert.That(number.ToString(), Is.EqualTo(expected));
    }

    [TestCase("")]
    [TestCase("-")]
    [TestCase("1.")]
    [TestCase("1e")]
    [TestCase("0x10")]
    [TestCase("1 2")]
    [TestCase("1e999999999")]
    [TestCase("1e-999999999")]
    public void Anything_else_is_no_number(string text) => Assert.That(Number.TryParse(text, out _), Is.False);

    [Test]
    public void Arithmetic_is_decimal()
    {
        var (tenth, fifth, sum) = (Parse("0.1"), Parse("0.2"), Parse("0.3"));
        Assert.Multiple(() =>
        {
            Assert.That(tenth + fifth, Is.EqualTo(sum));
            Assert.That((tenth * fifth).ToString(), Is.EqualTo("0.02"));
            Assert.That((tenth - fifth).ToString(), Is.EqualTo("-0.1"));
        });
    }

    [Test]
    public void Division_rounds_beyond_terraforms_precision_and_refuses_zero()
    {
        Assert.That(Number.TryDivide(1, 3, out var third), Is.True);
        Assert.That(third.ToString(), Does.StartWith("0." + new string('3', 155)));
        Assert.That(Number.TryDivide(1, 0, out _), Is.False);
    }

    [TestCase(7, 3, 1)]
    [TestCase(-7, 3, -1)]
    [TestCase(7, -3, 1)]
    public void The_remainder_has_the_sign_of_the_dividend(int dividend, int divisor, int expected)
    {
        Assert.That(Number.TryRemainder(dividend, divisor, out var remainder), Is.True);
        Assert.That(remainder, Is.EqualTo((Number)expected));
    }

    private static Number Parse(string text)
    {
        Assert.That(Number.TryParse(text, out var number), Is.True);
        return number;
    }
}
