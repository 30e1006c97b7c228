using System.Collections.Immutable;

namespace Buddy.Analyzers.Fixes;

/// <summary>What a fix does to the object that a finding lies in.</summary>
internal enum FixKind
{
    /// <summary>Adds fields.</summary>
    Insert,

    /// <summary>Gives a field a value, whether it is there or not.</summary>
    Set,

    /// <summary>Removes a field.</summary>
    Remove,

    /// <summary>Replaces the value that the finding underlines.</summary>
    Replace,
}

/// <summary>One way of correcting a finding.</summary>
/// <param name="Kind">What to do.</param>
/// <param name="Key">Names the same correction for all findings of a rule: what "fix all" takes together.</param>
/// <param name="Fields">The fields with their values as JSON text; one unnamed field for <see cref="FixKind.Replace"/>; no value for <see cref="FixKind.Remove"/>.</param>
internal sealed record FixOption(FixKind Kind, string Key, ImmutableArray<FixField> Fields)
{
    /// <summary>Whether it stands in the first row of the menu, not in a submenu.</summary>
    public bool IsFirstChoice => Key != Fields[0].Json;
}

/// <summary>A field and the JSON text of its value.</summary>
internal sealed record FixField(string Name, string Json);
