namespace IacSrmScanner.CloudFormation.Tests.Sam;

internal sealed class EventTests
{
    [TestCase("Type: Schedule, Properties: { Schedule: 'rate(1 day)' }", "FE Events::Rule", "FEPermission Lambda::Permission")]
    [TestCase("Type: ScheduleV2, Properties: { ScheduleExpression: 'rate(1 day)' }", "FE Scheduler::Schedule", "FERole IAM::Role")]
    [TestCase("Type: EventBridgeRule, Properties: { Pattern: { source: [a] } }", "FE Events::Rule", "FEPermission Lambda::Permission")]
    [TestCase("Type: SNS, Properties: { Topic: 'arn:t' }", "FE SNS::Subscription", "FEPermission Lambda::Permission")]
    [TestCase("Type: SNS, Properties: { Topic: 'arn:t', SqsSubscription: true }", "FEQueue SQS::Queue", "FEQueuePolicy SQS::QueuePolicy")]
    [TestCase("Type: SQS, Properties: { Queue: 'arn:q' }", "FE Lambda::EventSourceMapping")]
    [TestCase("Type: Kinesis, Properties: { Stream: 'arn:s', StartingPosition: LATEST }", "FE Lambda::EventSourceMapping")]
    [TestCase("Type: IoTRule, Properties: { Sql: 'SELECT 1' }", "FE IoT::TopicRule", "FEPermission Lambda::Permission")]
    [TestCase("Type: CloudWatchLogs, Properties: { LogGroupName: g, FilterPattern: p }", "FE Logs::SubscriptionFilter")]
    [TestCase("Type: AlexaSkill", "FEPermission Lambda::Permission")]
    [TestCase("Type: HttpApi", "ServerlessHttpApi ApiGatewayV2::Api", "ServerlessHttpApiApiGatewayDefaultStage ApiGatewayV2::Stage")]
    public void Makes(string written, params string[] made)
    {
        var configuration = Expanded.Resources($"  F: {{ Type: AWS::Serverless::Function, Properties: {{ {Expanded.Code}, Events: {{ E: {{ {written} }} }} }} }}\n");
        Assert.Multiple(() =>
        {
            Assert.That(configuration.Diagnostics, Is.Empty);
            Assert.That(Expanded.Ids(configuration), Is.SupersetOf(made));
        });
    }

    [Test]
    public void Lets_the_role_read_the_queue()
    {
        var configuration = Expanded.Resources($"  F: {{ Type: AWS::Serverless::Function, Properties: {{ {Expanded.Code}, Events: {{ E: {{ Type: SQS, Properties: {{ Queue: q }} }} }} }} }}\n");
        Assert.That(Expanded.Text(configuration, "FRole", "ManagedPolicyArns.1"), Does.EndWith("AWSLambdaSQSQueueExecutionRole"));
    }

    [Test]
    public void Lets_the_bucket_notify_the_function()
    {
        var configuration = Expanded.Resources(
            $"  B: {{ Type: AWS::S3::Bucket }}\n  F: {{ Type: AWS::Serverless::Function, Properties: {{ {Expanded.Code}, Events: {{ E: {{ Type: S3, Properties: {{ Bucket: !Ref B, Events: 's3:ObjectCreated:*' }} }} }} }} }}\n");
        Assert.That(Expanded.Text(configuration, "B", "NotificationConfiguration.LambdaConfigurations.0.Function"), Is.EqualTo("F.Arn"));
    }

    [Test]
    public void Leaves_the_other_events_when_one_is_wrong()
    {
        var configuration = Expanded.Resources(
            $"  F: {{ Type: AWS::Serverless::Function, Properties: {{ {Expanded.Code}, Events: {{ A: {{ Type: Nothing }}, B: {{ Type: AlexaSkill }} }} }} }}\n");
        Assert.Multiple(() =>
        {
            Assert.That(configuration.Diagnostics.Select(each => each.Message), Has.One.Contains("the type 'Nothing' is not known"));
            Assert.That(Expanded.Ids(configuration), Has.Some.EqualTo("FBPermission Lambda::Permission"));
        });
    }
}
