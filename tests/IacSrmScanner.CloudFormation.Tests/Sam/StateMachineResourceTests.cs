namespace IacSrmScanner.CloudFormation.Tests.Sam;

internal sealed class StateMachineResourceTests
{
    [Test]
    public void Makes_substitutions_of_what_deployment_decides()
    {
        var configuration = Expanded.Resources(
            "  M: { Type: AWS::Serverless::StateMachine, Properties: { Definition: { StartAt: A, States: { A: { Type: Task, Resource: !GetAtt F.Arn } } } } }\n"
            + "  F: { Type: AWS::Lambda::Function }\n");
        Assert.Multiple(() =>
        {
            Assert.That(Expanded.Ids(configuration), Is.SupersetOf(new[] { "M StepFunctions::StateMachine", "MRole IAM::Role" }));
            Assert.That(Expanded.Text(configuration, "M", "DefinitionSubstitutions.definition_substitution_1"), Is.EqualTo("F.Arn"));
            Assert.That(Expanded.Text(configuration, "M", "DefinitionString"), Does.Contain("\"Resource\": \"${definition_substitution_1}\""));
        });
    }

    [Test]
    public void Starts_on_a_schedule_with_a_role_of_its_own()
    {
        var configuration = Expanded.Resources(
            "  M: { Type: AWS::Serverless::StateMachine, Properties: { DefinitionUri: s3://a/b, Role: r, Events: { E: { Type: Schedule, Properties: { Schedule: 'rate(1 day)' } } } } }\n");
        Assert.That(Expanded.Ids(configuration), Is.EqualTo(new[] { "M StepFunctions::StateMachine", "ME Events::Rule", "MERole IAM::Role" }));
    }
}
