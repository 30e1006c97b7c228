using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Buddy.Analyzers.Tests.Json;

/// <summary>Random JSON, and random damage to it. The same seed gives the same texts.</summary>
internal sealed class JsonTextGenerator(int seed)
{
    private static readonly string[] Words =
        ["true", "false", "null", "0", "-0", "1", "-12", "1.5", "1e5", "-2.25E-3", "1E+2", "9007199254740993"];

    private static readonly string[] StringParts =
    [
        "a", "type", "AWS_ECS", " ", "'", "/", "//", "{", "]", ",", ":", "é", "\u2028", "\uFFFF", "\uFEFF", "😀", "\u007f",
        "\\\"", "\\\\", "\\/", "\\b", "\\f", "\\n", "\\r", "\\t", "\\u0061", "\\u00e9", "\\u0000", "\\uD83D\\uDE00", "\\uFFFF",
    ];

    private static readonly string[] Damage =
    [
        "", "", ",", ":", "\"", "'", "{", "}", "[", "]", "\\", "0", "-", ".", "e", "+", "t", "\n", "\t", "\0", "\u0001", "\uFEFF", "\u00a0",
        "//x\n", "/*x*/", "\\u", "\\x", "\\u12", "NaN", "True", "null", "1",
    ];

    private static readonly Regex LoneSurrogate = new(
        """[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]""");

    private readonly Random _random = new(seed);

    public string Next()
    {
        var text = new StringBuilder();
        Space(text);
        Value(text, depth: _random.Next(5));
        Space(text);
        return text.ToString();
    }

    /// <summary>
    /// Replaces, inserts or removes a few characters, but never half a surrogate pair: System.Text.Json cannot tell what that is.
    /// </summary>
    public string Mutate(string text)
    {
        string mutated;
        do
            mutated = MutateAnywhere(text);
        while (LoneSurrogate.IsMatch(mutated));
        return mutated;
    }

    private string MutateAnywhere(string text)
    {
        for (var i = _random.Next(1, 4); i > 0; i--)
        {
            var at = _random.Next(text.Length + 1);
            var removed = Math.Min(_random.Next(3), text.Length - at);
            text = text[..at] + Damage[_random.Next(Damage.Length)] + text[(at + removed)..];
        }

        return text;
    }

    private void Value(StringBuilder text, int depth)
    {
        switch (depth <= 0 ? _random.Next(2) : _random.Next(6))
        {
            case 0:
                text.Append(Words[_random.Next(Words.Length)]);
                break;
            case 1:
                String(text);
                break;
            case 2:
                List(text, '[', ']', () => Value(text, depth - 1));
                break;
            default:
                List(text, '{', '}', () =>
                {
                    String(text);
                    Space(text);
                    text.Append(':');
                    Space(text);
                    Value(text, depth - 1);
                });
                break;
        }
    }

    private void List(StringBuilder text, char open, char close, Action item)
    {
        text.Append(open);
        Space(text);
        for (int i = 0, count = _random.Next(5); i < count; i++)
        {
            if (i > 0)
                text.Append(',');
            Space(text);
            item();
            Space(text);
        }

        text.Append(close);
    }

    private void String(StringBuilder text)
    {
        text.Append('"');
        for (var i = _random.Next(5); i > 0; i--)
            text.Append(StringParts[_random.Next(StringParts.Length)]);
        text.Append('"');
    }

    private void Space(StringBuilder text)
    {
        if (_random.Next(3) == 0)
            text.Append(new[] { " ", "\n", "\r\n", "\t", "  " }[_random.Next(5)]);
    }

    public override string ToString() => "seed " + seed.ToString(CultureInfo.InvariantCulture);
}
