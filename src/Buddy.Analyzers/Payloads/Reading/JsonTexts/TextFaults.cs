using Buddy.Analyzers.Json;
using Buddy.Analyzers.Payloads.Model;
using Buddy.Analyzers.Payloads.Usage;
using Microsoft.CodeAnalysis.Text;

namespace Buddy.Analyzers.Payloads.Reading.JsonTexts;

/// <summary>Says whether an error in a JSON text is certain: whether those who read the text reject it.</summary>
internal static class TextFaults
{
    /// <summary>How that reader takes a text.</summary>
    public static JsonDialect DialectOf(TextReading reading) => reading switch
    {
        TextReading.Unseen => JsonDialect.None,
        TextReading.Newtonsoft => JsonDialect.SingleQuotes, // and nothing, as null is written, in the place of a value
        _ => JsonDialect.JudgesHoles,
    };

    /// <summary>The fault; null where it is none to whom the text comes.</summary>
    /// <param name="error">The text's first error.</param>
    /// <param name="text">The text.</param>
    /// <param name="reading">Who reads it.</param>
    public static TextFault? Of(JsonSyntaxError error, LiteralText text, TextReading reading)
    {
        var isCertain = reading == TextReading.Unseen ? IsBeforeString(error, text.Json) : reading.Rejects(error.Kind);
        return isCertain && PlaceOf(error.Span, text) is { } place ? new TextFault(error, place) : null;
    }

    /// <summary>Two strings side by side: no reader takes that, and no text behind it mends it. Anything else may be a mark to fill in.</summary>
    private static bool IsBeforeString(JsonSyntaxError error, JsonText text) =>
        error.Kind == JsonErrorKind.MissingComma && text.Text[error.Span.Start] == '"';

    /// <summary>Where the error stands in the literal that it begins in, or the hole or constant that brings it.</summary>
    private static TextSpan? PlaceOf(TextSpan error, LiteralText text)
    {
        if (error.IsEmpty)
            return null;

        var end = text.PieceOf(new TextSpan(error.Start, 1)) is { } piece ? Math.Min(error.End, piece.Decoded.End) : error.Start + 1;
        var place = text.ToSource(TextSpan.FromBounds(error.Start, end));
        return place.IsEmpty ? null : place;
    }
}
