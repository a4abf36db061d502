namespace IacSrmScanner.Terraform.Tests.Expansion;

/// <summary>What cannot differ between instances is evaluated once; what can is not mixed up.</summary>
internal sealed class SharedEntriesTests
{
    private static readonly (string, string)[] Files =
    [
        ("main.tf", """
            module "m" {
              source   = "./m"
              for_each = { a = "x", b = "y" }
              name     = each.value
            }
            """),
        ("m/main.tf", """
            variable "name" {}
            resource "aws_x" "r" {
              count    = 2
              literal  = [{ a = 1 }]
              ofModule = "${var.name}-z"
              own      = "${var.name}-${count.index}"
              block {
                inner = var.name
                deep {
                  own = count.index
                }
              }
            }
            """),
    ];

    [Test]
    public void Each_instance_has_its_own_values()
    {
        var configuration = Evaluated.Files(Files);
        foreach (var (key, name) in new[] { ("a", "x"), ("b", "y") })
        {
            foreach (var index in new[] { 0, 1 })
            {
                var resource = configuration.Resource($"module.m[\"{key}\"].aws_x.r[{index}]");
                Assert.That(Evaluated.Show(resource.At("ofModule")), Is.EqualTo($"\"{name}-z\""));
                Assert.That(Evaluated.Show(resource.At("own")), Is.EqualTo($"\"{name}-{index}\""));
                Assert.That(Evaluated.Show(resource.At("block.0.inner")), Is.EqualTo($"\"{name}\""));
                Assert.That(Evaluated.Show(resource.At("block.0.deep.0.own")), Is.EqualTo($"{index}"));
            }
        }
    }

    [Test]
    public void Literals_are_evaluated_once_for_all_and_what_is_common_to_instances_once_for_them()
    {
        var configuration = Evaluated.Files(Files);
        var (first, second, other) = (
            configuration.Resource("module.m[\"a\"].aws_x.r[0]"),
            configuration.Resource("module.m[\"a\"].aws_x.r[1]"),
            configuration.Resource("module.m[\"b\"].aws_x.r[0]"));
        Assert.Multiple(() =>
        {
            Assert.That(first.At("literal"), Is.SameAs(other.At("literal")));
            Assert.That(first.At("ofModule"), Is.SameAs(second.At("ofModule")));
            Assert.That(first.At("ofModule"), Is.Not.SameAs(other.At("ofModule")));
        });
    }

    [Test]
    public void A_mistake_is_told_once_and_only_when_an_instance_is_certain()
    {
        const string Resource = "resource \"aws_x\" \"r\" {\n  count = COUNT\n  a = 1 + \"z\"\n}\nvariable \"n\" {}\n";
        Assert.That(Evaluated.Problems(("main.tf", Resource.Replace("COUNT", "3", StringComparison.Ordinal))), Has.Length.EqualTo(1));
        Assert.That(Evaluated.Problems(("main.tf", Resource.Replace("COUNT", "var.n ? 1 : 0", StringComparison.Ordinal))), Is.Empty);
    }

    [Test]
    public void Values_of_instances_may_refer_to_each_other_over_other_resources_only()
    {
        var configuration = Evaluated.MainFile("""
            resource "aws_x" "r" {
              count = 2
              a     = aws_x.r[1].a
            }
            """);
        Assert.That(Evaluated.Show(configuration.Resource("aws_x.r[0]").At("a")), Is.EqualTo("?Invalid"));
    }
}
