using System.Globalization;

namespace Buddy.Analyzers.Json;

/// <summary>A JSON string, number, boolean or null, compared as JSON does: <c>1</c> equals <c>1.0</c>, strings by ordinal.</summary>
internal readonly struct JsonScalar : IEquatable<JsonScalar>
{
    private readonly object? _value;

    private JsonScalar(object? value, JsonTypes type)
    {
        _value = value;
        Type = type;
    }

    /// <summary>The JSON null.</summary>
    public static JsonScalar Null { get; } = new(null, JsonTypes.Null);

    /// <summary>The one JSON type that this value has.</summary>
    public JsonTypes Type { get; }

    /// <summary>Whether this is the JSON null.</summary>
    public bool IsNull => Type is JsonTypes.Null or JsonTypes.None;

    /// <summary>The content of a string, else null.</summary>
    public string? AsString => _value as string;

    /// <summary>The value of a number, else null.</summary>
    public decimal? AsNumber => _value as decimal?;

    /// <summary>The value of a boolean, else null.</summary>
    public bool? AsBoolean => _value as bool?;

    public static JsonScalar Of(string value) => new(value, JsonTypes.String);

    public static JsonScalar Of(bool value) => new(value, JsonTypes.Boolean);

    public static JsonScalar Of(decimal value) =>
        new(value, decimal.Truncate(value) == value ? JsonTypes.Integer : JsonTypes.Fraction);

    /// <summary>
    /// The scalar that a constant of the C# compiler becomes on the wire, or null where that is not certain
    /// (a number too large for a decimal, NaN, a type that is no JSON scalar).
    /// </summary>
    public static JsonScalar? FromConstant(object? value) => value switch
    {
        null => Null,
        string text => Of(text),
        char character => Of(character.ToString()),
        bool boolean => Of(boolean),
        decimal number => Of(number),
        double number => FromDouble(number),
        float number => FromDouble(number),
        sbyte or byte or short or ushort or int or uint or long or ulong => Of(Convert.ToDecimal(value, CultureInfo.InvariantCulture)),
        _ => null,
    };

    public bool Equals(JsonScalar other) => Equals(_value, other._value);

    public override bool Equals(object? obj) => obj is JsonScalar other && Equals(other);

    public override int GetHashCode() => _value?.GetHashCode() ?? 0;

    /// <summary>The value as people read it: a string without quotes, else its JSON text.</summary>
    public override string ToString() => _value switch
    {
        null => "null",
        bool boolean => boolean ? "true" : "false",
        decimal number => number.ToString(CultureInfo.InvariantCulture),
        _ => (string)_value,
    };

    private static JsonScalar? FromDouble(double number) =>
        Math.Abs(number) < 1e28 && !double.IsNaN(number) ? Of((decimal)number) : null;
}
