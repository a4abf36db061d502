using IacSrmScanner.CloudFormation.Tests.Stacks;

namespace IacSrmScanner.CloudFormation.Tests.Cdk;

/// <summary>Nested stacks whose resource does not name the file: the assembly says what is uploaded under the name in the URL.</summary>
public sealed class CdkAssetsTests
{
    private const string Hash = "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef";

    private const string Nested = """{ "Parameters": { "Given": { "Type": "String" } }, "Resources": { "R": { "Type": "AWS::S3::Bucket", "Properties": { "P": { "Ref": "Given" } } } } }""";

    private const string Template =
        $$$"""
        { "Resources": { "N": { "Type": "AWS::CloudFormation::Stack", "Properties": {
          "Parameters": { "Given": "x" },
          "TemplateURL": { "Fn::Join": ["", ["https://s3.", { "Ref": "AWS::Region" }, ".", { "Ref": "AWS::URLSuffix" }, "/", { "Fn::Sub": "assets-${AWS::AccountId}" }, "/{{{Hash}}}.json"]] }
        } } } }
        """;

    private static string Assets(string path) =>
        $$"""{ "files": { "h": { "source": { "path": "{{path}}", "packaging": "file" }, "destinations": { "d": { "bucketName": "b", "objectKey": "{{Hash}}.json" } } } } }""";

    [Test]
    public void The_assembly_says_which_file_it_is()
    {
        var configuration = StackFiles.One(
            ("cdk.out/App.assets.json", Assets("AppN.nested.template.json")), ("cdk.out/App.template.json", Template), ("cdk.out/AppN.nested.template.json", Nested));
        Assert.Multiple(() =>
        {
            Assert.That(configuration.Property("N.R").Text(), Is.EqualTo("x"));
            Assert.That(configuration.Files, Is.EqualTo(new[] { "cdk.out/App.template.json", "cdk.out/AppN.nested.template.json" }));
            Assert.That(configuration.Diagnostics, Is.Empty);
        });
    }

    [Test]
    public void An_assembly_within_an_assembly_has_its_own()
    {
        var configuration = StackFiles.One(
            ("cdk.out/manifest.json", """{ "artifacts": { "assembly-Prod": { "type": "cdk:cloud-assembly", "properties": { "directoryName": "assembly-Prod" } } } }"""),
            ("cdk.out/cdk.out", "{}"),
            ("cdk.out/assembly-Prod/cdk.out", "{}"),
            ("cdk.out/assembly-Prod/manifest.json", """{ "artifacts": { "S": { "properties": { "templateFile": "S.template.json" }, "metadata": { "/Prod/S/N": [ { "type": "aws:cdk:logicalId", "data": "N" } ] } } } }"""),
            ("cdk.out/assembly-Prod/S.assets.json", Assets("SN.nested.template.json")),
            ("cdk.out/assembly-Prod/S.template.json", Template),
            ("cdk.out/assembly-Prod/SN.nested.template.json", Nested));
        Assert.Multiple(() =>
        {
            Assert.That(configuration.Property("N.R").Text(), Is.EqualTo("x"));
            Assert.That(configuration.Resource("N").Construct?.Path, Is.EqualTo("Prod/S/N"));
        });
    }

    [TestCase("gone.json")]
    [TestCase("../../outside.json")]
    public void A_file_that_is_not_there_is_named(string path)
    {
        var configuration = StackFiles.One(("App.assets.json", Assets(path)), ("App.template.json", Template));
        Assert.That(Scanned.Ids(configuration), Is.EqualTo(new[] { "CFN0070" }));
    }

    [TestCase("[]")]
    [TestCase("{")]
    [TestCase("""{ "files": { "a": 1, "b": { "source": {}, "destinations": [] }, "c": { "source": { "path": "x" }, "destinations": { "d": { "objectKey": null } } } } }""")]
    public void Damaged_assets_say_nothing(string assets)
    {
        var configuration = StackFiles.One(("App.assets.json", assets), ("App.template.json", Template));
        Assert.That(Scanned.Ids(configuration), Is.EqualTo(new[] { "CFN0070" }));
    }
}
