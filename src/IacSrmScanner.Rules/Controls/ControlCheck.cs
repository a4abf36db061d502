using System.Collections.Immutable;
using IacSrmScanner.Core.Resources;
using IacSrmScanner.Rules.Conditions;

namespace IacSrmScanner.Rules.Controls;

/// <summary>The part of a control that judges resources of one dialect.</summary>
/// <param name="Dialect">The dialect.</param>
/// <param name="ResourceTypes">The types judged; <c>data.</c> before data sources.</param>
/// <param name="Where">The condition for the control to apply at all; null when it always does.</param>
/// <param name="Inherits">The presence of attributes that say that the value comes from elsewhere.</param>
/// <param name="Require">What must hold.</param>
/// <param name="Message">Replaces the control's message; null when it does not.</param>
public sealed record ControlCheck(
    Dialect Dialect,
    ImmutableArray<string> ResourceTypes,
    Condition? Where,
    ImmutableArray<AttributeCondition> Inherits,
    Condition Require,
    string? Message);
