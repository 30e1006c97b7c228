using Buddy.Analyzers.Json;
using Buddy.Analyzers.Payloads.Model;
using Buddy.Analyzers.Payloads.Semantics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Buddy.Analyzers.CodeFixes.Editing;

/// <summary>Edits <c>new { name = value }</c>.</summary>
internal sealed class AnonymousObjectEditor(PayloadObject payload, AnonymousObjectCreationExpressionSyntax creation, ReadContext context)
    : PayloadEditor(payload, creation, context)
{
    protected override MemberSpelling Spelling { get; } = new(context.Format, NamesOf(creation, context));

    protected override MemberList Members { get; } = MemberList.Of(creation.OpenBraceToken, creation.Initializers, creation.CloseBraceToken);

    protected override string? Render(string name, string json) =>
        JsonReader.Read(json).Root is { } value ? UntypedValue.Member(name, value, Spelling) : null;

    protected override string? RenderName(string name, ExpressionSyntax? value) => Spelling.NameFor(name);

    protected override string? RenderValue(string name, JsonNode json) => UntypedValue.Of(json, Spelling);

    private static string[] NamesOf(AnonymousObjectCreationExpressionSyntax creation, ReadContext context) =>
        context.Model.GetTypeInfo(creation, context.CancellationToken).Type?.GetMembers().OfType<IPropertySymbol>().Select(static property => property.Name).ToArray() ?? [];
}
