using IacSrmScanner.Core.Values;
using IacSrmScanner.Terraform.Evaluation;
using IacSrmScanner.Terraform.Modules;

namespace IacSrmScanner.Terraform.Expansion;

/// <summary>
/// The entries that are the same in all instances of a resource, evaluated once for all of them, outside of any instance.
/// </summary>
internal sealed class SharedEntries(ConfigBody body, Scope module, string address)
{
    private BodyExpander? certain;
    private BodyExpander? doubtful;

    /// <summary>The entry of a part that no instance can change; null when it comes to nothing.</summary>
    /// <param name="position">The part's position in the layout.</param>
    /// <param name="isCertain">Whether what is wrong with it is worth reporting: not for instances that may not exist.</param>
    public MapEntry? Find(int position, bool isCertain) => isCertain
        ? (certain ??= new BodyExpander(body, module, isCertain, address)).Entry(position)
        : (doubtful ??= new BodyExpander(body, module, isCertain, address)).Entry(position);
}
