using System.Collections.Frozen;

namespace IacSrmScanner.CloudFormation.Intrinsics;

/// <summary>The intrinsics that are evaluated.</summary>
internal static class IntrinsicTable
{
    private static readonly FrozenDictionary<string, IIntrinsic> Known = new IIntrinsic[]
    {
        new RefIntrinsic(),
        new GetAttIntrinsic(),
        new SubIntrinsic(),
        new JoinIntrinsic(),
        new SelectIntrinsic(),
        new SplitIntrinsic(),
        new FindInMapIntrinsic(),
        new IfIntrinsic(),
        new EqualsIntrinsic(),
        new AndIntrinsic(),
        new OrIntrinsic(),
        new NotIntrinsic(),
        new ConditionIntrinsic(),
        new Base64Intrinsic(),
        new ImportValueIntrinsic(),
        new GetAZsIntrinsic(),
        new CidrIntrinsic(),
        new LengthIntrinsic(),
        new ToJsonStringIntrinsic(),
        new TransformIntrinsic(),
        new ContainsIntrinsic(),
        new EachMemberEqualsIntrinsic(),
        new EachMemberInIntrinsic(),
        new RefAllIntrinsic(),
        new ValueOfIntrinsic(),
        new ValueOfAllIntrinsic(),
    }.ToFrozenDictionary(intrinsic => intrinsic.Name, StringComparer.Ordinal);

    public static IIntrinsic? Find(string name) => Known.GetValueOrDefault(name);
}
