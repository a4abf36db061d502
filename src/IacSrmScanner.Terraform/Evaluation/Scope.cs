using IacSrmScanner.Core.Values;

namespace IacSrmScanner.Terraform.Evaluation;

/// <summary>What names mean at a place: those of the module, and those of the instances, iterations and splats around it.</summary>
internal sealed class Scope
{
    private readonly Scope? parent;
    private readonly string? firstName;
    private readonly Value? firstValue;
    private readonly string? secondName;
    private readonly Value? secondValue;
    private readonly string place;

    public Scope(IModuleScope module)
    {
        Module = module;
        place = module.Address.Length == 0 ? "" : $" in {module.Address}";
    }

    private Scope(Scope parent, string? firstName, Value? firstValue, string? secondName, Value? secondValue, string place)
    {
        this.parent = parent;
        this.firstName = firstName;
        this.firstValue = firstValue;
        this.secondName = secondName;
        this.secondValue = secondValue;
        this.place = place;
        Module = parent.Module;
        Item = parent.Item;
    }

    public IModuleScope Module { get; }

    public EvaluationSession Session => Module.Session;

    /// <summary>The element at hand inside a splat.</summary>
    public Value? Item { get; private init; }

    /// <summary>
    /// Tells the same text at different places apart, so that a condition inside an iteration is not taken for the same
    /// condition of another round. Reads well after the text of a condition.
    /// </summary>
    public string Place => parent is null ? place : parent.Place + place;

    /// <summary>A scope with one or two more names. <paramref name="place"/> must differ between rounds.</summary>
    public Scope With(string name, Value value, string? otherName, Value? otherValue, string place) =>
        new(this, name, value, otherName, otherValue, place);

    public Scope WithItem(Value item, string place) => new(this, null, null, null, null, place) { Item = item };

    /// <summary>The value of a name of an iteration or instance; null when the name is not one of those.</summary>
    public Value? Find(string name)
    {
        for (var scope = this; scope is not null; scope = scope.parent)
        {
            if (scope.firstName == name)
            {
                return scope.firstValue;
            }

            if (scope.secondName == name)
            {
                return scope.secondValue;
            }
        }

        return null;
    }
}
