using IacSrmScanner.Rules.Findings;

namespace IacSrmScanner.Rules.Tests.Conditions;

/// <summary>Policies as objects and as JSON text, whole and with unknown parts, in every spelling that IAM takes.</summary>
internal sealed class PolicyTests
{
    private const string NoWildcard = "{ policy: p, quantifier: none, satisfies: { all: [{ path: Effect, equals: Allow }, { path: 'Action[?]', equals: '*' }] } }";
    private const string NotPublic = "{ policy: p, quantifier: none, satisfies: { path: 'Principal.AWS[?]', equals: '*' } }";

    [TestCase("{ Statement: { Effect: Allow, Action: '*' } }", Outcome.Fail)]
    [TestCase("{ Statement: [{ Effect: Allow, Action: [a, '*'] }] }", Outcome.Fail)]
    [TestCase("{ Statement: [{ Effect: Deny, Action: '*' }] }", Outcome.Pass)]
    [TestCase("{ Statement: [{ Effect: Allow, Action: 's3:Get*' }] }", Outcome.Pass)]
    [TestCase("{ Statement: [{ Effect: Allow, Action: !unknown x }] }", Outcome.Open)]
    [TestCase("{ Statement: [{ Effect: Allow, Action: a }, !unknown x] }", Outcome.Open)]
    [TestCase("{ Statement: [{ Effect: Allow, Action: '*' }, !unknown x] }", Outcome.Fail)]
    [TestCase("'{\"Statement\": [{\"Effect\": \"Allow\", \"Action\": \"*\"}]}'", Outcome.Fail)]
    [TestCase("'{\"Statement\": [{\"Effect\": \"Allow\", \"Action\": [\"a\"]}]}'", Outcome.Pass)]
    [TestCase("'no JSON'", Outcome.Open)]
    [TestCase("''", Outcome.Pass)]
    [TestCase("!unknown x", Outcome.Open)]
    [TestCase("!null ", Outcome.Pass)]
    public void Statements_are_read_wherever_they_are_written(string policy, Outcome expected) =>
        Assert.That(RuleText.Judge(NoWildcard, $"{{ p: {policy} }}"), Is.EqualTo(expected));

    [TestCase("{ Statement: { Effect: Allow, Principal: '*' } }", Outcome.Fail)]
    [TestCase("{ Statement: { Effect: Allow, Principal: { AWS: '*' } } }", Outcome.Fail)]
    [TestCase("{ Statement: { Effect: Allow, Principal: { AWS: ['111122223333'] } } }", Outcome.Pass)]
    [TestCase("{ Statement: { Effect: Allow, Principal: { Service: lambda.amazonaws.com } } }", Outcome.Pass)]
    [TestCase("{ Statement: { Effect: Allow, Principal: { AWS: !ref aws_iam_role.r } } }", Outcome.Open)]
    public void Principals_are_brought_to_one_shape(string policy, Outcome expected) =>
        Assert.That(RuleText.Judge(NotPublic, $"{{ p: {policy} }}"), Is.EqualTo(expected));
}
