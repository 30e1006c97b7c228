using System.Collections.Immutable;
using Buddy.Analyzers.Catalog;
using Buddy.Analyzers.Json;

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

    /// <summary>Removes one of two fields of a name, of which the finding underlines the later one.</summary>
    RemoveRepeated,

    /// <summary>Replaces the value that the finding underlines.</summary>
    Replace,

    /// <summary>Makes the value that the finding underlines the only item of an array.</summary>
    WrapInArray,

    /// <summary>Makes the value that the finding underlines the only field of an object.</summary>
    WrapInObject,

    /// <summary>Reads the value that the finding underlines from the environment when the program runs.</summary>
    ReadEnvironment,

    /// <summary>Adds cases to a <c>switch</c> over an answer.</summary>
    AddCases,

    /// <summary>Makes a malformed text readable.</summary>
    Repair,

    /// <summary>Gives a field another name.</summary>
    Rename,

    /// <summary>Gives a field another name and another value.</summary>
    Convert,

    /// <summary>Makes a list of the object that the finding underlines: an object with a key and a value for each of its fields.</summary>
    ListPairs,
}

/// <summary>One way of correcting a finding.</summary>
/// <param name="Kind">What to do.</param>
/// <param name="Key">Names the same correction for all findings of a rule: what "fix all" takes together.</param>
/// <param name="Fields">The fields with their values as JSON text; one unnamed field for <see cref="FixKind.Replace"/>; a
/// name alone where there is nothing to write: the field to remove, the object's field, the environment variable,
/// what a repair does; the new field and then the old one for <see cref="FixKind.Rename"/> and <see cref="FixKind.Convert"/>; the fields for the key and
/// the value for <see cref="FixKind.ListPairs"/>.</param>
/// <param name="IsOnRequest">Whether it gives up something that the user wrote and may need: made only where the user picks it, never as the first correction.</param>
internal sealed record FixOption(FixKind Kind, string Key, ImmutableArray<FixField> Fields, bool IsOnRequest = false)
{
    private const string NoValue = "null";
    private const string Requested = " on request";

    /// <summary>Whether it is in the first row of the menu, not in a submenu.</summary>
    public bool IsFirstChoice => !IsOnRequest && !IsAllowedValue;

    /// <summary>Whether it is one of the values that a field allows.</summary>
    public bool IsAllowedValue => Key == Fields[0].Json;

    /// <summary>Whether an option of that key may be the first one of a finding: one that is picked from a list, or on request, is not.</summary>
    public static bool MayBeBest(string key) => !key.EndsWith(Requested, StringComparison.Ordinal) && JsonReader.Read(key).Error is not null;

    /// <summary>Adds the fields with values for the user to replace.</summary>
    public static FixOption InsertPlaceholders(IEnumerable<string> names, Schema schema) => new(
        FixKind.Insert,
        "insert",
        names.Select(name => new FixField(name, Placeholder.Of(name, schema.FindProperty(name)), MemberType.Of(schema.FindProperty(name)))).ToImmutableArray());

    /// <summary>Adds the fields that another one needs to have an effect: a number as the least one that has some, all else with values for the user to replace.</summary>
    public static FixOption InsertCompanions(IEnumerable<string> names, Schema schema) => new(
        FixKind.Insert,
        "insert",
        names.Select(name => new FixField(name, Placeholder.LeastNumber(schema.FindProperty(name)) ?? Placeholder.Of(name, schema.FindProperty(name)), MemberType.Of(schema.FindProperty(name)))).ToImmutableArray());

    /// <summary>Adds one field with this value.</summary>
    public static FixOption Insert(string key, string name, string json) => new(FixKind.Insert, key, One(name, json));

    /// <summary>Gives the field this value.</summary>
    public static FixOption Set(string name, string json, string key = "set") => new(FixKind.Set, key, One(name, json));

    /// <summary>Removes the field.</summary>
    public static FixOption Remove(string name) => new(FixKind.Remove, "remove", One(name, NoValue));

    /// <summary>Removes the field: one of several that may go, so that "fix all" removes the one of this name everywhere.</summary>
    public static FixOption RemoveByName(string name) => new(FixKind.Remove, "remove " + name, One(name, NoValue));

    /// <summary>Removes the one of two fields of that name that does nothing.</summary>
    public static FixOption RemoveRepeated(string name) => new(FixKind.RemoveRepeated, "remove", One(name, NoValue));

    /// <summary>Replaces the value at fault.</summary>
    public static FixOption Replace(string key, string json) => new(FixKind.Replace, key, One("", json));

    /// <summary>Replaces the value at fault by one of those allowed, which the user picks from a submenu.</summary>
    public static FixOption ReplaceByAllowed(string json) => Replace(json, json);

    /// <summary>Makes the value the only item of an array.</summary>
    public static FixOption WrapInArray() => new(FixKind.WrapInArray, "wrap in array", One("", NoValue));

    /// <summary>Makes the value the field <paramref name="name"/> of an object.</summary>
    public static FixOption WrapInObject(string name) => new(FixKind.WrapInObject, "wrap in object", One(name, NoValue));

    /// <summary>Makes the object a list of objects with these two fields.</summary>
    public static FixOption ListPairs(string key, string value) => new(
        FixKind.ListPairs, "list pairs", ImmutableArray.Create(new FixField(key, NoValue), new FixField(value, NoValue)));

    /// <summary>Reads the value from the environment variable.</summary>
    public static FixOption ReadEnvironment(string variable) => new(FixKind.ReadEnvironment, "environment", One(variable, NoValue));

    /// <summary>Repairs the text.</summary>
    public static FixOption Repair(string key, string title) => new(FixKind.Repair, key, One(title, NoValue));

    /// <summary>Gives the field another name.</summary>
    public static FixOption Rename(string key, string name, string newName) => Two(FixKind.Rename, key, name, newName, NoValue);

    /// <summary>Sends another field instead, with this value.</summary>
    public static FixOption Convert(string key, string name, string newName, string json) => Two(FixKind.Convert, key, name, newName, json);

    /// <summary>The same with a value that the user picks from a submenu.</summary>
    public static FixOption ConvertToAllowed(string name, string newName, string json) => Convert(json, name, newName, json);

    /// <summary>The same correction, made only where the user picks it: another key, so that it is no other finding's first correction.</summary>
    public FixOption OnRequest() => this with { IsOnRequest = true, Key = Key + Requested };

    private static FixOption Two(FixKind kind, string key, string name, string newName, string json) =>
        new(kind, key, ImmutableArray.Create(new FixField(newName, json), new FixField(name, NoValue)));

    private static ImmutableArray<FixField> One(string name, string json) => ImmutableArray.Create(new FixField(name, json));
}

/// <summary>A field and the JSON text of its value.</summary>
/// <param name="Name">The field.</param>
/// <param name="Json">Its value.</param>
/// <param name="Type">The C# type of a member for the field; null where only the value shows it.</param>
internal sealed record FixField(string Name, string Json, string? Type = null);
