namespace IacSrmScanner.Documents.Tests.Support;

/// <summary>Texts that use many features at once, for tests that damage them.</summary>
internal static class Samples
{
    public const string Yaml = """
        # A template.
        AWSTemplateFormatVersion: '2010-09-09'
        Parameters:
          Stage: { Type: String, Default: "dev" }
        Conditions:
          IsProd: !Equals [!Ref Stage, prod]
        Resources:
          Bucket:
            Type: AWS::S3::Bucket
            Properties:
              BucketName: !Sub "${AWS::StackName}-logs"
              Tags: &tags
              - Key: a
                Value: !If [IsProd, x, y]
              - { Key: b, Value: 'it''s' }
              Empty:
          Role:
            Type: AWS::IAM::Role
            Properties:
              Tags: *tags
              Policy: |
                line one

                  line two
              Folded: >-
                some
                words
              Plain: some words
                and more # a comment
        Outputs:
          "Name": !GetAtt Bucket.Arn

        """;

    public const string Json = """
        {
          "Resources": {
            "Bucket": {
              "Type": "AWS::S3::Bucket",
              "Properties": {
                "BucketName": { "Fn::Sub": "a\"b\u0041${x}" },
                "Tags": [ { "Key": "a", "Value": 1.5e3 }, [], {}, null, true, false, -0 ]
              }
            }
          },
          "Outputs": {}
        }
        """;
}
