using System.Collections.Immutable;
using IacSrmScanner.Responsibility.Layers;

namespace IacSrmScanner.Responsibility.Matrices;

/// <summary>A cell and the delivery models of its column.</summary>
public sealed record MatrixRowCell(ImmutableArray<DeliveryModel> Models, MatrixCell Cell);
