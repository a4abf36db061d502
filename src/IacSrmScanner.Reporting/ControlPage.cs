using System.Text;
using IacSrmScanner.Rules.Controls;

namespace IacSrmScanner.Reporting;

/// <summary>A control's page: the same in SARIF help, on the console and in the docs.</summary>
public static class ControlPage
{
    public static string Text(Control control) => new StringBuilder()
        .Append(control.Why.Trim()).Append("\n\nFix: ").Append(control.Fix.Trim())
        .Append("\n\nCustomer: ").Append(control.Duty.Customer)
        .Append("\nProvider: ").Append(control.Duty.Provider)
        .ToString();

    public static string Markdown(Control control)
    {
        var page = new StringBuilder()
            .Append("## ").Append(control.Title).Append("\n\n")
            .Append(control.Why.Trim()).Append("\n\n### Fix\n\n")
            .Append(control.Fix.Trim()).Append("\n\n### Shared responsibility\n\n")
            .Append("| | |\n|---|---|\n")
            .Append("| Layer | ").Append(control.Duty.Layer).Append(" |\n")
            .Append("| Control | ").Append(control.Duty.Family).Append(" |\n")
            .Append("| Customer | ").Append(control.Duty.Customer).Append(" |\n")
            .Append("| Provider | ").Append(control.Duty.Provider).Append(" |\n");
        if (!control.Aliases.IsEmpty)
        {
            page.Append("\nAlso known as ").AppendJoin(", ", control.Aliases).Append(".\n");
        }

        foreach (var reference in control.References)
        {
            page.Append("\n- <").Append(reference).Append('>');
        }

        return page.ToString();
    }
}
