using IacSrmScanner.Core.Text;
using IacSrmScanner.Hcl.Syntax;

namespace IacSrmScanner.Terraform.Modules;

/// <summary>An attribute or block and the file it stands in: override files bring items of several files into one body.</summary>
internal readonly record struct ConfigItem(SourceText Source, BodyItemSyntax Syntax);
