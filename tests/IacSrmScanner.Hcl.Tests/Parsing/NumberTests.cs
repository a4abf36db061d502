namespace IacSrmScanner.Hcl.Tests.Parsing;

public sealed class NumberTests
{
    [TestCase("0", "0")]
    [TestCase("010", "10")]
    [TestCase("1.50", "1.5")]
    [TestCase("25e-2", "0.25")]
    [TestCase("1E+3", "1000")]
    [TestCase("1.e2", "100")]
    [TestCase("12345678901234567890.0123456789", "12345678901234567890.0123456789")]
    public void A_number_has_its_decimal_value(string text, string value) => Assert.That(Hcl.Expression(text), Is.EqualTo(value));

    [TestCase("a = 1.2.3\n")]
    [TestCase("a = 1e99999\n")]
    public void A_number_that_cannot_be_read_is_an_error(string text)
    {
        Assert.That(Hcl.Errors(text)[0], Does.StartWith("1:5 HCL0019"));
        Assert.That(Hcl.Recovered(text), Is.EqualTo("a = <error>"));
    }
}
