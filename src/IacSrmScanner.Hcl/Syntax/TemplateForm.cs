namespace IacSrmScanner.Hcl.Syntax;

/// <summary>How a template is delimited.</summary>
public enum TemplateForm
{
    Quoted,

    /// <summary><c>&lt;&lt;EOT</c></summary>
    Heredoc,

    /// <summary><c>&lt;&lt;-EOT</c>: the common indentation is already gone from the literal parts.</summary>
    FlushHeredoc,

    /// <summary>The whole text, as a template file is read.</summary>
    Bare,
}
