using System.Runtime.CompilerServices;

namespace IacSrmScanner.Core.Resources;

/// <summary>Compares objects by identity: a resource is a key, and comparing its whole body would be costly.</summary>
internal sealed class ReferenceEqualityComparer<T> : IEqualityComparer<T>
    where T : class
{
    public static readonly ReferenceEqualityComparer<T> Instance = new();

    public bool Equals(T? x, T? y) => ReferenceEquals(x, y);

    public int GetHashCode(T obj) => RuntimeHelpers.GetHashCode(obj);
}
