using Buddy.Analyzers.Json;
using Buddy.Analyzers.Payloads.Model;
using Buddy.Analyzers.Payloads.Semantics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Buddy.Analyzers.CodeFixes.Editing;

/// <summary>Edits dictionaries by the form of their initialiser: <c>["name"] = value</c> or <c>{ "name", value }</c>.</summary>
internal sealed class DictionaryEditor(PayloadObject payload, BaseObjectCreationExpressionSyntax creation, INamedTypeSymbol type, ReadContext context)
    : PayloadEditor(payload, creation, context)
{
    private readonly bool _isOfPairs = creation.Initializer?.Expressions.FirstOrDefault() is InitializerExpressionSyntax;
    private readonly SpecialType _valueType = type.TypeArguments.Length == 2 ? type.TypeArguments[1].SpecialType : SpecialType.None;

    protected override MemberList Members { get; } = creation.Initializer is { } initializer
        ? MemberList.Of(initializer.OpenBraceToken, initializer.Expressions, initializer.CloseBraceToken)
        : MemberList.Missing(creation);

    protected override string? Render(string name, string json)
    {
        if (JsonReader.Read(json).Root is not { } value || RenderValue(name, value) is not { } text)
            return null;

        var key = RenderName(name, null);
        return _isOfPairs ? $"{{ {key}, {text} }}" : $"[{key}] = {text}";
    }

    protected override string RenderName(string name, ExpressionSyntax? value) => SymbolDisplay.FormatLiteral(name, quote: true);

    protected override string? RenderValue(string name, JsonNode json) => Holds(json) ? UntypedValue.Of(json, Spelling) : null;

    private bool Holds(JsonNode value) =>
        _valueType == SpecialType.System_Object || (_valueType == SpecialType.System_String && value.Kind == JsonKind.String);
}
