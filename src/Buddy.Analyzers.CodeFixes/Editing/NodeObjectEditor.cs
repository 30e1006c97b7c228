using Buddy.Analyzers.Json;
using Buddy.Analyzers.Payloads.Model;
using Buddy.Analyzers.Payloads.Semantics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Buddy.Analyzers.CodeFixes.Editing;

/// <summary>Edits <c>JsonObject</c> and <c>JObject</c> in the form that their fields have: indexers, pairs or <c>JProperty</c>.</summary>
internal sealed class NodeObjectEditor : PayloadEditor
{
    private readonly NodeValue _values;

    public NodeObjectEditor(PayloadObject payload, BaseObjectCreationExpressionSyntax creation, INamedTypeSymbol type, ReadContext context)
        : base(payload, creation, context)
    {
        Members = ListOf(creation);
        _values = new NodeValue(type, FormOf(Members.Nodes.FirstOrDefault()), context.Model, creation.SpanStart);
    }

    protected override MemberList Members { get; }

    protected override string? Render(string name, string json) =>
        JsonReader.Read(json).Root is { } value ? _values.Field(name, value) : null;

    protected override string RenderName(string name, ExpressionSyntax? value) => SymbolDisplay.FormatLiteral(name, quote: true);

    protected override string? RenderValue(string name, JsonNode json) => _values.Of(json);

    protected override string? RenderInPlaceOf(ExpressionSyntax expression, JsonNode json) =>
        base.RenderInPlaceOf(expression, json) ?? (IsNode(expression) ? _values.Of(json) : null);

    protected override ExpressionSyntax? ExpressionOf(SyntaxNode member) => ContentOf(member) is { ArgumentList.Arguments: var arguments }
        ? arguments.Count == 2 ? arguments[1].Expression : null
        : base.ExpressionOf(member);

    protected override (string Before, string After)? Wrapping(ExpressionSyntax expression, string? field) =>
        IsNode(expression) ? _values.Around(field) : null;

    /// <summary>Whether any node can stand there.</summary>
    private bool IsNode(ExpressionSyntax expression) =>
        (expression.Parent is ArgumentSyntax { Parent.Parent: ObjectCreationExpressionSyntax property }
            && Members.Nodes.Any(member => ContentOf(member) == property))
        || NodeTypes.IsNode(Context.Model.GetTypeInfo(expression, Context.CancellationToken).ConvertedType);

    private static MemberList ListOf(BaseObjectCreationExpressionSyntax creation)
    {
        if (creation.Initializer is { } initializer)
            return ListOf(initializer);

        return creation.ArgumentList is not { Arguments: { Count: > 0 } arguments } list
            ? MemberList.Missing(creation)
            : arguments[0].Expression switch
            {
                ArrayCreationExpressionSyntax { Initializer: { } contents } => ListOf(contents),
                ImplicitArrayCreationExpressionSyntax array => ListOf(array.Initializer),
                var content when ContentOf(content) is not null => MemberList.Of(list.OpenParenToken, arguments, list.CloseParenToken),
                _ => MemberList.Missing(creation), // options
            };
    }

    private static MemberList ListOf(InitializerExpressionSyntax initializer) =>
        MemberList.Of(initializer.OpenBraceToken, initializer.Expressions, initializer.CloseBraceToken);

    private static NodeForm FormOf(SyntaxNode? member) => member switch
    {
        InitializerExpressionSyntax => NodeForm.Pairs,
        not null when ContentOf(member) is not null => NodeForm.Properties,
        _ => NodeForm.Indexers,
    };

    /// <summary>The <c>JProperty</c> that the member is; null for other forms.</summary>
    private static ObjectCreationExpressionSyntax? ContentOf(SyntaxNode member) =>
        (member is ArgumentSyntax argument ? argument.Expression : member) as ObjectCreationExpressionSyntax;
}
