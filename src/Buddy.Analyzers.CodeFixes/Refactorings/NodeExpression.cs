using Buddy.Analyzers.Json;
using Microsoft.CodeAnalysis;

namespace Buddy.Analyzers.CodeFixes.Refactorings;

/// <summary>Writes JSON as <c>JsonObject</c> and <c>JsonArray</c>, or as <c>JObject</c> and <c>JArray</c>.</summary>
/// <param name="text">The text.</param>
/// <param name="holes">The expressions in it.</param>
/// <param name="layout">The layout where the expression will stand.</param>
/// <param name="type"><c>JsonObject</c> or <c>JObject</c>.</param>
/// <param name="model">The file.</param>
/// <param name="position">Where the expression will stand.</param>
internal sealed class NodeExpression(LiteralText text, HoleValues holes, CodeLayout layout, INamedTypeSymbol type, SemanticModel model, int position)
    : JsonExpression(text, holes, layout)
{
    private readonly string _object = NameOf(type.Name, type, model, position);
    private readonly string _array = NameOf(type.Name.Replace("Object", "Array"), type, model, position);

    private bool IsOfNewtonsoft => type.Name == "JObject";

    /// <summary>Newtonsoft parses a text that looks like a date to a date, and may write that otherwise.</summary>
    protected override WrittenValue? String(JsonNode node) => IsOfNewtonsoft && (IsDate(node.Text) || Holes.HasDate(node)) ? null : base.String(node);

    protected override string? Field(string name, WrittenValue value) => Literal(name) is { } literal ? $"[{literal}] = {value.Text}" : null;

    protected override WrittenValue Object(IReadOnlyList<(string Name, WrittenValue Value)> fields, string braces) =>
        new(fields.Count == 0 ? $"new {_object}()" : $"new {_object}{braces}", _object);

    protected override WrittenValue Array(IReadOnlyList<WrittenValue> items, bool isSpread, CodeLayout at)
    {
        // A bare null would be taken for all items, or for the options.
        var texts = items.Select(item => item.IsNull ? NullItem : item.Text);

        // An array that is made of one array is a copy of it.
        if (IsOfNewtonsoft && items.Count == 1 && items[0].Type == _array)
            return new WrittenValue($"new {_array}{Braces(items.Select(static item => item.Text).ToList(), isSpread, at)}", _array);

        var list = isSpread ? string.Join(",", texts.Select(item => at.Deeper.NewLine + item)) : string.Join(", ", texts);
        return new WrittenValue($"new {_array}({list})", _array);
    }

    private static bool IsDate(string text) => text.StartsWith("/Date(", StringComparison.Ordinal) || (text.Length >= 19 && char.IsDigit(text[0]) && text[10] == 'T');

    private string NullItem => IsOfNewtonsoft
        ? $"{NameOf("JValue", type, model, position)}.CreateNull()"
        : $"({NameOf("JsonNode", type, model, position)}{(model.GetNullableContext(position).AnnotationsEnabled() ? "?" : "")})null";

    private static string NameOf(string typeName, INamedTypeSymbol type, SemanticModel model, int position) =>
        type.ContainingNamespace.GetTypeMembers(typeName).FirstOrDefault()?.ToMinimalDisplayString(model, position) ?? typeName;
}
