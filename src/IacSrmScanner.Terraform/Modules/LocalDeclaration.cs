using IacSrmScanner.Core.Text;

namespace IacSrmScanner.Terraform.Modules;

/// <summary>One entry of a <c>locals</c> block.</summary>
internal sealed record LocalDeclaration(string Name, SourceSpan NameSpan, ConfigExpression Expression);
