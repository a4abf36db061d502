using IacSrmScanner.Core.Text;
using IacSrmScanner.Hcl.Parsing;
using IacSrmScanner.Terraform.Modules;

namespace IacSrmScanner.Terraform.Tests.Modules;

internal sealed class VariabilitiesTests
{
    [TestCase("x = 1", "Constant")]
    [TestCase("x = -1", "Constant")]
    [TestCase("x = \"a\"", "Constant")]
    [TestCase("x = [\"a\", { b = true, \"c\" = null }]", "Constant")]
    [TestCase("x {\n  y = (1)\n  z \"label\" {\n    w = 2\n  }\n}", "Constant")]
    [TestCase("x = var.y", "ByModule")]
    [TestCase("x = path.module", "ByModule")]
    [TestCase("x = timestamp()", "ByModule")]
    [TestCase("x = \"a-${local.y}\"", "ByModule")]
    [TestCase("x = 1 + 1", "ByModule")]
    [TestCase("x = [for y in [1] : 2]", "ByModule")]
    [TestCase("dynamic \"x\" {\n  for_each = [1]\n  content {\n    y = 1\n  }\n}", "ByModule")]
    [TestCase("x = each.value", "ByInstance")]
    [TestCase("x = [for y in [1] : \"${count.index}\"]", "ByInstance")]
    [TestCase("x {\n  y {\n    z = aws_y.z[count.index].arn\n  }\n}", "ByInstance")]
    [TestCase("x = self.id", "ByInstance")]
    public void What_is_written_tells_between_which_evaluations_it_may_differ(string item, string expected)
    {
        var file = HclParser.Parse(new SourceText("main.tf", item + "\n"));
        Assert.That(file.Diagnostics, Is.Empty);
        Assert.That(Variabilities.Of(file.Body.Items.Single()).ToString(), Is.EqualTo(expected));
    }
}
