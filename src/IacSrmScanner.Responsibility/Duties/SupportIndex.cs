namespace IacSrmScanner.Responsibility.Duties;

/// <summary>The products of all tables of support, for the rules that ask for one by its name.</summary>
/// <param name="find">The versions of a product; null when no table lists it.</param>
/// <param name="names">The names of all products; asked only to tell them.</param>
public sealed class SupportIndex(Func<string, SupportedVersions?> find, Func<IEnumerable<string>> names)
{
    public static SupportIndex Empty { get; } = new(_ => null, () => []);

    public IEnumerable<string> Names => names();

    public static SupportIndex Of(IEnumerable<SupportTable> tables)
    {
        var products = tables
            .SelectMany(table => table.Products.Select(product => (product.Name, Versions: SupportedVersions.Of(table, product))))
            .DistinctBy(product => product.Name)
            .ToDictionary(product => product.Name, product => product.Versions, StringComparer.Ordinal);
        return new SupportIndex(products.GetValueOrDefault, () => products.Keys.Order(StringComparer.Ordinal));
    }

    public SupportedVersions? Find(string product) => find(product);
}
