using System.Runtime.CompilerServices;

namespace IacSrmScanner.Core.Values;

/// <summary>The steps before a step. Mostly there is none or one, which then needs no array: provenance is most of what a scan remembers.</summary>
[CollectionBuilder(typeof(ProvenanceInputs), nameof(Create))]
public readonly struct ProvenanceInputs
{
    /// <summary>Null, the only step, or an array of several.</summary>
    private readonly object? content;

    private ProvenanceInputs(object? content) => this.content = content;

    public int Length => content switch
    {
        null => 0,
        Provenance[] several => several.Length,
        _ => 1,
    };

    public bool IsEmpty => content is null;

    public Provenance this[int index] => content switch
    {
        Provenance[] several => several[index],
        Provenance only when index == 0 => only,
        _ => throw new ArgumentOutOfRangeException(nameof(index)),
    };

    public static ProvenanceInputs Create(ReadOnlySpan<Provenance> steps) => new(steps.Length switch
    {
        0 => null,
        1 => steps[0],
        _ => steps.ToArray(),
    });

    public ProvenanceInputs Select(Func<Provenance, Provenance> change) => content switch
    {
        null => this,
        Provenance[] several => new ProvenanceInputs(Array.ConvertAll(several, step => change(step))),
        Provenance only => new ProvenanceInputs(change(only)),
        _ => this,
    };

    public Enumerator GetEnumerator() => new(this);

    public struct Enumerator(ProvenanceInputs inputs)
    {
        private int position = -1;

        public readonly Provenance Current => inputs[position];

        public bool MoveNext() => ++position < inputs.Length;
    }
}
