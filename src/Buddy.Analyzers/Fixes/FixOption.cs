using System.Collections.Immutable;
using Buddy.Analyzers.Catalog;

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

    /// <summary>Gives a field another name.</summary>
    Rename,

    /// <summary>Gives a field another name and another value.</summary>
    Convert,
}

/// <summary>One way of correcting a finding.</summary>
/// <param name="Kind">What to do.</param>
/// <param name="Key">Names the same correction for all findings of a rule: what "fix all" takes together.</param>
/// <param name="Fields">The fields with their values as JSON text; one unnamed field for <see cref="FixKind.Replace"/>; no value for <see cref="FixKind.Remove"/>; the
/// new and then the old one for <see cref="FixKind.Rename"/> and <see cref="FixKind.Convert"/>.</param>
internal sealed record FixOption(FixKind Kind, string Key, ImmutableArray<FixField> Fields)
{
    private const string NoValue = "null";

    /// <summary>Whether it stands in the first row of the menu, not in a submenu.</summary>
    public bool IsFirstChoice => Key != Fields[0].Json;

    /// <summary>Adds the fields with values for the user to replace.</summary>
    public static FixOption InsertPlaceholders(IEnumerable<string> names, Schema schema) => new(
        FixKind.Insert,
        "insert",
        names.Select(name => new FixField(name, Placeholder.Of(name, schema.FindProperty(name)))).ToImmutableArray());

    /// <summary>Adds one field with this value.</summary>
    public static FixOption Insert(string key, string name, string json) => new(FixKind.Insert, key, One(name, json));

    /// <summary>Gives the field this value.</summary>
    public static FixOption Set(string name, string json) => new(FixKind.Set, "set", One(name, json));

    /// <summary>Removes the field.</summary>
    public static FixOption Remove(string name) => new(FixKind.Remove, "remove", One(name, NoValue));

    /// <summary>Replaces the value at fault.</summary>
    public static FixOption Replace(string key, string json) => new(FixKind.Replace, key, One("", json));

    /// <summary>Replaces the value at fault by one of those allowed, which the user picks from a submenu.</summary>
    public static FixOption ReplaceByAllowed(string json) => Replace(json, json);

    /// <summary>Gives the field another name.</summary>
    public static FixOption Rename(string key, string name, string newName) => Two(FixKind.Rename, key, name, newName, NoValue);

    /// <summary>Sends another field instead, with this value.</summary>
    public static FixOption Convert(string key, string name, string newName, string json) => Two(FixKind.Convert, key, name, newName, json);

    /// <summary>The same with a value that the user picks from a submenu.</summary>
    public static FixOption ConvertToAllowed(string name, string newName, string json) => Convert(json, name, newName, json);

    private static FixOption Two(FixKind kind, string key, string name, string newName, string json) =>
        new(kind, key, ImmutableArray.Create(new FixField(newName, json), new FixField(name, NoValue)));

    private static ImmutableArray<FixField> One(string name, string json) => ImmutableArray.Create(new FixField(name, json));
}

/// <summary>A field and the JSON text of its value.</summary>
internal sealed record FixField(string Name, string Json);
