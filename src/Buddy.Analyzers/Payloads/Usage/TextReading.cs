using Buddy.Analyzers.Json;

namespace Buddy.Analyzers.Payloads.Usage;

/// <summary>Who reads a text as JSON: the more departures from RFC 8259 he may take, the lower.</summary>
internal enum TextReading
{
    /// <summary>It is not seen who does, or whether the text is all of it.</summary>
    Unseen,

    /// <summary>Newtonsoft.Json.</summary>
    Newtonsoft,

    /// <summary>System.Text.Json, with options.</summary>
    WithOptions,

    /// <summary>Someone who takes JSON only: the API that is sent the text, System.Text.Json by default.</summary>
    Strict,
}

/// <summary>What the readers of JSON take; measured on .NET 10 and Newtonsoft.Json 13.</summary>
internal static class TextReadings
{
    /// <summary>Whether the reader is sure to reject a text with that error.</summary>
    public static bool Rejects(this TextReading reading, JsonErrorKind error) => reading switch
    {
        TextReading.Strict => true,
        TextReading.WithOptions => error is not (JsonErrorKind.TrailingComma or JsonErrorKind.Comment),
        TextReading.Newtonsoft => error is JsonErrorKind.MissingComma or JsonErrorKind.MissingColon or JsonErrorKind.WrongBracket
            or JsonErrorKind.UnclosedString or JsonErrorKind.UnclosedObject or JsonErrorKind.UnclosedArray,
        _ => false,
    };
}
