using Buddy.Analyzers.Json;
using Buddy.Analyzers.Payloads;
using Buddy.Analyzers.Payloads.Readers;
using Buddy.Analyzers.Payloads.Readers.Dto;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Buddy.Analyzers.CodeFixes.Editing;

/// <summary>Edits the object initialiser of a payload type, or a <c>with</c> expression: a wire name becomes the member that carries it.</summary>
internal sealed class DtoEditor(PayloadObject payload, ExpressionSyntax creation, DtoType dto, ReadContext context)
    : PayloadEditor(payload, creation, context)
{
    private readonly ReadContext _context = context with { Format = dto.Format };

    protected override MemberList Members { get; } = InitializerOf(creation) is { } initializer
        ? MemberList.Of(initializer.OpenBraceToken, initializer.Expressions, initializer.CloseBraceToken)
        : MemberList.Missing(creation);

    protected override string? Render(string name, string json) =>
        JsonReader.Read(json).Root is { } value ? TypedValue.Member(name, value, dto, Creation.SpanStart, _context) : null;

    private static InitializerExpressionSyntax? InitializerOf(ExpressionSyntax creation) => creation switch
    {
        BaseObjectCreationExpressionSyntax created => created.Initializer,
        WithExpressionSyntax with => with.Initializer,
        _ => null,
    };
}
