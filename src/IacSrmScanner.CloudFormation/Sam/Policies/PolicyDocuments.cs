using IacSrmScanner.CloudFormation.Sam.Trees;

namespace IacSrmScanner.CloudFormation.Sam.Policies;

/// <summary>The policies that are made for roles and queues.</summary>
internal static class PolicyDocuments
{
    public const string Version = "2012-10-17";

    public static string ManagedArn(string path) => "arn:aws:iam::aws:policy/" + path;

    /// <summary>A service may take the role.</summary>
    public static SamMap AssumeRole(At at, string service) => at.Map(
        ("Version", at.Text(Version)),
        ("Statement", at.List(at.Map(
            ("Action", at.Texts("sts:AssumeRole")),
            ("Effect", at.Text("Allow")),
            ("Principal", at.Map(("Service", at.Texts(service))))))));

    public static SamMap Allow(At at, SamNode action, SamNode resource) =>
        at.Map(("Action", action), ("Effect", at.Text("Allow")), ("Resource", resource));

    /// <summary>A policy of a role.</summary>
    public static SamMap Inline(At at, string name, params IEnumerable<SamNode> statements) => at.Map(
        ("PolicyName", at.Text(name)),
        ("PolicyDocument", at.Map(("Statement", at.List(statements)))));

    public static SamMap DeadLetter(At at, string action, SamNode target) => at.Map(
        ("PolicyName", at.Text("DeadLetterQueuePolicy")),
        ("PolicyDocument", at.Map(("Version", at.Text(Version)), ("Statement", at.List(Allow(at, at.Text(action), target))))));

    /// <summary>What a destination of events needs; null for a kind that needs nothing or is not known.</summary>
    public static SamMap? ForDestination(At at, string? kind, SamNode arn, string id) => kind switch
    {
        "SQS" => Inline(at, id + "SQSPolicy", Allow(at, at.Text("sqs:SendMessage"), arn)),
        "SNS" => Inline(at, id + "SNSPolicy", Allow(at, at.Text("sns:publish"), arn)),
        "EventBridge" => Inline(at, id + "EventBridgePolicy", Allow(at, at.Text("events:PutEvents"), arn)),
        "Lambda" => Invoke(at, arn, id),
        "S3" or "S3Bucket" => Inline(
            at,
            id + "S3Policy",
            Allow(at, at.Text("s3:PutObject"), at.Map(("Fn::Join", at.List(at.Text("/"), at.List(arn, at.Text("*")))))),
            Allow(at, at.Text("s3:ListBucket"), arn)),
        _ => null,
    };

    public static SamMap Invoke(At at, SamNode function, string id) =>
        Inline(at, id + "LambdaPolicy", Allow(at, at.Text("lambda:InvokeFunction"), function));

    public static SamMap StartExecution(At at, SamNode machine, string id) =>
        Inline(at, id + "StartExecutionPolicy", Allow(at, at.Text("states:StartExecution"), machine));

    /// <summary>Others may send to a queue, when they send for a certain source.</summary>
    public static SamMap SendMessage(At at, SamNode principal, SamNode queue, SamNode source) => at.Map(
        ("Version", at.Text(Version)),
        ("Statement", at.List(at.Map(
            ("Action", at.Text("sqs:SendMessage")),
            ("Effect", at.Text("Allow")),
            ("Principal", principal),
            ("Resource", queue),
            ("Condition", at.Map(("ArnEquals", at.Map(("aws:SourceArn", source)))))))));
}
