using System.Collections.Immutable;

namespace IacSrmScanner.Catalogue.Tests.Branches;

/// <summary>A template that calls a generated one as a stack, and what it gives to it.</summary>
/// <param name="Text">The template.</param>
/// <param name="Beside">The template of another stack, which may refuse a choice.</param>
/// <param name="Parameters">Its own parameters.</param>
/// <param name="Given">What the stack gets for its parameters where those of the template are decided.</param>
/// <param name="IsTaken">Whether the stack beside takes what it is given.</param>
internal sealed record GeneratedStack(
    string Text,
    string Beside,
    ImmutableArray<GeneratedParameter> Parameters,
    Func<ImmutableDictionary<string, string>, ImmutableDictionary<string, string>> Given,
    Func<ImmutableDictionary<string, string>, bool> IsTaken);
