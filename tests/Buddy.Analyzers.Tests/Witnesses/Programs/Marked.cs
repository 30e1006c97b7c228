using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.Text;

namespace Buddy.Analyzers.Tests.Witnesses.Programs;

/// <summary>A place in a generated program: the expression of a value, or the name of a field with the values that the field is given there.</summary>
/// <param name="Span">Where it stands in the program's text.</param>
/// <param name="Values">The numbers of the values.</param>
/// <param name="IsName">Whether the place is the name.</param>
internal sealed record Mark(TextSpan Span, IReadOnlyCollection<int> Values, bool IsName);

/// <summary>
/// C# whose values and names are marked. It has two texts: the plain one, which is judged, and the traced one, in which each value
/// is replaced by its number, so that what arrives on the wire tells which places of the code it came from.
/// </summary>
internal static partial class Marked
{
    private const char Value = '\uE000', Name = '\uE001', Inner = '\uE002', End = '\uE003';

    /// <summary>Marks the expression of a value.</summary>
    public static string AsValue(int number, string expression) => $"{Value}{number}{Inner}{expression}{End}";

    /// <summary>Marks a field's name; <paramref name="values"/> is code that holds all values which it may be given there.</summary>
    public static string AsName(string name, string values) => $"{Name}{string.Join(',', NumbersIn(values))}{Inner}{name}{End}";

    /// <summary>The text that is judged, and its places.</summary>
    public static (string Text, IReadOnlyList<Mark> Marks) Plain(string code)
    {
        var text = new StringBuilder();
        var open = new Stack<(int Start, string Numbers, bool IsName)>();
        var marks = new List<Mark>();
        for (var i = 0; i < code.Length; i++)
        {
            switch (code[i])
            {
                case Value or Name:
                    var inner = code.IndexOf(Inner, i);
                    open.Push((text.Length, code[(i + 1)..inner], code[i] == Name));
                    i = inner;
                    break;
                case End:
                    var (start, numbers, isName) = open.Pop();
                    marks.Add(new Mark(TextSpan.FromBounds(start, text.Length), Numbers(numbers), isName));
                    break;
                default:
                    text.Append(code[i]);
                    break;
            }
        }

        return (text.ToString(), marks);
    }

    /// <summary>The text that sends numbers.</summary>
    public static string Traced(string code) => MarkedName().Replace(MarkedValue().Replace(code, "Trace.Of($2, $1)"), "$2");

    /// <summary>The number as it arrives.</summary>
    public static string OnWire(int number) => $"#{number.ToString(CultureInfo.InvariantCulture)}";

    private static IEnumerable<int> NumbersIn(string code) =>
        MarkedValue().Matches(code).Select(static match => int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture));

    private static int[] Numbers(string numbers) =>
        [.. numbers.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(static number => int.Parse(number, CultureInfo.InvariantCulture))];

    [GeneratedRegex("\uE000([0-9]+)\uE002([^\uE003]*)\uE003")]
    private static partial Regex MarkedValue();

    [GeneratedRegex("\uE001([0-9,]*)\uE002([^\uE003]*)\uE003")]
    private static partial Regex MarkedName();
}
