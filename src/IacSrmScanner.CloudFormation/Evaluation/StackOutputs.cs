using IacSrmScanner.Core.Text;
using IacSrmScanner.Core.Values;

namespace IacSrmScanner.CloudFormation.Evaluation;

/// <summary>The value of an output of a nested stack; null when the stack is not evaluated.</summary>
/// <param name="stack">The logical id of the stack.</param>
/// <param name="output">The name of the output.</param>
/// <param name="inCondition">It is asked for by a condition.</param>
/// <param name="usedAt">Where it is asked for.</param>
internal delegate Value? StackOutputs(string stack, string output, bool inCondition, SourceSpan usedAt);
