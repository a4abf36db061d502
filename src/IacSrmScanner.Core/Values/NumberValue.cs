namespace IacSrmScanner.Core.Values;

public sealed record NumberValue(Number Number, Provenance Provenance) : Value(Provenance);
