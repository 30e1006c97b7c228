using System.Globalization;

namespace Buddy.Analyzers.CodeFixes.Refactorings;

/// <summary>A JSON value as a C# expression.</summary>
/// <param name="Text">The expression.</param>
/// <param name="Type">A name for its type: equal for expressions of the same type.</param>
internal sealed record WrittenValue(string Text, string Type)
{
    /// <summary>Null, which has no type of its own.</summary>
    public static WrittenValue Null { get; } = new("null", "null");

    /// <summary>Whether it is null.</summary>
    public bool IsNull => this == Null;

    /// <summary>A number as it is written in JSON; null where C# has no literal for it, or one of another value.</summary>
    public static WrittenValue? OfNumber(string json)
    {
        if (!decimal.TryParse(json, NumberStyles.Float, CultureInfo.InvariantCulture, out var exact))
            return null;
        if (json.IndexOfAny(['.', 'e', 'E']) < 0)
            return OfInteger(json, exact);

        return double.TryParse(json, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            && decimal.TryParse(number.ToString("R", CultureInfo.InvariantCulture), NumberStyles.Float, CultureInfo.InvariantCulture, out var written)
            && written == exact
                ? new WrittenValue(json, "double")
                : null;
    }

    private static WrittenValue? OfInteger(string json, decimal value) => value switch
    {
        0 when json[0] == '-' => null, // C# has no negative zero among its integers
        >= int.MinValue and <= int.MaxValue => new WrittenValue(json, "int"),
        >= long.MinValue and <= long.MaxValue => new WrittenValue(json, value is > 0 and <= uint.MaxValue ? "uint" : "long"),
        > 0 and <= ulong.MaxValue => new WrittenValue(json, "ulong"),
        _ => null,
    };
}
