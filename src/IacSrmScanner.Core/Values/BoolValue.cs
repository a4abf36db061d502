namespace IacSrmScanner.Core.Values;

public sealed record BoolValue(bool IsTrue, Provenance Provenance) : Value(Provenance);
