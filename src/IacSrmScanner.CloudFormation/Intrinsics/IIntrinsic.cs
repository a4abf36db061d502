using IacSrmScanner.Core.Values;

namespace IacSrmScanner.CloudFormation.Intrinsics;

/// <summary>One intrinsic function, for both of its spellings.</summary>
internal interface IIntrinsic
{
    /// <summary>The name that follows <c>Fn::</c> or <c>!</c>.</summary>
    string Name { get; }

    Value Evaluate(IntrinsicCall call);
}
