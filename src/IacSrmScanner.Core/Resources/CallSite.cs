using IacSrmScanner.Core.Text;

namespace IacSrmScanner.Core.Resources;

/// <summary>A module call or nested stack through which a resource came to be.</summary>
/// <param name="Name">As written in addresses: <c>module.network</c>.</param>
/// <param name="Header">The header of the call.</param>
public sealed record CallSite(string Name, SourceSpan Header);
