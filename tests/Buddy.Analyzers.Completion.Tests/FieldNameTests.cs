namespace Buddy.Analyzers.Completion.Tests;

/// <summary>The names of fields.</summary>
public sealed class FieldNameTests(CompletionHost host) : IClassFixture<CompletionHost>
{
    private const string Missing = "name integration region local_path cluster service";

    [Theory]
    [InlineData("""var body = new { type = "AWS_ECS", ‸ };""")]
    [InlineData("""var body = new { type = "AWS_ECS", clu‸ };""")]
    [InlineData("""var body = new { ‸ type = "AWS_ECS" };""")]
    [InlineData("""var body = new { type = "AWS_ECS", ‸""")]
    [InlineData("""var body = new Dictionary<string, object> { ["type"] = "AWS_ECS", ["‸"] = "" };""")]
    [InlineData("""var body = new Dictionary<string, object> { ["type"] = "AWS_ECS", ["‸"] };""")]
    [InlineData("""var body = new Dictionary<string, object> { { "type", "AWS_ECS" }, { "‸", "" } };""")]
    [InlineData("""var body = new Dictionary<string, object> { { "type", "AWS_ECS" }, { "‸" } };""")]
    [InlineData("""var d = new Dictionary<string, object> { ["type"] = "AWS_ECS" }; d["‸"] = "";""")]
    [InlineData("""var body = new JsonObject { ["type"] = "AWS_ECS", ["clu‸"] = "" };""")]
    [InlineData(""""var body = """{ "type": "AWS_ECS", "‸" }""";"""")]
    [InlineData(""""var body = """{ "type": "AWS_ECS", "clu‸": "" }""";"""")]
    [InlineData("""var body = "{ \"type\": \"AWS_ECS\", \"‸\" }";""")]
    [InlineData(""""var body = """{ "type": "AWS_ECS", ‸ }""";"""")]
    [InlineData(""""var body = """{ "type": "AWS_ECS", clu‸ }""";"""")]
    [InlineData(""""var body = """{ ‸ "type": "AWS_ECS" }""";"""")]
    [InlineData("""var body = "{ \"type\": \"AWS_ECS\", ‸ }";""")]
    [InlineData("""var body = new Dictionary<string, object> { ["type"] = "AWS_ECS", [‸] = "" };""")]
    [InlineData("""var body = new Dictionary<string, object> { ["type"] = "AWS_ECS", [‸] };""")]
    [InlineData("""var body = new JsonObject { ["type"] = "AWS_ECS", [clu‸] = "" };""")]
    [InlineData("""var d = new Dictionary<string, object> { ["type"] = "AWS_ECS" }; d[‸] = "";""")]
    [InlineData("""var d = new Dictionary<string, object> { ["type"] = "AWS_ECS" }; d[‸];""")]
    public async Task Offers_required_fields_first(string code) => Assert.StartsWith(Missing + " ", await host.NamesAsync(code));

    [Fact]
    public async Task Offers_what_the_others_ask_for_before_what_is_optional() => Assert.StartsWith(
        "name integration region local_path cluster service run_only_on_first_failure ",
        await host.NamesAsync("""var body = new { type = "AWS_ECS", trigger_time = "ON_FAILURE", ‸ };"""));

    [Theory]
    [InlineData("integration_id")] // deprecated
    [InlineData("html_url")] // read-only
    [InlineData("type")] // there
    public async Task Never_offers_what_is_there_or_not_to_be_sent(string name) =>
        Assert.DoesNotContain(name, (await host.NamesAsync("""var body = new { type = "AWS_ECS", ‸ };""")).Split(' '));

    [Fact]
    public async Task Offers_the_fields_of_objects_inside() => Assert.StartsWith(
        "trigger_condition ", await host.NamesAsync("""var body = new { type = "AWS_ECS", trigger_conditions = new[] { new { ‸ } } };"""));

    [Fact]
    public async Task Writes_the_name_and_leaves_the_value_to_the_user() => Assert.Equal(
        """var body = new { type = "AWS_ECS", cluster =  };""", await host.AfterAsync("""var body = new { type = "AWS_ECS", clu‸ };""", "cluster"));

    [Theory]
    [InlineData(""""var body = """{ "type": "AWS_ECS", ‸ }""";"""", """" "AWS_ECS", "cluster":  }""" """")]
    [InlineData(""""var body = """{ "type": "AWS_ECS", ‸: "" }""";"""", """" "AWS_ECS", "cluster": "" }""" """")]
    [InlineData("""var body = "{ \"type\": \"AWS_ECS\", ‸ }";""", """ \"AWS_ECS\", \"cluster\":  }" """)]
    [InlineData("""var body = @"{ ""type"": ""AWS_ECS"", ‸ }";""", """ ""AWS_ECS"", ""cluster"":  }" """)]
    [InlineData("""var body = new Dictionary<string, object> { ["type"] = "AWS_ECS", [‸] = "" };""", """ ["cluster"] = "" """)]
    [InlineData("""var body = new Dictionary<string, object> { ["type"] = "AWS_ECS", [clu‸] = "" };""", """ ["cluster"] = "" """)]
    [InlineData("""var d = new Dictionary<string, object> { ["type"] = "AWS_ECS" }; d[‸] = "";""", """ d["cluster"] = "" """)]
    public async Task Writes_the_quotes_where_there_are_none(string before, string after) => Assert.Contains(after.Trim(), await host.AfterAsync(before, "cluster"));

    [Fact]
    public async Task Keeps_the_items_of_CSharp_between_brackets()
    {
        const string Code = """var cluster = "c"; var body = new Dictionary<string, object> { ["type"] = "AWS_ECS", [‸] = "" };""";
        Assert.Contains(await host.AllItemsAsync(Code), static item => item.DisplayText == "cluster" && item.Properties.Keys.All(static key => !key.StartsWith("Buddy.", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Keeps_the_items_of_CSharp()
    {
        const string Code = """var cluster = "c"; var body = new { type = "AWS_ECS", ‸ };""";
        var without = await host.AllItemsAsync(Code, withPackage: false);
        var with = (await host.AllItemsAsync(Code)).Select(static item => item.DisplayText).ToHashSet();

        Assert.Contains(without, static item => item.DisplayText == "cluster");
        Assert.Empty(without.Select(static item => item.DisplayText).Except(with));
    }

    [Theory]
    [InlineData("""var body = new { ‸ };""")]
    [InlineData("""var body = new { type = "button", ‸ };""")]
    [InlineData("""var body = new { id = 1, name = "x", ‸ };""")]
    [InlineData("""var body = new { type = "AWS_ECS", cluster = ‸ };""")]
    [InlineData("""var body = new Dictionary<string, object> { [‸] = "" };""")]
    [InlineData("""var d = new Dictionary<string, object> { ["type"] = "AWS_ECS" }; var other = new int[1]; other[‸] = 1;""")]
    [InlineData(""""var body = """{ "type": "AWS_ECS" ‸ }""";"""")]
    [InlineData(""""var body = """{ "type": "AWS_ECS", "cluster": ‸ }""";"""")]
    [InlineData(""""var body = """{ "type": "button", ‸ }""";"""")]
    public async Task Is_silent_elsewhere(string code) => Assert.Equal("", await host.NamesAsync(code));
}
