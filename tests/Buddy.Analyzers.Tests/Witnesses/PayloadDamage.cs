using System.Text.Json.Nodes;

namespace Buddy.Analyzers.Tests.Witnesses;

/// <summary>The mistakes that people make, at a random place of a payload.</summary>
/// <param name="random">Chance.</param>
/// <param name="scalar">Makes any string, number or boolean.</param>
internal sealed class PayloadDamage(Random random, Func<JsonNode> scalar)
{
    private static readonly string[] Strangers = ["foo", "retries", "Name", "branch", "html_urls", "new"];

    /// <summary>Makes one mistake where there is a field; no object loses its last one.</summary>
    public void Apply(JsonObject payload)
    {
        var objects = ObjectsIn(payload).Where(static owner => owner.Count > 0).ToList();
        if (objects.Count == 0)
            return;

        var owner = random.Next(2) == 0 && payload.Count > 0 ? payload : objects[random.Next(objects.Count)];
        var name = owner.Select(static field => field.Key).ElementAt(random.Next(owner.Count));
        switch (random.Next(7))
        {
            case 0 when owner.Count > 1:
                owner.Remove(name);
                break;
            case 1:
                Rename(owner, name, Misspelt(name));
                break;
            case 2:
                owner[name] = scalar();
                break;
            case 3 when owner[name] is JsonValue value && value.TryGetValue(out string? text):
                owner[name] = random.Next(2) == 0 ? Misspelt(text) : text.ToLowerInvariant();
                break;
            case 4:
                owner.TryAdd(Strangers[random.Next(Strangers.Length)], scalar());
                break;
            case 5:
                var inner = owner[name]!.DeepClone();
                owner[name] = random.Next(2) == 0 ? new JsonArray(inner) : new JsonObject { ["identifier"] = inner };
                break;
            default:
                owner[name] = random.Next(2) == 0 ? new JsonArray(scalar(), scalar()) : new JsonObject();
                break;
        }
    }

    private static IEnumerable<JsonObject> ObjectsIn(JsonNode node) => node switch
    {
        JsonObject owner => owner.SelectMany(static field => ObjectsIn(field.Value!)).Append(owner),
        JsonArray array => array.SelectMany(static item => ObjectsIn(item!)),
        _ => [],
    };

    private static void Rename(JsonObject owner, string from, string to)
    {
        if (owner.ContainsKey(to))
            return;

        var value = owner[from];
        owner.Remove(from);
        owner[to] = value;
    }

    private string Misspelt(string text)
    {
        if (text.Length < 2)
            return text + "x";

        var at = random.Next(text.Length - 1);
        return random.Next(3) switch
        {
            0 => text.Remove(at + 1, 1),
            1 => text[..at] + text[at + 1] + text[at] + text[(at + 2)..],
            _ => text[..1].ToUpperInvariant() + text[1..],
        };
    }
}
