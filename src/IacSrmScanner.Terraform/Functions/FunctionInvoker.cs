using System.Collections.Immutable;
using IacSrmScanner.Core.Text;
using IacSrmScanner.Core.Values;
using IacSrmScanner.Terraform.Types;
using IacSrmScanner.Terraform.Values;

namespace IacSrmScanner.Terraform.Functions;

/// <summary>Calls functions: checks and converts arguments, and answers for those that are unknown.</summary>
internal static class FunctionInvoker
{
    public static Value Invoke(Function function, ImmutableArray<Value> arguments, SourceSpan span, IFunctionHost host)
    {
        if (arguments.Length < function.Required || (arguments.Length > function.Parameters.Length && function.Rest is null))
        {
            return host.Error(span, $"{function.Name}: {arguments.Length} argument(s) are given, {function.Required} are needed", arguments.AsSpan());
        }

        var provenance = Provenance.Computed(span, arguments.AsSpan());
        var result = Alternatives.Map(arguments, provenance, chosen => Run(function, chosen, span, provenance, host));
        return function.SetsMarks ? result : result.MarkedSensitive(arguments.Any(argument => argument.IsSensitive) || (function.SeesMembers && IsMadeOfSensitive(result, arguments)));
    }

    private static bool IsMadeOfSensitive(Value result, ImmutableArray<Value> arguments) =>
        result is not (ListValue or MapValue) && arguments.Any(Unknowns.AnySensitive);

    private static Value Run(Function function, ImmutableArray<Value> arguments, SourceSpan span, Provenance provenance, IFunctionHost host)
    {
        var converted = ImmutableArray.CreateBuilder<Value>(arguments.Length);
        UnknownReason? why = null;
        for (var i = 0; i < arguments.Length; i++)
        {
            var argument = arguments[i];
            if (argument is UnknownValue { Why.Kind: UnknownKind.Invalid } invalid)
            {
                return invalid.From(provenance);
            }

            if (function.At(i) is not { } parameter)
            {
                continue;
            }

            if (argument is NullValue)
            {
                if (!parameter.AllowsNull)
                {
                    return host.Error(span, $"{function.Name}: argument {i + 1} is null", arguments.AsSpan());
                }

                converted.Add(argument);
                continue;
            }

            if (Conversion.To(parameter.Type, argument) is not { } value)
            {
                return host.Error(span, $"{function.Name}: argument {i + 1} is no {parameter.Type.Name}", arguments.AsSpan());
            }

            why ??= parameter.AllowsUnknown ? null
                : parameter.AllowsPartial ? (value as UnknownValue)?.Why
                : Unknowns.FirstIn(value);
            converted.Add(value);
        }

        return why is not null
            ? new UnknownValue(why, provenance) { IsNotNull = !function.GivesParts }
            : function.Run(new FunctionCall(function.Name, converted.ToImmutable(), span, provenance, host));
    }
}
