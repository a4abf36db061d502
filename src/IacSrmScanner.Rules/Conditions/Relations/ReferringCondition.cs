using IacSrmScanner.Core.Resources;
using System.Collections.Immutable;

namespace IacSrmScanner.Rules.Conditions.Relations;

/// <summary><c>related: T</c> with <c>by: attribute</c>: a condition on the resources that refer to this one.</summary>
/// <param name="Quantifier">Of how many of them it must hold.</param>
/// <param name="Joints">The types, and for each the attribute that refers and the names that identify this resource.</param>
/// <param name="Satisfies">What must hold of them.</param>
public sealed record ReferringCondition(Quantifier Quantifier, ImmutableArray<Joint> Joints, Condition Satisfies) : Condition
{
    public override Judgement Evaluate(Subject subject)
    {
        var judgements = new List<Judgement>();
        Judgement? undecided = null;
        foreach (var joint in Joints)
        {
            var referring = subject.Relations.Referring(subject.Resource, joint.Type, joint.By, joint.Names, out var loose);
            judgements.AddRange(referring.Select(other => Judge(other, joint, subject)));
            if (loose is not null)
            {
                undecided = Judgement.Unknown("", loose, $"a '{joint.Type}' refers to something that is not known here");
            }
        }

        var overNothing = Quantifier == Quantifier.Each ? Judgement.True : Judgement.False;
        return Quantification.Finish(Quantifier, Quantification.Over(Quantifier, judgements, undecided, overNothing));
    }

    /// <summary>One that is perhaps not there, or does not refer, can only leave open what it would decide.</summary>
    private Judgement Judge(Resource other, Joint joint, Subject subject)
    {
        var judgement = RelatedJudgement.Of(other, Satisfies, subject.Relations);
        var decides = Quantifier == Quantifier.Each ? judgement.Truth.IsFalse : judgement.Truth.IsTrue;
        return !decides || subject.Relations.IsCertain(other, subject.Resource, joint.By)
            ? judgement
            : Judgement.Of(Core.Values.Truth.Unknown, new Evidence("", null, other.Header)
            {
                Reason = other.ExistenceReason?.Text ?? $"it is not decided whether '{other.Address}' is there for it",
            });
    }

    public override void Visit(IPathVisitor visitor)
    {
        foreach (var joint in Joints)
        {
            visitor.Resource([joint.Type], () => visitor.Path(joint.By));
            foreach (var name in joint.Names)
            {
                visitor.Path(name);
            }
        }

        visitor.Resource([.. Joints.Select(joint => joint.Type)], () => Satisfies.Visit(visitor));
    }
}
