using IacSrmScanner.CloudFormation.Tests.Stacks;
using IacSrmScanner.Core.Resources;

namespace IacSrmScanner.CloudFormation.Tests.Cdk;

public sealed class CdkAssemblyTests
{
    private const string Template =
        """
        { "Resources": {
          "LogsA1": { "Type": "AWS::S3::Bucket", "Properties": { "P": "x" } },
          "Told": { "Type": "AWS::S3::Bucket", "Metadata": { "aws:cdk:path": "Shop/Told/Resource" } },
          "Nested1": {
            "Type": "AWS::CloudFormation::Stack",
            "Properties": { "TemplateURL": { "Fn::Sub": "https://s3.${AWS::URLSuffix}/assets/0.json" } },
            "Metadata": { "aws:cdk:path": "Shop/N.NestedStack/N", "aws:asset:path": "N.nested.template.json", "aws:asset:property": "TemplateURL" }
          } } }
        """;

    private const string Manifest =
        """
        { "version": "48.0.0", "artifacts": {
          "Tree": { "type": "cdk:tree", "properties": { "file": "tree.json" } },
          "Shop": { "type": "aws:cloudformation:stack", "properties": { "templateFile": "Shop.template.json" }, "metadata": {
            "/Shop/Logs/Resource": [
              { "type": "aws:cdk:asset" },
              { "type": "aws:cdk:logicalId", "data": "LogsA1", "trace": [
                "new Bucket (/home/me/shop/node_modules/aws-cdk-lib/aws-s3/lib/bucket.js:1:99)",
                "new Shop (/home/me/shop/lib/shop.ts:2:5)" ] } ] } } } }
        """;

    private static Configuration Shop => StackFiles.One(
        ("app/cdk.out/cdk.out", "{}"),
        ("app/cdk.out/manifest.json", Manifest),
        ("app/cdk.out/tree.json", Template),
        ("app/cdk.out/Shop.assets.json", Template),
        ("app/cdk.out/Shop.template.json", Template),
        ("app/cdk.out/N.nested.template.json", """{ "Resources": { "R": { "Type": "AWS::S3::Bucket", "Metadata": { "aws:cdk:path": "Shop/N/R" } } } }"""),
        ("app/lib/shop.ts", "class Shop {\n  logs = new Bucket(this, 'Logs');\n}\n"));

    [Test]
    public void The_manifest_tells_the_construct_and_its_place()
    {
        var construct = Shop.Resource("LogsA1").Construct;
        Assert.Multiple(() =>
        {
            Assert.That(construct?.Path, Is.EqualTo("Shop/Logs/Resource"));
            Assert.That($"{construct?.Place}", Is.EqualTo("app/lib/shop.ts:2:1"));
        });
    }

    [Test]
    public void Metadata_of_the_resource_tells_it_without_a_place() =>
        Assert.That(Shop.Resource("Told").Construct, Is.EqualTo(new ConstructSite("Shop/Told/Resource", null)));

    [Test]
    public void The_template_of_a_nested_stack_is_an_asset() =>
        Assert.That(Shop.Resource("Nested1.R").Construct?.Path, Is.EqualTo("Shop/N/R"));

    [Test]
    public void The_files_of_the_assembly_are_no_templates()
    {
        var shop = Shop;
        Assert.Multiple(() =>
        {
            Assert.That(shop.Path, Is.EqualTo("app/cdk.out/Shop.template.json"));
            Assert.That(shop.Diagnostics, Is.Empty);
        });
    }

    [TestCase("manifest.json")]
    [TestCase("tree.json")]
    public void Elsewhere_such_a_name_says_nothing(string name) =>
        Assert.That(StackFiles.One((name, Template)).Resource("LogsA1").Construct, Is.Null);

    [TestCase("[]")]
    [TestCase("{")]
    [TestCase("""{ "artifacts": { "Shop": { "metadata": { "/a": [ { "type": "aws:cdk:logicalId", "data": "LogsA1", "trace": ["x:99999999:1", 1] } ] } } } }""")]
    public void A_damaged_manifest_says_nothing(string manifest) => Assert.That(
        StackFiles.One(("manifest.json", manifest), ("Shop.template.json", Template), ("cdk.out", "{}")).Resource("LogsA1").Construct, Is.Null);
}
