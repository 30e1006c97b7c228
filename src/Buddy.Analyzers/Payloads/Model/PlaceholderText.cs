namespace Buddy.Analyzers.Payloads.Model;

/// <summary>The text that a fix writes for the user to replace: <c>&lt;cluster&gt;</c>. It says nothing yet, so no other rule judges it.</summary>
internal static class PlaceholderText
{
    public static string Of(string field) => $"<{field}>";

    /// <summary>What an item of a list is called: <c>path</c> for <c>trigger_condition_paths</c>.</summary>
    public static string ItemOf(string field)
    {
        var word = field.Substring(field.LastIndexOf('_') + 1);
        return word.EndsWith("ies", StringComparison.Ordinal) ? word.Substring(0, word.Length - 3) + "y"
            : word.EndsWith("s", StringComparison.Ordinal) ? word.Substring(0, word.Length - 1)
            : word;
    }

    /// <summary>Whether the text may be a fix's, for some field.</summary>
    public static bool IsOne(string text) =>
        text.Length > 2 && text[0] == '<' && text[text.Length - 1] == '>'
        && text.Skip(1).Take(text.Length - 2).All(static character => character is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '_');

    /// <summary>Whether the value is what a fix writes for the field or an item of it, or for the field <paramref name="holder"/> whose object it is in.</summary>
    public static bool IsFor(ConstantValue value, string field, string? holder) =>
        value.Scalar.AsString is { } text && (text == Of(field) || text == Of(ItemOf(field)) || (holder is not null && text == Of(holder)));
}
