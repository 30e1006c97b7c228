using Buddy.Analyzers.CodeFixes.Editing;
using Buddy.Analyzers.Json;
using Buddy.Analyzers.Payloads.Model;

namespace Buddy.Analyzers.CodeFixes.Refactorings;

/// <summary>Writes JSON as anonymous objects and arrays, for a serializer without options.</summary>
/// <param name="text">The text.</param>
/// <param name="holes">The expressions in it.</param>
/// <param name="layout">The layout where the expression will stand.</param>
/// <param name="isNullable">Whether types tell there whether they take null.</param>
internal sealed class AnonymousExpression(LiteralText text, HoleValues holes, CodeLayout layout, bool isNullable) : JsonExpression(text, holes, layout)
{
    private readonly MemberSpelling _spelling = new(WireFormat.SystemTextJson);
    private readonly string _anyOrNull = isNullable ? "object?" : "object";

    // C# drops characters of format from a name.
    protected override string? Field(string name, WrittenValue value) => name.All(static character => char.IsLetterOrDigit(character) || character == '_') && _spelling.NameFor(name) is { } identifier
        ? $"{identifier} = {(value.IsNull ? $"({_anyOrNull})null" : value.Text)}"
        : null;

    protected override WrittenValue Object(IReadOnlyList<(string Name, WrittenValue Value)> fields, string braces) =>
        new($"new{braces}", $"{{{string.Join(",", fields.Select(static field => $"{field.Name}:{field.Value.Type}"))}}}");

    protected override WrittenValue Array(IReadOnlyList<WrittenValue> items, bool isSpread, CodeLayout at)
    {
        if (items.Count == 0)
            return new WrittenValue("new object[0]", "object[]");

        var types = items.Where(static item => !item.IsNull).Select(static item => item.Type).Distinct(StringComparer.Ordinal).ToList();
        var hasNull = items.Any(static item => item.IsNull);
        var isOfOneType = types.Count == 1 && (!hasNull || types[0] == "string");
        var start = isOfOneType ? "new[]" : $"new {(hasNull ? _anyOrNull : "object")}[]";
        return new WrittenValue(start + Braces(items.Select(static item => item.Text).ToList(), isSpread, at), isOfOneType ? $"{types[0]}{(hasNull ? "?" : "")}[]" : "object[]");
    }
}
