using IacSrmScanner.CloudFormation.Sam.Trees;

namespace IacSrmScanner.CloudFormation.Sam.Apis;

/// <summary><c>MutualTlsAuthentication</c> of a domain.</summary>
internal static class MutualTls
{
    public static SamMap? Of(SamMap domain)
    {
        if (domain["MutualTlsAuthentication"].OrNull() is not { } written)
        {
            return null;
        }

        var config = written as SamMap ?? throw new SamRefusal("'MutualTlsAuthentication' must be a mapping", written.Span);
        if (config.Entries.FirstOrDefault(entry => entry.Key is not ("TruststoreUri" or "TruststoreVersion")) is { } wrong)
        {
            throw new SamRefusal($"'{wrong.Key}' is neither 'TruststoreUri' nor 'TruststoreVersion'", wrong.KeySpan);
        }

        return new At(config.Span).Map(("TruststoreUri", config["TruststoreUri"].OrNull()), ("TruststoreVersion", config["TruststoreVersion"].OrNull()));
    }
}
