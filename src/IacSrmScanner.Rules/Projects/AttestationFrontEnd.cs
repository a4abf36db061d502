using System.Collections.Immutable;
using IacSrmScanner.Core.Files;
using IacSrmScanner.Core.Resources;
using IacSrmScanner.Core.Values;

namespace IacSrmScanner.Rules.Projects;

/// <summary>Makes each entry of <c>srm-attestations.yaml</c> a resource, so that what has expired is a finding like any other.</summary>
/// <param name="today">The day at which it is asked whether an attestation has expired.</param>
public sealed class AttestationFrontEnd(DateOnly today) : IFrontEnd
{
    /// <summary>The type of the resources.</summary>
    public const string ResourceType = "srm_attestation";

    public Dialect Dialect => AttestationDialect.Instance;

    public FrontEndResult Discover(IFileTree tree, IReadOnlyList<string> files)
    {
        var claimed = files.Where(file => TreePath.Name(file) == AttestationFile.Name).ToImmutableArray();
        return new FrontEndResult([.. claimed.Select(file => new Source(tree, file, today))], claimed, []);
    }

    private sealed class Source(IFileTree tree, string file, DateOnly today) : IConfigurationSource
    {
        public string Path => file;

        public Configuration Evaluate()
        {
            var (attestations, diagnostics) = AttestationFile.Read(tree, file);
            return new Configuration(
                AttestationDialect.Instance, file, new ResourceGraph([.. attestations.Select(Resource)]), [], [file], diagnostics);
        }

        private Resource Resource(Attestation attestation)
        {
            var written = Provenance.Written(attestation.Span);
            Value expired = attestation.Until is { } until
                ? new BoolValue(until < today, Provenance.Written(attestation.UntilSpan))
                : new UnknownValue(new UnknownReason(UnknownKind.Invalid, "it does not say until which day it holds"), written);
            return new Resource
            {
                Dialect = AttestationDialect.Instance,
                Cloud = Cloud.Other,
                Type = ResourceType,
                Name = attestation.Duty,
                Address = $"{ResourceType}.{attestation.Duty}",
                Mode = ResourceMode.Managed,
                Body = new MapValue(
                    [
                        new MapEntry("duty", new TextValue(attestation.Duty, written), null),
                        new MapEntry("by", new TextValue(attestation.By, written), null),
                        new MapEntry("expired", expired, attestation.UntilSpan),
                    ],
                    written),
                Meta = new MapValue([], written),
                Header = attestation.Span,
                Extent = attestation.Span,
            };
        }
    }
}
