using System.Collections.Immutable;
using Buddy.Analyzers.Payloads.Filtering;
using Buddy.Analyzers.Payloads.Model;
using Buddy.Analyzers.Payloads.Reading.Flow;
using Buddy.Analyzers.Payloads.Reading.JsonTexts;
using Buddy.Analyzers.Payloads.Semantics;
using Buddy.Analyzers.Payloads.Usage;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Buddy.Analyzers.Payloads.Reading;

/// <summary>Reads the payload that an expression creates, with all that the member does to it.</summary>
internal static class PayloadReader
{
    /// <summary>The payloads that the expression creates: one object, or the actions in a JSON text.</summary>
    /// <param name="creation">An object creation, an anonymous object, a <c>with</c> expression or a text.</param>
    /// <param name="context">The member that is read.</param>
    public static ImmutableArray<Payload> ReadAll(ExpressionSyntax creation, ReadContext context) =>
        JsonTextGate.IsText(creation) ? JsonTextReader.Read(creation, context)?.Payloads ?? ImmutableArray<Payload>.Empty
        : Read(creation, context) is { } payload ? ImmutableArray.Create(payload)
        : ImmutableArray<Payload>.Empty;

    /// <summary>The payload, or null where the expression creates no JSON object, or only a part of another payload.</summary>
    /// <param name="creation">An object creation, an anonymous object or a <c>with</c> expression.</param>
    /// <param name="context">The member that is read; its format counts where nothing is seen of the way to the wire.</param>
    public static Payload? Read(ExpressionSyntax creation, ReadContext context)
    {
        if (context.Operation(creation) is not { } operation || ExpressionTree.Contains(operation))
            return null;

        context = context with { Budget = new ReadBudget() };
        var isMutable = PayloadUse.IsMutable(operation);
        var use = PayloadUse.Of(creation, isMutable, context);
        if (PayloadComment.Marks(creation))
            use = use.Marked();

        if (use.IsPart || use.Destination.IsElsewhere || IsTextTable(operation.Type, use.Destination))
            return null;

        if (use.Destination.Format != WireFormat.Unseen)
            context = context with { Format = use.Destination.Format };
        if (ObjectReader.Read(ValueReader.WithoutConversions(operation), context) is not { } root)
            return null;

        var whole = NodeUse.CopyOf(creation) ?? creation;
        if ((isMutable || whole != creation) && LocalHolding(whole, context) is { } local)
            root = LocalFlow.Follow(local, creation, root, context);
        else if (use.IsOpen)
            root = ((PayloadObject)root.Exposed()).Open();

        var mayEdit = use.Destination.MayEdit || (!use.Destination.IsActionsUrl && (context.Member?.MayEdit == true || HttpVerbs.IsInEdit(creation)));
        return new Payload(root, use.Destination with { MayEdit = mayEdit }) { Gaps = context.Budget.Gaps };
    }

    /// <summary>The local variable that is given the new object and nothing else; null where there is none.</summary>
    public static ILocalSymbol? LocalHolding(ExpressionSyntax creation, ReadContext context)
    {
        var value = creation;
        while (value.Parent is ParenthesizedExpressionSyntax or CastExpressionSyntax)
            value = (ExpressionSyntax)value.Parent;

        return value.Parent switch
        {
            EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax variable } =>
                context.Model.GetDeclaredSymbol(variable, context.CancellationToken) as ILocalSymbol,
            AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.SimpleAssignmentExpression, Left: IdentifierNameSyntax name } =>
                context.Model.GetSymbolInfo(name, context.CancellationToken).Symbol as ILocalSymbol,
            _ => null,
        };
    }

    /// <summary>Whether it is a table of texts that nobody is seen to write as JSON: most of these are forms, queries, headers, labels.</summary>
    private static bool IsTextTable(ITypeSymbol? type, PayloadDestination destination) =>
        destination is { IsActionsUrl: false, IsMarked: false, Format.Serializer: Serializer.Unknown }
        && type is INamedTypeSymbol { TypeArguments: { Length: 2 } arguments }
        && arguments[0].SpecialType == SpecialType.System_String && arguments[1].SpecialType == SpecialType.System_String;
}
