using IacSrmScanner.CloudFormation.Intrinsics;

namespace IacSrmScanner.CloudFormation.Tests.Intrinsics;

/// <summary>Every intrinsic is found, and every file of behaviour beside them has tests of its own.</summary>
public sealed class IntrinsicTableTests
{
    private const string Wrong = "Tells_a_wrong_use";

    private static readonly Type[] All = [.. typeof(IIntrinsic).Assembly.GetTypes()
        .Where(type => type.Namespace == typeof(IIntrinsic).Namespace && !type.IsNested && !type.Name.StartsWith('<'))];

    private static IEnumerable<Type> Intrinsics => All.Where(type => type.IsClass && typeof(IIntrinsic).IsAssignableFrom(type));

    /// <summary>Diagnostics, interfaces and what only holds data have nothing to test.</summary>
    private static IEnumerable<Type> WithBehaviour => All.Where(type =>
        !type.IsInterface && type != typeof(IntrinsicDiagnostics) && type != typeof(ConditionOutcome));

    [TestCaseSource(nameof(Intrinsics))]
    public void Each_is_found_by_its_name(Type type) => Assert.That(IntrinsicTable.Find(type.Name[..^"Intrinsic".Length])?.GetType(), Is.EqualTo(type));

    [TestCase("Nothing")]
    [TestCase("ref")]
    [TestCase("")]
    public void No_other_is(string name) => Assert.That(IntrinsicTable.Find(name), Is.Null);

    [TestCaseSource(nameof(WithBehaviour))]
    public void Each_has_its_twin(Type type) => Assert.That(Twin(type), Is.Not.Null, $"{type.Name}Tests");

    [TestCaseSource(nameof(Intrinsics))]
    public void The_twin_of_each_intrinsic_shows_a_wrong_use(Type type) => Assert.That(Twin(type)?.GetMethod(Wrong), Is.Not.Null, $"{type.Name}Tests.{Wrong}");

    private static Type? Twin(Type type) => typeof(IntrinsicTableTests).Assembly.GetType($"{typeof(IntrinsicTableTests).Namespace}.{type.Name}Tests");
}
