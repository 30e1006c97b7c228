using System.Collections.Immutable;
using Buddy.Analyzers.CodeFixes.Editing;
using Buddy.Analyzers.Json;
using Buddy.Analyzers.Options;
using Buddy.Analyzers.Payloads.Filtering;
using Buddy.Analyzers.Payloads.Model;
using Buddy.Analyzers.Payloads.Reading;
using Buddy.Analyzers.Payloads.Reading.JsonTexts;
using Buddy.Analyzers.Payloads.Semantics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Buddy.Analyzers.Completion;

/// <summary>
/// Finds the action at the caret. What the names alone rule out is not bound: nearly every place of nearly all code.
/// </summary>
/// <param name="caret">The caret.</param>
/// <param name="file">What the user has set for the file.</param>
/// <param name="position">Where the caret is.</param>
internal sealed class PayloadSearch(CaretPlace caret, FileConfiguration file, int position)
{
    private readonly SyntaxNode _member = MemberCode.NodeAround(caret.Expression);

    /// <summary>Whether names allow an action at the caret.</summary>
    public bool IsWorthBinding => Candidates.Any();

    private ExpressionSyntax? Text => caret is CaretInText text && JsonTextGate.IsText(text.WholeText) && JsonTextGate.IsCandidate(text.WholeText, file.Catalog, CallsPayloadMethod)
        ? text.WholeText
        : null;

    private Lazy<bool> CallsPayloadMethod => new(() => file.Options.Methods.MayBeCalledIn(_member));

    /// <summary>The expressions that may create the action, those around the caret first, the outermost of them at the front.</summary>
    private IEnumerable<ExpressionSyntax> Candidates => Text is { } text ? [text] : Around.Any() ? Around : Elsewhere;

    private IEnumerable<ExpressionSyntax> Around => caret.Expression.AncestorsAndSelf()
        .TakeWhile(node => node != _member)
        .OfType<ExpressionSyntax>()
        .Where(IsCandidate)
        .Reverse();

    /// <summary>The objects that the member fills by statements behind their creation.</summary>
    private IEnumerable<ExpressionSyntax> Elsewhere =>
        caret is not CaretInBraces && IsPartOfChange(caret.Expression) && MemberText.Of(_member, file.Catalog).MayHoldPayload(_member, file.Options.Methods)
            ? _member.DescendantNodes().OfType<ExpressionSyntax>().Where(IsCandidate)
            : [];

    /// <summary>The place in the action; null where there is none.</summary>
    public PayloadPlace? Find(SemanticModel model, CancellationToken cancellationToken)
    {
        var context = PayloadAround.ContextAt(caret.Expression, model, file, cancellationToken);
        foreach (var candidate in Candidates)
        {
            var found = candidate == Text ? InText(candidate, context) : InObject(candidate, context);
            if (found is not null)
                return found;
        }

        return null;
    }

    private bool IsCandidate(ExpressionSyntax creation) =>
        creation is AnonymousObjectCreationExpressionSyntax or BaseObjectCreationExpressionSyntax or WithExpressionSyntax
        && (PayloadGate.IsCandidate(creation, file.Catalog, CallsPayloadMethod, caret.Expression) || (creation == caret.Expression && PayloadGate.IsAddressed(creation)));

    /// <summary>Whether the text may be the name or the value in <c>d["name"] = "value"</c>, <c>d.Name = "value"</c> or <c>d.Add("name", "value")</c>.</summary>
    private bool IsPartOfChange(ExpressionSyntax text) => text.Ancestors().TakeWhile(static node => node is not (StatementSyntax or MemberDeclarationSyntax)).Any(node => node switch
    {
        AssignmentExpressionSyntax { Left: ElementAccessExpressionSyntax { ArgumentList.Arguments: { Count: 1 } key } } => key[0].Expression == text || MayBeField((key[0].Expression as LiteralExpressionSyntax)?.Token.Value as string),
        AssignmentExpressionSyntax { Left: MemberAccessExpressionSyntax member } => MayBeField(member.Name.Identifier.ValueText),
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Add" or "TryAdd" } } => true,
        ElementAccessExpressionSyntax { Parent: ExpressionStatementSyntax } or ArrayTypeSyntax { Parent: VariableDeclarationSyntax } => true,
        _ => false,
    });

    private bool MayBeField(string? name) => name is not null && file.Catalog.Vocabulary.Find(name) is not null;

    private PayloadPlace? InObject(ExpressionSyntax creation, ReadContext context)
    {
        foreach (var payload in PayloadReader.ReadAll(creation, context))
        {
            if (caret is CaretInText && At(payload, caret.Expression.SpanStart, caret.Typed, mayBeName: true) is { } place)
                return place;
            if (PayloadTree.FindObject(payload.Root, OwnerSpan) is { } way
                && PayloadPlace.In(payload, way, typed: null, isValue: false, caret.Typed, file.Catalog) is { } around)
            {
                return around with { Insertion = Key };
            }

            if (caret is not CaretInBraces && LaterChange.At(caret.Expression) is { } change && change.IsOf(creation)
                && PayloadPlace.In(payload, change.Field, caret.Typed, file.Catalog) is { } later)
            {
                return later with { Insertion = Key };
            }
        }

        return null;
    }

    /// <summary>What is written for a name: between brackets its quotes, too.</summary>
    private Func<string, string?>? Key => caret is CaretInBrackets ? static name => SymbolDisplay.FormatLiteral(name, quote: true) : null;

    /// <summary>The object whose name begins at the caret, where the reader makes no field of what is typed yet.</summary>
    private TextSpan OwnerSpan => caret is CaretInBraces ? caret.Expression.Span : KeyOwner(caret.Expression)?.Span ?? default;

    /// <summary>The creation whose initializer has the text as a key: <c>{ ["text"] }</c>, <c>{ "text" }</c>.</summary>
    private static ExpressionSyntax? KeyOwner(ExpressionSyntax text) => text.Parent switch
    {
        ArgumentSyntax { Parent.Parent: ImplicitElementAccessSyntax { Parent: AssignmentExpressionSyntax { Left: ImplicitElementAccessSyntax } assignment } } => CreationOf(assignment.Parent),
        ArgumentSyntax { Parent.Parent: ImplicitElementAccessSyntax access } => CreationOf(access.Parent),
        InitializerExpressionSyntax { RawKind: (int)SyntaxKind.ComplexElementInitializerExpression } pair when pair.Expressions[0] == text => CreationOf(pair.Parent),
        _ => null,
    };

    private static ExpressionSyntax? CreationOf(SyntaxNode? initializer) =>
        initializer is InitializerExpressionSyntax { Parent: BaseObjectCreationExpressionSyntax creation } ? creation : null;

    private PayloadPlace? InText(ExpressionSyntax text, ReadContext context)
    {
        if ((JsonTextReader.Read(text, context) ?? JsonTextReader.ReadUnsent(text, context)) is not { } reading)
            return null;

        var source = reading.Text;
        var json = JsonCaret.At(source.Json.Text, Decoded(source, position));
        if (!json.IsInString)
            return json.IsName ? OutsideQuotes(json, reading) : null;

        var (start, typed) = (source.ToSource(new TextSpan(json.Start, 1)).Start, source.ToSource(json.Content));
        foreach (var payload in reading.Payloads)
        {
            if (At(payload, start, typed, json.IsName) is { } place)
                return place;

            var way = json.IsName ? InnermostObject(payload.Root, typed) : null;
            if (way is not null && PayloadPlace.In(payload, way, typed: null, isValue: false, typed, file.Catalog) is { } inObject)
                return inObject;
        }

        return null;
    }

    /// <summary>The place of a name that has no quotes yet.</summary>
    private PayloadPlace? OutsideQuotes(JsonCaret json, JsonTextReader reading)
    {
        if (reading.Text.PieceOf(json.Content) is not { } piece)
            return null;

        var typed = json.Content.IsEmpty ? new TextSpan(position, 0) : reading.Text.ToSource(json.Content);
        return reading.Payloads
            .Select(payload => InnermostObject(payload.Root, typed) is { } way ? PayloadPlace.In(payload, way, typed: null, isValue: false, typed, file.Catalog) : null)
            .FirstOrDefault(static place => place is not null) is { } found
            ? found with { Insertion = name => LiteralEncoder.Encode(JsonString.Quote(name) + (json.IsEnded ? "" : ": "), piece.Form) }
            : null;
    }

    /// <summary>The place where a value or a name begins at a position of the source.</summary>
    private PayloadPlace? At(Payload payload, int start, TextSpan typed, bool mayBeName)
    {
        var way = PayloadTree.Find(payload.Root, step =>
            (mayBeName && step.Field.NameSpan is { IsEmpty: false } name && name.Start == start)
            || HoldsTextAt(step.Field.Value, start));
        if (way is null)
            return null;

        var step = way.Peek();
        return PayloadPlace.In(payload, way.Pop(), step, HoldsTextAt(step.Field.Value, start), typed, file.Catalog);
    }

    private static bool HoldsTextAt(PayloadValue value, int start) =>
        PayloadTree.LeavesOf(value).Any(leaf => leaf is not PayloadObject && !leaf.Span.IsEmpty && leaf.Span.Start == start);

    private static ImmutableStack<PayloadStep>? InnermostObject(PayloadObject root, TextSpan typed)
    {
        if (!root.Span.Contains(typed))
            return null;

        var way = PayloadTree.Find(root, step => PayloadTree.LeavesOf(step.Field.Value).OfType<PayloadObject>()
            .Any(inner => inner.Span.Contains(typed) && InnermostObject(inner, typed) is { IsEmpty: true }));
        return way ?? ImmutableStack<PayloadStep>.Empty;
    }

    /// <summary>The character of the text that stands at a position of the source, or behind it.</summary>
    private static int Decoded(LiteralText text, int position)
    {
        var length = text.Json.Text.Length;
        for (var i = 0; i < length; i++)
        {
            if (text.ToSource(new TextSpan(i, 1)).Start >= position)
                return i;
        }

        return length;
    }
}
