using IacSrmScanner.Core.Files;
using IacSrmScanner.Core.Text;
using IacSrmScanner.Core.Values;

namespace IacSrmScanner.Terraform.Functions;

/// <summary>What functions may use of the evaluation around them.</summary>
internal interface IFunctionHost
{
    IFileTree Tree { get; }

    string RootDirectory { get; }

    /// <summary>Reports an error; the value stands for it.</summary>
    Value Error(SourceSpan span, string message, params ReadOnlySpan<Value> inputs);

    /// <summary>Renders a template file with the given names in scope, and nothing else.</summary>
    Value Render(SourceText template, MapValue names, SourceSpan span);

    /// <summary>Charges work in proportion to it, so that the total stays within its limit.</summary>
    void Charge(int amount);

    /// <summary>Charges a text that was made.</summary>
    void ChargeText(int length);
}
