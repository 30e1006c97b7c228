using Buddy.Analyzers.Json;

using Microsoft.CodeAnalysis.Text;

namespace Buddy.Analyzers.Tests.Json;

/// <summary>
/// Whatever part of valid JSON a hole stands for (a value, part of a string, members, the rest of the text), nothing is said of the
/// text with the hole that is not true of the text without.
/// </summary>
public class JsonReaderSoundnessTests
{
    [Theory]
    [InlineData(21)]
    [InlineData(22)]
    [InlineData(23)]
    public void What_is_known_beside_a_hole_holds_for_its_content(int seed)
    {
        var generator = new JsonTextGenerator(seed);
        var random = new Random(seed);
        var known = 0;
        for (var i = 0; i < 3000; i++)
        {
            var text = generator.Next();
            var whole = JsonReader.Read(text).Root!;
            var cut = Cut(whole, text, random);
            var holed = new JsonText(
                text[..cut.Start] + JsonText.HoleCharacter + text[cut.End..], [new JsonHole(cut.Start, JsonTypes.String)]);
            var label = $"{generator}: {text} without {cut}";

            var result = JsonReader.Read(holed);

            Assert.True(result.Error is null, $"{label}: {result.Error}");
            known += AssertHolds(result.Root!, whole, cut, label);
        }

        Assert.True(known > 3000, $"only {known} values were known");
    }

    private static int AssertHolds(JsonNode holed, JsonNode whole, TextSpan cut, string label)
    {
        var original = All(whole).ToLookup(n => n.Span.Start);
        var names = All(whole).SelectMany(n => n.Members).ToDictionary(m => m.NameSpan.Start);
        var known = 0;
        foreach (var node in All(holed))
        {
            if (node.Kind is JsonKind.Hole or JsonKind.Opaque || node.HasHole)
                continue;

            var same = original[Back(node.Span.Start)].SingleOrDefault(n => n.Kind == node.Kind);
            Assert.True(same is not null && same.Text == node.Text, $"{label}: {JsonDump.Show(node)}");
            if (!node.MayHaveMore)
                Assert.True((same.Members.Length, same.Items.Length) == (node.Members.Length, node.Items.Length), label);
            foreach (var member in node.Members.Where(m => !m.NameHasHole))
            {
                Assert.True(same.Members.Contains(names[Back(member.NameSpan.Start)]), label);
                Assert.Equal(names[Back(member.NameSpan.Start)].Name, member.Name);
                known++;
            }
        }

        return known;

        int Back(int position) => position <= cut.Start ? position : position - 1 + cut.Length;
    }

    private static TextSpan Cut(JsonNode root, string text, Random random)
    {
        var nodes = All(root).ToList();
        var node = nodes[random.Next(nodes.Count)];
        switch (random.Next(5))
        {
            case 0 when node.Kind == JsonKind.String:
                var start = random.Next(node.Span.Start + 1, node.Span.End);
                return TextSpan.FromBounds(start, EscapeEnd(text, node.Span.Start + 1, random.Next(start, node.Span.End)));
            case 1 or 2 when node.Members.Length > 0:
                var first = random.Next(node.Members.Length);
                var last = random.Next(first, node.Members.Length);
                var end = node.Members[last].Span.End;
                var isLast = last == node.Members.Length - 1;
                return TextSpan.FromBounds(
                    first > 0 && isLast && random.Next(2) == 0 ? node.Members[first - 1].Span.End : node.Members[first].Span.Start,
                    !isLast && random.Next(2) == 0 ? node.Members[last + 1].Span.Start : end);
            case 3:
                return TextSpan.FromBounds(random.Next(2) == 0 ? node.Span.Start : node.Span.End, text.Length);
            default:
                return node.Span;
        }
    }

    /// <summary>The position, or the end of the escape sequence that it is in.</summary>
    private static int EscapeEnd(string text, int contentStart, int position)
    {
        var at = contentStart;
        while (at < position)
            at += text[at] != '\\' ? 1 : text[at + 1] == 'u' ? 6 : 2;
        return at;
    }

    private static IEnumerable<JsonNode> All(JsonNode node)
        => new[] { node }.Concat(node.Items.Concat(node.Members.Select(m => m.Value)).SelectMany(All));
}
