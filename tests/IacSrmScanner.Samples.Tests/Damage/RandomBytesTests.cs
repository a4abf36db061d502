using System.Text;
using IacSrmScanner.Core.Text;

namespace IacSrmScanner.Samples.Tests.Damage;

/// <summary>Files that hold no text at all, alone and behind a beginning that makes a front end take them for its own.</summary>
internal sealed class RandomBytesTests
{
    private const int Rounds = 300;

    [TestCase("main.tf", "")]
    [TestCase("main.tf", "resource \"aws_s3_bucket\" \"b\" {\n  bucket = ")]
    [TestCase("main.tf.json", "")]
    [TestCase("main.tf.json", "{ \"resource\": { \"aws_s3_bucket\": { \"b\": ")]
    [TestCase("template.yaml", "")]
    [TestCase("template.yaml", "AWSTemplateFormatVersion: 2010-09-09\nResources:\n  Bucket:\n    Type: AWS::S3::Bucket\n    Properties: ")]
    [TestCase("template.json", "")]
    [TestCase("template.json", "{ \"AWSTemplateFormatVersion\": \"2010-09-09\", \"Resources\": { \"Bucket\": ")]
    [TestCase("terraform.tfvars", "")]
    public void No_bytes_break_the_scan(string path, string beginning)
    {
        var random = new Random(beginning.Length);
        for (var round = 0; round < Rounds; round++)
        {
            var noise = new byte[random.Next(1, 200)];
            random.NextBytes(noise);
            ScanPromises.Hold(SourceDecoder.Decode(path, [.. Encoding.UTF8.GetBytes(beginning), .. noise], out _));
        }
    }
}
