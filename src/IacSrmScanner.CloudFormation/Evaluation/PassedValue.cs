using IacSrmScanner.Core.Text;
using IacSrmScanner.Core.Values;

namespace IacSrmScanner.CloudFormation.Evaluation;

/// <summary>What a nested stack is given for a parameter.</summary>
/// <param name="InProperties">What its properties see: where the template around states a default, that.</param>
/// <param name="InConditions">What its conditions see.</param>
/// <param name="Place">Where it is given.</param>
internal sealed record PassedValue(Value InProperties, Value InConditions, SourceSpan Place);
