using System.Collections.Immutable;
using Buddy.Analyzers.Json;
using Buddy.Analyzers.Payloads.Model;
using Microsoft.CodeAnalysis;

namespace Buddy.Analyzers.Payloads.Reading;

/// <summary>Objects that the user is still typing.</summary>
internal static class HalfTyped
{
    /// <summary>The object with all that may still come: other fields, and more of the value that nothing ends yet.</summary>
    public static PayloadObject Of(PayloadObject payload, SyntaxNode creation) => new PayloadObject(
        payload.Fields.Select(field => IsUnfinished(field.Value, creation) ? Unknown(field) : field).ToImmutableArray(),
        isOpen: true,
        payload.Span,
        payload.Start);

    private static bool IsUnfinished(PayloadValue value, SyntaxNode creation) =>
        value is not ConstantValue && !value.Span.IsEmpty && creation.Span.Contains(value.Span)
        && creation.FindToken(value.Span.End - 1).GetNextToken(includeZeroWidth: true).IsMissing;

    private static PayloadField Unknown(PayloadField field) => field.With(new UnknownValue(JsonTypes.Any, field.Value.Span), field.Presence);
}
