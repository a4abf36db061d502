namespace IacSrmScanner.CloudFormation.Tests.Sam;

internal sealed class EventInvokeConfigTests
{
    [Test]
    public void Makes_a_queue_where_none_is_given()
    {
        var configuration = Expanded.Resources(
            $"  F: {{ Type: AWS::Serverless::Function, Properties: {{ {Expanded.Code}, EventInvokeConfig: {{ DestinationConfig: {{ OnFailure: {{ Type: SQS }} }} }} }} }}\n");
        Assert.That(Expanded.Ids(configuration), Is.SupersetOf(new[] { "FEventInvokeConfigOnFailureQueue SQS::Queue", "FEventInvokeConfig Lambda::EventInvokeConfig" }));
    }
}
