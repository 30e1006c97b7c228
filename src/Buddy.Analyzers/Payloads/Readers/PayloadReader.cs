using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Buddy.Analyzers.Payloads.Readers;

/// <summary>Reads the payload that an expression creates, with all that the member does to it.</summary>
internal static class PayloadReader
{
    /// <summary>The payload, or null where the expression creates no JSON object, or only a part of another payload.</summary>
    /// <param name="creation">An object creation, an anonymous object or a <c>with</c> expression.</param>
    /// <param name="context">The member that is read.</param>
    public static Payload? Read(ExpressionSyntax creation, ReadContext context)
    {
        if (context.Operation(creation) is not { } operation)
            return null;

        context = context with { Budget = new ReadBudget() };
        var use = PayloadUse.Of(creation, PayloadUse.IsMutable(operation), context);
        if (use.IsPart || use.Destination.IsElsewhere || IsTextTable(operation.Type, use.Destination))
            return null;
        if (ObjectReader.Read(ValueReader.WithoutConversions(operation), context with { Serializer = use.Destination.Serializer }) is not { } root)
            return null;

        var mayEdit = use.Destination.MayEdit || (!use.Destination.IsActionsUrl && (context.Member?.MayEdit == true || HttpVerbs.IsInEdit(creation)));
        return new Payload(use.IsOpen ? root.Open() : root, use.Destination with { MayEdit = mayEdit });
    }

    /// <summary>Whether it is a table of texts that nobody is seen to write as JSON: most of these are forms, queries, headers, labels.</summary>
    private static bool IsTextTable(ITypeSymbol? type, PayloadDestination destination) =>
        destination is { IsActionsUrl: false, Serializer: Serializer.Unknown }
        && type is INamedTypeSymbol { TypeArguments: { Length: 2 } arguments }
        && arguments[0].SpecialType == SpecialType.System_String && arguments[1].SpecialType == SpecialType.System_String;
}
