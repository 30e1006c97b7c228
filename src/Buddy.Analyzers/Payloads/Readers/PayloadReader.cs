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

        var use = PayloadUse.Of(creation, PayloadUse.IsMutable(operation), context);
        if (use.IsPart || use.Destination.IsElsewhere)
            return null;
        if (ObjectReader.Read(ValueReader.WithoutConversions(operation), context with { Serializer = use.Destination.Serializer }) is not { } root)
            return null;

        var destination = use.Destination with { MayEdit = use.Destination.MayEdit || (!use.Destination.IsActionsUrl && context.Member?.MayEdit == true) };
        return new Payload(use.IsOpen ? root.Open() : root, destination);
    }
}
