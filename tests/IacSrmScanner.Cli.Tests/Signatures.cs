using System.Reflection;
using System.Runtime.CompilerServices;

namespace IacSrmScanner.Cli.Tests;

/// <summary>The types that a type shows or holds; what only the bodies of its methods use is not seen.</summary>
internal static class Signatures
{
    private const BindingFlags Own =
        BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    public static bool IsMadeByCompiler(Type type) =>
        type.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false) || type.FullName is null || type.FullName.Contains('<', StringComparison.Ordinal);

    public static IEnumerable<Type> TypesIn(Type type) => Direct(type).OfType<Type>().SelectMany(Parts).Distinct();

    private static IEnumerable<Type?> Direct(Type type) =>
    [
        type.BaseType,
        .. type.GetInterfaces(),
        .. type.GetFields(Own).Select(field => field.FieldType),
        .. type.GetProperties(Own).Select(property => property.PropertyType),
        .. type.GetConstructors(Own).SelectMany(Parameters),
        .. type.GetMethods(Own).SelectMany(method => Parameters(method).Append(method.ReturnType)),
    ];

    private static IEnumerable<Type> Parameters(MethodBase method) => method.GetParameters().Select(parameter => parameter.ParameterType);

    /// <summary>The type itself and those that it is made of: elements, type arguments.</summary>
    private static IEnumerable<Type> Parts(Type type)
    {
        yield return type;
        var inner = type.HasElementType && type.GetElementType() is { } element ? [element] : type.GetGenericArguments();
        foreach (var part in inner.Where(part => !part.IsGenericParameter).SelectMany(Parts))
        {
            yield return part;
        }
    }
}
