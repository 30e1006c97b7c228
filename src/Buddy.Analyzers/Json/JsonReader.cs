namespace Buddy.Analyzers.Json;

/// <summary>What the reader of a text makes of it beyond RFC 8259.</summary>
[Flags]
internal enum JsonDialect
{
    None = 0,

    /// <summary>Names and texts may stand in single quotes.</summary>
    SingleQuotes = 1,

    /// <summary>A hole outside quotes whose type never writes JSON is an error.</summary>
    JudgesHoles = 2,
}

/// <summary>Reads JSON (RFC 8259, strictly), with what can be known of text that has holes or errors.</summary>
internal static class JsonReader
{
    /// <summary>Arrays and objects nested deeper than this are read as <see cref="JsonKind.Opaque"/>.</summary>
    public const int MaxDepth = 64;

    /// <summary>Reads a text without holes.</summary>
    public static JsonReadResult Read(string text, CancellationToken cancellationToken = default)
        => Read(new JsonText(text), cancellationToken);

    /// <summary>
    /// Reads a text in time and memory linear in its length. Never fails: what cannot be read is in the result.
    /// </summary>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static JsonReadResult Read(JsonText text, CancellationToken cancellationToken = default, JsonDialect dialect = JsonDialect.None)
        => new JsonParser(text, dialect, cancellationToken).Read();
}
