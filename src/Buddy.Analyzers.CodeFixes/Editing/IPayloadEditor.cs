using Buddy.Analyzers.Fixes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Buddy.Analyzers.CodeFixes.Editing;

/// <summary>Edits one object of a payload in the user's own form. What cannot be done there is refused, and then changes nothing.</summary>
internal interface IPayloadEditor
{
    /// <summary>Adds the fields behind the last one; those that an earlier call has added are passed over, those that are written as null are set.</summary>
    bool TryInsert(IEnumerable<FixField> fields);

    /// <summary>Gives the field a value where it stands, else adds it.</summary>
    bool TrySet(FixField field);

    /// <summary>Removes the field with its separator, and its line where it has one to itself.</summary>
    bool TryRemove(string name);

    /// <summary>Removes the one of two fields of one name that does nothing; the later one's name stands at <paramref name="laterName"/>.</summary>
    bool TryRemoveRepeated(TextSpan laterName);

    /// <summary>Gives the field another name, which the object does not have yet, where it stands; and another value, if one is given.</summary>
    bool TryRename(string name, string newName, string? json = null);

    /// <summary>The names in C# that a field had and that a call so far has given it; null where it keeps its name, or has none in C#.</summary>
    (string Member, string Name)? NewNameOf(string name);

    /// <summary>Replaces the value at that place.</summary>
    bool TryReplace(TextSpan span, string json);

    /// <summary>Makes the value at that place the only item of an array or, where <paramref name="field"/> is given, the field of an object.</summary>
    bool TryWrap(TextSpan span, string? field);

    /// <summary>Makes the object at that place a list with an object of two fields, its name and its value, for each of its fields.</summary>
    bool TryListPairs(TextSpan span, string key, string value);

    /// <summary>Reads the value at that place from an environment variable.</summary>
    bool TryReadEnvironment(TextSpan span, string variable);

    /// <summary>The changes that declare the members which the inserted fields need, each with the tree of the type.</summary>
    IReadOnlyList<(SyntaxTree Tree, TextChange Change)> Declarations { get; }

    /// <summary>All changes of the payload that the calls so far have asked for.</summary>
    IEnumerable<TextChange> Render(SourceText text);
}
