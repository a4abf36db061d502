using IacSrmScanner.CloudFormation.Intrinsics;
using IacSrmScanner.Core.Values;

namespace IacSrmScanner.CloudFormation.Tests.Intrinsics;

public sealed class ConditionLogicTests
{
    private static readonly Provenance Here = Provenance.Written(default);

    [TestCase("true", "true")]
    [TestCase("True", "true")]
    [TestCase("false", "false")]
    [TestCase("yes", "unknown")]
    public void A_text_may_be_a_truth(string text, string expected) =>
        Assert.That(ConditionLogic.Read(new TextValue(text, Here)).Truth.ToString(), Is.EqualTo(expected));

    [Test]
    public void What_is_no_condition_is_undecided() =>
        Assert.That(ConditionLogic.Read(new ListValue([], Here)), Is.EqualTo((Truth.Unknown, new UnknownReason(UnknownKind.Invalid, "it is no condition"))));

    [Test]
    public void Alternatives_that_agree_decide_and_others_name_what_does()
    {
        var guard = new Guard("Stage == 'dev'", true, default);
        var same = OneOfValue.Of(guard, new BoolValue(true, Here), new TextValue("true", Here), Here);
        var other = OneOfValue.Of(guard, new BoolValue(true, Here), new BoolValue(false, Here), Here);
        Assert.Multiple(() =>
        {
            Assert.That(ConditionLogic.Read(same).Truth, Is.EqualTo(Truth.True));
            Assert.That(ConditionLogic.Read(other).Reason?.Text, Is.EqualTo("it depends on 'Stage'"));
        });
    }
}
