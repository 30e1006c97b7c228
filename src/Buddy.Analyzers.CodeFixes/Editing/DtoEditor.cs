using Buddy.Analyzers.Fixes;
using Buddy.Analyzers.Json;
using Buddy.Analyzers.Payloads.Model;
using Buddy.Analyzers.Payloads.Reading.Dto;
using Buddy.Analyzers.Payloads.Semantics;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

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

    protected override string? RenderName(string name, ExpressionSyntax? value) =>
        TypedValue.MemberOf(name, dto, Creation.SpanStart, _context) is { } member && (value is null || Holds(member, value))
            ? CSharpName.Of(member.Symbol.Name)
            : null;

    protected override string? RenderValue(string name, JsonNode json) =>
        TypedValue.MemberOf(name, dto, Creation.SpanStart, _context) is { } member
            ? TypedValue.Of(json, member.Type, member.Symbol, Creation.SpanStart, _context)
            : null;

    /// <summary>A record's object that is made by arguments gets the ones that are left out by their names.</summary>
    protected override string? ArgumentFor(string name, string json) =>
        Creation is BaseObjectCreationExpressionSyntax { ArgumentList.Arguments.Count: > 0, Initializer: null }
        && Context.Operation(Creation) is IObjectCreationOperation created
        && dto.Members.FirstOrDefault(candidate => candidate.WireName == name) is { Writing.IsConverted: false } member
        && created.Arguments.FirstOrDefault(argument => argument.ArgumentKind == ArgumentKind.DefaultValue && argument.Parameter?.Name == member.Symbol.Name) is { Parameter: { } parameter }
        && JsonReader.Read(json).Root is { } value
        && TypedValue.Of(value, parameter.Type, member.Symbol, Creation.SpanStart, _context) is { } text
            ? $"{CSharpName.Of(parameter.Name)}: {text}"
            : null;

    protected override DeclaredMembers? Declare(IReadOnlyList<FixField> fields) =>
        fields.Any(field => dto.Members.Any(member => member.WireName == field.Name)) ? null : DeclaredMembers.Of(fields, dto, Creation.SpanStart, _context);

    private bool Holds(DtoMember member, ExpressionSyntax value) =>
        value is not InitializerExpressionSyntax && Context.Model.ClassifyConversion(value, member.Type) is { Exists: true, IsImplicit: true };

    private static InitializerExpressionSyntax? InitializerOf(ExpressionSyntax creation) => creation switch
    {
        BaseObjectCreationExpressionSyntax created => created.Initializer,
        WithExpressionSyntax with => with.Initializer,
        _ => null,
    };
}
