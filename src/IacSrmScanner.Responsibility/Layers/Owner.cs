namespace IacSrmScanner.Responsibility.Layers;

/// <summary>Who secures a layer.</summary>
public enum Owner
{
    Customer,
    Shared,
    Provider,
}
