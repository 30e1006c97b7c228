namespace Buddy.Analyzers.Payloads;

/// <summary>The text that a fix writes for the user to replace: <c>&lt;cluster&gt;</c>. It says nothing yet, so no value rule judges it.</summary>
internal static class PlaceholderText
{
    public static string Of(string field) => $"<{field}>";

    public static bool IsOne(string text) =>
        text.Length > 2 && text[0] == '<' && text[text.Length - 1] == '>'
        && text.Skip(1).Take(text.Length - 2).All(static character => character is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '_');

    public static bool IsOne(PayloadValue value) => value is ConstantValue { Scalar.AsString: { } text } && IsOne(text);
}
