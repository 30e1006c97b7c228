using System.Text.Json.Nodes;
using Buddy.Analyzers.Catalog;
using Buddy.Analyzers.Evaluation;
using Buddy.Analyzers.Json;
using Buddy.Analyzers.Payloads.Model;
using Buddy.Analyzers.Payloads.Recognition;

namespace Buddy.Analyzers.Tests.ActionTypes;

/// <summary>What each type's schema says is reported, each fact at its level; what is right is not. The schemas drive these tests, so that a new type has them.</summary>
public class ActionTypeTests
{
    /// <summary>A name or a value that is shorter is near to too much.</summary>
    private const int LongEnough = 6;

    public static TheoryData<string> Types => SamplePayload.Types;

    [Fact]
    public void All_types_are_known()
    {
        Assert.Equal(174, ActionCatalog.Shipped.Files.Names.Count(static name => char.IsUpper(name[0])));
        Assert.Equal(["NEW_RELIC", "SENTRY_ENTERPRISE"], ActionCatalog.Shipped.Types.Where(static type => !ActionCatalog.Shipped.HasSchema(type)));
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void A_minimal_payload_is_right(string type)
    {
        var payload = new SamplePayload(type).Minimal();

        Assert.Empty(SamplePayload.Findings(payload).Select(static finding => $"{finding.Keyword} {finding.Field?.Name} {string.Join(" ", finding.Missing)}"));
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void Each_required_field_is_missed(string type)
    {
        var sample = new SamplePayload(type);
        var common = ActionCatalog.Shipped.Common.Required.Remove(CatalogIndexer.TypeField);
        foreach (var name in common.AddRange(sample.Schema.Required))
        {
            var payload = sample.Minimal();
            payload.Remove(name);

            var finding = Assert.Single(SamplePayload.Findings(payload), finding => finding.Keyword == "required" && finding.Missing.Contains(name));
            Assert.Equal(common.Contains(name) ? FactLevel.Error : sample.Schema.Levels.Of("required"), finding.Level);
        }
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void Each_misspelt_value_is_reported_at_its_level(string type)
    {
        var sample = new SamplePayload(type);
        foreach (var (name, field) in sample.OwnFields())
        {
            var list = field.Enum.IsDefault ? field.Items?.Declaration : field;
            if (list is null || list.Enum.IsDefault || list.Enum.FirstOrDefault(static value => value.AsString is { Length: >= LongEnough }).AsString is not { } value)
                continue;

            var payload = sample.Minimal();
            payload[name] = list == field ? Misspelt(value) : new JsonArray(Misspelt(value));
            HasAtLevel(list.Levels.Of("enum"), "enum", name, payload);
        }
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void Each_wrong_type_is_reported_at_its_level(string type)
    {
        var sample = new SamplePayload(type);
        foreach (var (name, field) in sample.OwnFields().Where(static field => field.Field.Types is not null))
        {
            var payload = sample.Minimal();
            payload[name] = (field.Types & JsonTypes.Boolean) == 0 ? JsonValue.Create(true)
                : (field.Types & JsonTypes.Array) == 0 ? new JsonArray(new JsonArray())
                : new JsonObject();
            HasAtLevel(field.Levels.Of("type"), "type", name, payload);
        }
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void Each_misspelt_name_is_reported_at_its_level(string type)
    {
        var sample = new SamplePayload(type);
        var names = sample.Schema.PropertyNames().ToList();
        foreach (var (name, field) in sample.OwnFields().Where(static field => field.Name.Length >= LongEnough))
        {
            var wrong = Misspelt(name);
            if (NearestValue.Of(wrong, names.Except([name])) is not null)
                continue; // it may have been meant to be another one

            var payload = sample.Minimal();
            payload.Remove(name);
            payload[wrong] = SamplePayload.ValueOf(field);
            var expected = field.Levels.Of(FactLevels.Misspelt);
            if (sample.Schema.Required.Contains(name) && sample.Schema.Levels.Of("required") < expected)
                expected = sample.Schema.Levels.Of("required");
            var found = SamplePayload.Findings(payload).Where(finding => finding.IsUnknownField && finding.Field?.Name == wrong).ToList();
            Assert.Equal(expected == FactLevel.Silent ? [] : [(name, expected)], found.Select(static finding => (finding.Meant, finding.Level)));
        }
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void An_unknown_name_that_is_near_none_is_reported_where_all_are_known(string type)
    {
        var sample = new SamplePayload(type);
        var payload = sample.Minimal();
        payload["qwertz"] = 1;

        var finding = SamplePayload.Findings(payload).SingleOrDefault();
        Assert.Equal(sample.Schema.IsClosed ? sample.Schema.Levels.Of("unevaluatedProperties") : null, finding?.Level);
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void It_is_recognised_as_the_schema_says(string type)
    {
        var catalog = ActionCatalog.Shipped;
        var sample = new SamplePayload(type);
        var bare = new JsonObject { [CatalogIndexer.TypeField] = type, ["name"] = "text" };
        Assert.Equal(catalog.RecognitionOf(type) == TypeRecognition.Alone, IsRecognised(bare));

        foreach (var companion in catalog.Common.Companions.AddRange(sample.Schema.Companions))
        {
            var payload = (JsonObject)bare.DeepClone();
            foreach (var name in companion.Required)
            {
                var field = sample.Schema.FindProperty(name)!;
                payload[name] = field.Types == JsonTypes.Array ? new JsonArray() : SamplePayload.ValueOf(companion.Properties.Find(name) is { Enum.IsDefault: false } narrower ? narrower : field);
            }

            Assert.True(IsRecognised(payload), payload.ToJsonString());
        }
    }

    private static bool IsRecognised(JsonObject payload) =>
        ActionRecognition.Of(new Payload(Evaluation.PayloadSketch.FromJson(payload.ToJsonString()), PayloadDestination.Unseen), ActionCatalog.Shipped) is not null;

    private static void HasAtLevel(FactLevel level, string keyword, string name, JsonObject payload)
    {
        var found = SamplePayload.Findings(payload).Where(finding => finding.Keyword == keyword && finding.Field?.Name == name).Select(static finding => finding.Level);
        Assert.Equal(level == FactLevel.Silent ? [] : [level], found.Distinct());
    }

    /// <summary>Without the letter in its middle.</summary>
    private static string Misspelt(string text)
    {
        var middle = text.Length / 2;
        while (text[middle] == '_')
            middle++;
        return text.Remove(middle, 1);
    }
}
