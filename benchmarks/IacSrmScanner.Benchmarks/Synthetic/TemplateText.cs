using System.Globalization;
using System.Text;

namespace IacSrmScanner.Benchmarks.Synthetic;

/// <summary>Synthetic CloudFormation templates, in both forms.</summary>
internal static class TemplateText
{
    public static string Yaml(int template, int resources)
    {
        var dice = new Dice((uint)template + 100_001);
        var text = new StringBuilder(
            """
            AWSTemplateFormatVersion: "2010-09-09"
            Description: Synthetic
            Parameters:
              Stage:
                Type: String
                Default: test
                AllowedValues: [test, production]
              Encrypt:
                Type: String
                Default: "true"
              KeyId:
                Type: String
            Conditions:
              IsLive: !Equals [!Ref Stage, production]
              HasKey: !Not [!Equals [!Ref KeyId, ""]]
              IsLiveWithKey: !And [!Condition IsLive, !Condition HasKey]
            Resources:

            """);
        for (var number = 0; number < resources; number++)
        {
            text.Append(YamlResource(Name(number), number % 3, dice)).Append('\n');
        }

        return text.ToString();
    }

    public static string Json(int template, int resources)
    {
        var dice = new Dice((uint)template + 200_001);
        var text = new StringBuilder(
            """
            {
              "AWSTemplateFormatVersion": "2010-09-09",
              "Parameters": {
                "Stage": { "Type": "String", "Default": "test" },
                "KeyId": { "Type": "String" }
              },
              "Conditions": {
                "IsLive": { "Fn::Equals": [{ "Ref": "Stage" }, "production"] },
                "HasKey": { "Fn::Not": [{ "Fn::Equals": [{ "Ref": "KeyId" }, ""] }] }
              },
              "Resources": {

            """);
        for (var number = 0; number < resources; number++)
        {
            text.Append(JsonResource(Name(number), dice)).Append(number + 1 < resources ? ",\n" : "\n");
        }

        return text.Append("  }\n}\n").ToString();
    }

    private static string Name(int number) => string.Create(CultureInfo.InvariantCulture, $"Resource{number:0000}");

    private static string YamlResource(string name, int kind, Dice dice) => kind switch
    {
        0 => $$"""
              {{name}}:
                Type: AWS::S3::Bucket
                Properties:
                  BucketName: !Sub "${AWS::StackName}-${Stage}-{{name}}"
                  VersioningConfiguration:
                    Status: !If [IsLive, Enabled, Suspended]
                  PublicAccessBlockConfiguration:
                    BlockPublicAcls: {{dice.Bool(80)}}
                    BlockPublicPolicy: true
                    IgnorePublicAcls: {{dice.Bool(80)}}
                    RestrictPublicBuckets: true
                  Tags:
                    - Key: stage
                      Value: !Ref Stage
            """,
        1 => $$"""
              {{name}}:
                Type: AWS::RDS::DBInstance
                DeletionPolicy: Snapshot
                Properties:
                  Engine: postgres
                  EngineVersion: "{{12 + dice.Next(6)}}.{{dice.Next(9)}}"
                  DBInstanceClass: !If [IsLive, db.m6g.large, db.t4g.micro]
                  AllocatedStorage: "{{20 + dice.Next(80)}}"
                  StorageEncrypted: !Ref Encrypt
                  KmsKeyId: !If [HasKey, !Ref KeyId, !Ref AWS::NoValue]
                  PubliclyAccessible: {{dice.Bool(20)}}
                  BackupRetentionPeriod: {{dice.Next(30)}}
            """,
        _ => $$"""
              {{name}}:
                Type: AWS::IAM::Policy
                Properties:
                  PolicyName: !Join ["-", [!Ref Stage, {{name}}]]
                  Roles: [!Sub "role-${Stage}"]
                  PolicyDocument:
                    Version: "2012-10-17"
                    Statement:
                      - Effect: Allow
                        Action: "{{(dice.Chance(30) ? "*" : "sqs:SendMessage")}}"
                        Resource: "*"
            """,
    };

    private static string JsonResource(string name, Dice dice) => $$"""
            "{{name}}": {
              "Type": "AWS::SQS::Queue",
              "Properties": {
                "QueueName": { "Fn::Join": ["-", [{ "Ref": "AWS::StackName" }, "{{name}}"]] },
                "MessageRetentionPeriod": {{dice.Next(1_000) + 60}},
                "SqsManagedSseEnabled": {{dice.Bool(70)}},
                "KmsMasterKeyId": { "Fn::If": ["HasKey", { "Ref": "KeyId" }, { "Ref": "AWS::NoValue" }] }
              }
            }
        """;
}
