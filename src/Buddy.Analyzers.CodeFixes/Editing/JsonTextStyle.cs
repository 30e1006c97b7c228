using Buddy.Analyzers.Json;

namespace Buddy.Analyzers.CodeFixes.Editing;

/// <summary>How the members of a JSON object are laid out.</summary>
/// <param name="Separator">What stands between two members: a comma with the blanks and line breaks around it.</param>
/// <param name="Colon">What stands between a name and its value.</param>
/// <param name="KeepsBracesApart">Whether two braces may not stand side by side: they would begin a hole.</param>
internal sealed record JsonTextStyle(string Separator, string Colon, bool KeepsBracesApart)
{
    private string Comma => Colon.EndsWith(" ", StringComparison.Ordinal) ? ", " : ",";

    /// <summary>The style of the object's last members.</summary>
    public static JsonTextStyle Of(JsonNode node, string text, bool keepsBracesApart)
    {
        var members = node.Members;
        if (members.IsEmpty)
            return new JsonTextStyle(", ", ": ", keepsBracesApart);

        var last = members[members.Length - 1];
        var style = new JsonTextStyle("", Between(text, last.NameSpan.End, last.Value.Span.Start), keepsBracesApart);
        if (members.Length > 1)
            return style with { Separator = Between(text, members[members.Length - 2].Span.End, last.Span.Start) };

        var blanks = Between(text, node.Span.Start + 1, last.Span.Start);
        return style with { Separator = blanks.Contains("\n") ? "," + blanks : style.Comma };
    }

    /// <summary>A member.</summary>
    public string Render(string name, JsonNode value) => JsonString.Quote(name) + Colon + Render(value);

    /// <summary>A value in one line.</summary>
    public string Render(JsonNode value) => value.Kind switch
    {
        JsonKind.String => JsonString.Quote(value.Text),
        JsonKind.Array => "[" + string.Join(Comma, value.Items.Select(Render)) + "]",
        JsonKind.Object when KeepsBracesApart => "{ " + RenderMembers(value) + " }",
        JsonKind.Object => "{" + RenderMembers(value) + "}",
        JsonKind.Null => "null",
        _ => value.Text,
    };

    /// <summary>What makes a value the only item of an array or, where <paramref name="field"/> is given, the only member of an object.</summary>
    public (string Before, string After) Around(string? field) => field is null ? ("[", "]")
        : KeepsBracesApart ? ("{ " + JsonString.Quote(field) + Colon, " }")
        : ("{" + JsonString.Quote(field) + Colon, "}");

    private string RenderMembers(JsonNode value) => string.Join(Comma, value.Members.Select(member => Render(member.Name, member.Value)));

    private static string Between(string text, int start, int end) => text.Substring(start, end - start);
}
