using System.Collections.Immutable;
using System.Text;

namespace IacSrmScanner.Catalogue.Tests.Branches;

/// <summary>
/// Makes templates whose resources depend on parameters in every way that CloudFormation offers: conditions made of conditions,
/// <c>Fn::If</c> at every depth, left out properties and resources, allowed values, patterns, mappings and rules.
/// </summary>
internal sealed class TemplateGenerator(int seed)
{
    private const string NoValue = "!Ref AWS::NoValue";

    private static readonly ImmutableArray<(string Type, ImmutableArray<(string Name, ImmutableArray<string> Values)> Properties)> Types =
    [
        ("AWS::S3::Bucket",
        [
            ("PublicAccessBlockConfiguration", ["{ BlockPublicAcls: %b, BlockPublicPolicy: %b, IgnorePublicAcls: true, RestrictPublicBuckets: %b }"]),
            ("VersioningConfiguration", ["{ Status: Enabled }", "{ Status: Suspended }", "{ Status: %v }"]),
            ("LoggingConfiguration", ["{ DestinationBucketName: logs }"]),
            ("AccessControl", ["Private", "PublicRead"]),
            ("BucketEncryption", ["{ ServerSideEncryptionConfiguration: [ { ServerSideEncryptionByDefault: { SSEAlgorithm: %e } } ] }"]),
        ]),
        ("AWS::RDS::DBInstance",
        [
            ("StorageEncrypted", ["true", "false", "%b", "%r"]),
            ("PubliclyAccessible", ["true", "false", "%b", "%r"]),
            ("BackupRetentionPeriod", ["0", "7", "%n"]),
            ("DeletionProtection", ["%b", "true", "%r"]),
            ("MultiAZ", ["%b", "%r"]),
            ("Engine", ["postgres", "mysql"]),
            ("KmsKeyId", ["!GetAtt Key0.Arn"]),
        ]),
        ("AWS::EC2::SecurityGroup",
        [
            ("GroupDescription", ["web", "''"]),
            ("SecurityGroupIngress", ["[ { IpProtocol: tcp, FromPort: %p, ToPort: %p, CidrIp: %c } ]", "[ %i, { IpProtocol: tcp, FromPort: 443, ToPort: 443, CidrIp: %c } ]"]),
        ]),
        ("AWS::SQS::Queue", [("KmsMasterKeyId", ["!Ref Key0", "alias/x"]), ("SqsManagedSseEnabled", ["true", "%b", "%r"])]),
        ("AWS::SNS::Topic", [("KmsMasterKeyId", ["!Ref Key0", "alias/aws/sns"])]),
        ("AWS::DynamoDB::Table",
        [
            ("PointInTimeRecoverySpecification", ["{ PointInTimeRecoveryEnabled: %b }", "{ PointInTimeRecoveryEnabled: %r }"]),
            ("SSESpecification", ["{ SSEEnabled: %b, SSEType: KMS, KMSMasterKeyId: !Ref Key0 }", "{ SSEEnabled: %r }"]),
            ("DeletionProtectionEnabled", ["%b", "true"]),
        ]),
        ("AWS::EC2::Volume", [("Encrypted", ["true", "%b", "%r"]), ("KmsKeyId", ["!Ref Key0"])]),
        ("AWS::EFS::FileSystem", [("Encrypted", ["true", "%b", "%r"]), ("KmsKeyId", ["!Ref Key0"])]),
        ("AWS::Logs::LogGroup", [("RetentionInDays", ["7", "365", "%n"]), ("KmsKeyId", ["!GetAtt Key0.Arn"])]),
        ("AWS::IAM::Policy",
        [
            ("PolicyDocument", ["{ Statement: [ { Effect: %f, Action: %a, Resource: '*' } ] }", "{ Statement: { Effect: Allow, Action: %a, Resource: %x } }"]),
        ]),
        ("AWS::Lambda::Function",
        [
            ("TracingConfig", ["{ Mode: Active }", "{ Mode: PassThrough }"]),
            ("KmsKeyArn", ["!GetAtt Key0.Arn"]),
            ("Environment", ["{ Variables: { DB_PASSWORD: %w } }"]),
            ("Runtime", ["python3.13", "python2.7", "nodejs22.x"]),
        ]),
    ];

    private readonly Random random = new(seed);
    private readonly List<GeneratedParameter> parameters = [];
    private readonly List<string> conditions = [];
    private readonly StringBuilder text = new();
    private GeneratedRule? rule;

    public static GeneratedTemplate Make(int seed) => new TemplateGenerator(seed).Make();

    private GeneratedTemplate Make()
    {
        MakeParameters();
        text.AppendLine("AWSTemplateFormatVersion: '2010-09-09'").AppendLine("Parameters:");
        foreach (var parameter in parameters)
        {
            Line($"  {parameter.Name}: {parameter.Declaration}");
        }

        MakeRules();
        MakeConditions();
        text.AppendLine("Mappings:").AppendLine("  Stages:");
        foreach (var value in parameters.SelectMany(parameter => parameter.Values).Distinct().Where(value => value.Length > 0))
        {
            Line($"    '{value}': {{ Flag: {Pick("true", "false")} }}");
        }

        text.AppendLine("Resources:");
        Line($"  Key0: {{ Type: AWS::KMS::Key, Properties: {{ EnableKeyRotation: {Branch("%b", 2)} }} }}");
        var count = random.Next(2, 5);
        for (var i = 0; i < count; i++)
        {
            MakeResource(i);
        }

        return new GeneratedTemplate(text.ToString(), [.. parameters]) { Rule = rule };
    }

    private void MakeParameters()
    {
        var wanted = random.Next(1, 9);

        // Few have all eight parameters: each assignment is evaluated and judged on its own.
        var most = random.Next(8) == 0 ? 256 : 48;
        var assignments = 1;
        for (var i = 0; i < wanted; i++)
        {
            var made = MakeParameter($"P{i}");
            if (assignments * made.Values.Length > most)
            {
                continue;
            }

            assignments *= made.Values.Length;
            parameters.Add(made);
        }
    }

    private GeneratedParameter MakeParameter(string name) => random.Next(7) switch
    {
        0 => new(name, "{ Type: String, AllowedValues: [dev, test, prod], Default: dev }", ["dev", "test", "prod"]),
        1 => new(name, "{ Type: String, AllowedValues: [dev, prod] }", ["dev", "prod"]),
        2 => new(name, "{ Type: String, Default: dev }", ["dev", "prod", "zzz"]),
        3 => new(name, "{ Type: String }", ["prod", "zzz"]),
        4 => new(name, "{ Type: String, AllowedPattern: 'dev|prod', Default: dev }", ["dev", "prod"]),
        _ => new(name, "{ Type: String, AllowedValues: ['true', 'false'], Default: 'true' }", ["true", "false"]),
    };

    private void MakeRules()
    {
        if (random.Next(3) > 0 || parameters.Count < 2)
        {
            return;
        }

        var (one, other) = (parameters[0], parameters[1]);
        var made = new GeneratedRule((one.Name, Compared(one)), (other.Name, [Compared(other), Compared(other)]));
        text.AppendLine("Rules:");
        Line($"  R: {{ RuleCondition: !Equals [!Ref {one.Name}, '{made.If.Value}'], Assertions: [ {{ Assert: !Contains [['{made.Then.Values[0]}', '{made.Then.Values[1]}'], !Ref {other.Name}] }} ] }}");
        rule = made;
    }

    private void MakeConditions()
    {
        text.AppendLine("Conditions:");
        var count = random.Next(1, 6);
        for (var i = 0; i < count; i++)
        {
            var definition = conditions.Count == 0 ? Comparison() : random.Next(6) switch
            {
                0 => $"!Not [{Operand()}]",
                1 => $"!And [{Operand()}, {Operand()}]",
                2 => $"!Or [{Operand()}, {Operand()}, {Operand()}]",
                3 => $"Fn::Not: [ Condition: {Pick([.. conditions])} ]",
                _ => Comparison(),
            };
            Line(definition.StartsWith("Fn::", StringComparison.Ordinal) ? $"  C{i}: {{ {definition} }}" : $"  C{i}: {definition}");
            conditions.Add($"C{i}");
        }
    }

    private string Operand() => random.Next(2) == 0 ? Comparison() : $"!Condition {Pick([.. conditions])}";

    private string Comparison()
    {
        var parameter = Any();
        return $"!Equals [!Ref {parameter.Name}, '{Compared(parameter)}']";
    }

    private void MakeResource(int number)
    {
        var (type, properties) = Types[random.Next(Types.Length)];
        Line($"  R{number}:");
        Line($"    Type: {type}");
        if (random.Next(3) == 0)
        {
            Line($"    Condition: {Pick([.. conditions])}");
        }

        if (random.Next(3) == 0)
        {
            Line($"    DeletionPolicy: {Pick("Retain", "Delete", "Snapshot")}");
        }

        text.AppendLine("    Properties:");
        Line($"      Tags: []");
        foreach (var (name, values) in properties)
        {
            if (random.Next(4) > 0)
            {
                Line($"      {name}: {Branch(Pick([.. values]), 2)}");
            }
        }

        if (type == "AWS::S3::Bucket" && random.Next(2) == 0)
        {
            Line($"  R{number}Policy:");
            text.AppendLine("    Type: AWS::S3::BucketPolicy");
            if (random.Next(2) == 0)
            {
                Line($"    Condition: {Pick([.. conditions])}");
            }

            var bucket = random.Next(3) == 0 ? $"!If [{Pick([.. conditions])}, !Ref R{number}, other]" : $"!Ref R{number}";
            Line($"    Properties: {{ Bucket: {bucket}, PolicyDocument: {{ Statement: [ {{ Effect: {Fill("%f")}, Principal: {Branch("'*'", 1)}, Action: 's3:*', Resource: '*', Condition: {{ Bool: {{ 'aws:SecureTransport': {Fill("%b")} }} }} }} ] }} }}");
        }
    }

    /// <summary>A value, perhaps under conditions, perhaps left out.</summary>
    private string Branch(string pattern, int depth)
    {
        if (depth == 0 || random.Next(2) == 0)
        {
            return Fill(pattern);
        }

        var otherwise = random.Next(2) == 0 ? NoValue : Branch(pattern, depth - 1);
        var then = Branch(pattern, depth - 1);
        return random.Next(2) == 0 ? $"!If [{Pick([.. conditions])}, {then}, {otherwise}]" : $"!If [{Pick([.. conditions])}, {otherwise}, {then}]";
    }

    private string Fill(string pattern)
    {
        var filled = pattern;
        while (filled.IndexOf('%', StringComparison.Ordinal) is >= 0 and var at)
        {
            filled = $"{filled[..at]}{Filler(filled[at + 1])}{filled[(at + 2)..]}";
        }

        return filled;
    }

    private string Filler(char mark) => mark switch
    {
        'b' => Either("true", "false"),
        'r' => Taken("true"),
        'v' => Either("Enabled", "Suspended"),
        'e' => Either("AES256", "aws:kms"),
        'n' => Either("0", "30"),
        'p' => Either("22", "443"),
        'c' => Either("0.0.0.0/0", "10.0.0.0/8"),
        'i' => $"!If [{Pick([.. conditions])}, {{ IpProtocol: tcp, FromPort: 22, ToPort: 22, CidrIp: 0.0.0.0/0 }}, {NoValue}]",
        'f' => Either("Allow", "Deny"),
        'a' => Either("'*'", "s3:GetObject"),
        'x' => Either("'*'", "arn:aws:s3:::a/b"),
        _ => Either("Winter-2026!", "'{{resolve:secretsmanager:orders}}'"),
    };

    private string Either(string one, string other) => random.Next(4) switch
    {
        0 => one,
        1 => other,
        2 => $"!If [{Pick([.. conditions])}, {one}, {other}]",
        _ => $"!If [{Pick([.. conditions])}, !If [{Pick([.. conditions])}, {one}, {other}], {one}]",
    };

    /// <summary>The value of a parameter itself, or what a mapping says of it.</summary>
    private string Taken(string otherwise)
    {
        var flags = parameters.Where(parameter => parameter.Values.Contains("true")).ToArray();
        var staged = parameters.Where(parameter => parameter.Declaration.Contains("AllowedValues", StringComparison.Ordinal)).ToArray();
        return random.Next(3) switch
        {
            0 when flags.Length > 0 => $"!Ref {flags[random.Next(flags.Length)].Name}",
            1 when staged.Length > 0 => $"!FindInMap [Stages, !Ref {staged[random.Next(staged.Length)].Name}, Flag]",
            _ => otherwise,
        };
    }

    private GeneratedParameter Any() => parameters[random.Next(parameters.Count)];

    /// <summary>A value that is compared with: never the one that stands for all others.</summary>
    private string Compared(GeneratedParameter parameter) =>
        Pick([.. parameter.Values.Where(value => value != "zzz" && (value != "dev" || parameter.Declaration.Contains("Allowed", StringComparison.Ordinal)))]);

    private string Pick(params ReadOnlySpan<string> all) => all[random.Next(all.Length)];

    private void Line(string line) => text.AppendLine(line);
}
