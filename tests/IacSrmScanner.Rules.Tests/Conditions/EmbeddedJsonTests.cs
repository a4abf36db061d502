using System.Collections.Immutable;
using IacSrmScanner.Core.Text;
using IacSrmScanner.Core.Values;
using IacSrmScanner.Rules.Conditions.Policies;

namespace IacSrmScanner.Rules.Tests.Conditions;

internal sealed class EmbeddedJsonTests
{
    private static readonly Provenance Here = Provenance.Written(new SourceSpan(new SourceText("a.tf", "x"), default));

    private static readonly Value Hole = new UnknownValue(new UnknownReason(UnknownKind.Input, "variable 'arn' has no value"), Here);

    [Test]
    public void An_unknown_part_inside_a_string_leaves_the_rest_of_the_document_known()
    {
        var policy = Read(Text("""{"Statement": [{"Effect": "Allow", "Action": "*", "Resource": ["arn:aws:s3:::"""), Hole, Text("""/*"]}]}"""));
        var statement = policy.Statements.Single();
        Assert.Multiple(() =>
        {
            Assert.That(policy.Unread, Is.Null);
            Assert.That(statement["Action"], Is.InstanceOf<ListValue>());
            Assert.That(KnownText.Prefix(((ListValue?)statement["Resource"])?.Items[0] ?? Hole), Is.EqualTo("arn:aws:s3:::"));
        });
    }

    [Test]
    public void An_unknown_part_in_place_of_a_value_is_that_value()
    {
        var policy = Read(Text("""{"Statement": {"Effect": "Allow", "Action": """), Hole, Text("}}"));
        Assert.That(policy.Statements.Single()["Action"], Is.SameAs(Hole));
    }

    private static PolicyDocument Read(params ImmutableArray<Value> parts) => PolicyReader.Read(KnownText.Join(parts, Here));

    private static TextValue Text(string text) => new(text, Here);
}
