using IacSrmScanner.Core.Text;

namespace IacSrmScanner.CloudFormation.Inputs;

/// <summary>The value of a parameter that is given on the command line.</summary>
/// <param name="Name">The parameter's name.</param>
/// <param name="Text">Its value; a list is one text with commas.</param>
/// <param name="Place">Where the value stands.</param>
public sealed record GivenParameter(string Name, string Text, SourceSpan Place);
