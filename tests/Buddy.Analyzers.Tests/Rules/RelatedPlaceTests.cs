using System.Globalization;
using Microsoft.CodeAnalysis;

namespace Buddy.Analyzers.Tests.Rules;

/// <summary>What a finding names beside the place that it underlines: the other field of a rule about two, and what an editor greys out.</summary>
public class RelatedPlaceTests
{
    private const string Action = "type = \"AWS_ECS\", name = \"n\", integration = new { identifier = \"i\" }, region = \"us-east-1\", local_path = \"t.json\", cluster = \"c\", service = \"s\"";
    private const string Docker = "type = \"RUN_DOCKER_CONTAINER\", name = \"n\", docker_image_name = \"i\", docker_image_tag = \"t\"";
    private const string Pairs = "[\"type\"] = \"AWS_ECS\", [\"name\"] = \"n\", [\"region\"] = \"us-east-1\", [\"local_path\"] = \"t.json\", [\"cluster\"] = \"c\", [\"service\"] = \"s\"";
    private const string Json = "\"\"type\"\": \"\"AWS_ECS\"\", \"\"name\"\": \"\"n\"\"";

    [Theory]
    [InlineData("BUDDY1101", $"new {{ {Action}, run_only_on_first_failure = true, trigger_time = \"ON_SUCCESS\" }}", "trigger_time")]
    [InlineData("BUDDY1101", $"new {{ {Action}, run_only_on_first_failure = true }}", null)]
    [InlineData("BUDDY1102", $"new {{ {Action}, trigger_time = \"ON_FAILURE\" }}", null)]
    [InlineData("BUDDY1102", $"new {{ {Action}, trigger_time = \"ON_FAILURE\", run_only_on_first_failure = (bool?)null }}", "run_only_on_first_failure")]
    [InlineData("BUDDY1103", $"new {{ {Docker}, docker_registry = text }}", null)]
    [InlineData("BUDDY1103", $"new {{ {Docker}, docker_registry = text, image_location = (string)null }}", "image_location")]
    [InlineData("BUDDY1104", $"new {{ {Docker}, docker_build_action_id = 1, docker_build_action_name = text, image_location = \"ACTION\" }}", "docker_build_action_id")]
    [InlineData("BUDDY1105", $"new {{ {Action}, ignore_errors = true }}", "type")]
    [InlineData("BUDDY1105", $"new {{ {Action}, retry_interval = 10 }}", null)]
    [InlineData("BUDDY1105", $"new {{ {Action}, retry_interval = 10, retry_count = (int?)null }}", "retry_count")]
    [InlineData("BUDDY1105", $"new {{ {Docker}, image_location = \"ACTION\", docker_build_action_id = 1, version = text }}", "image_location")]
    [InlineData("BUDDY1006", $"new Dictionary<string, object> {{ {Pairs}, [\"timeout\"] = 1, [\"timeout\"] = 2 }}", "\"timeout\"")]
    public async Task The_other_field_is_named(string id, string payload, string? other)
    {
        var finding = await FindingIn(payload, id);
        var related = TextsOf(finding).Skip(1).ToList();
        if (finding.Properties.TryGetValue(WellKnownDiagnosticTags.Unnecessary, out _))
            related.RemoveAt(related.Count - 1);

        Assert.Equal(other is null ? [] : [other], related);
    }

    [Theory]
    [InlineData("BUDDY1005", $"new {{ {Action}, html_url = \"u\" }}", "html_url = \"u\"")]
    [InlineData("BUDDY1005", $"new Dictionary<string, object> {{ {Pairs}, [\"html_url\"] = \"u\" }}", "[\"html_url\"] = \"u\"")]
    [InlineData("BUDDY1005", "new Dictionary<string, object> { { \"type\", \"AWS_ECS\" }, { \"name\", \"n\" }, { \"html_url\", text } }", "{ \"html_url\", text }")]
    [InlineData("BUDDY1005", $"@\"{{ {Json}, \"\"html_url\"\": \"\"u\"\" }}\"", "\"\"html_url\"\": \"\"u\"\"")]
    [InlineData("BUDDY1105", $"new {{ {Action}, ignore_errors = true }}", "ignore_errors = true")]
    [InlineData("BUDDY1006", $"new Dictionary<string, object> {{ {Pairs}, [\"timeout\"] = 1, [\"timeout\"] = 2 }}", "[\"timeout\"] = 1")]
    [InlineData("BUDDY1006", "new Dictionary<string, object> { { \"type\", \"AWS_ECS\" }, { \"name\", \"n\" }, { \"name\", text } }", "{ \"name\", text }")]
    [InlineData("BUDDY1006", $"@\"{{ {Json}, \"\"name\"\": \"\"m\"\" }}\"", "\"\"name\"\": \"\"n\"\"")]
    public async Task The_whole_member_is_greyed(string id, string payload, string member)
    {
        var finding = await FindingIn(payload, id);

        Assert.Contains(WellKnownDiagnosticTags.Unnecessary, finding.Descriptor.CustomTags);
        var index = int.Parse(finding.Properties[WellKnownDiagnosticTags.Unnecessary]!.Trim('[', ']'), CultureInfo.InvariantCulture);
        Assert.Equal(member, TextsOf(finding)[index]);
        Assert.DoesNotContain('=', finding.Location.SourceTree!.GetText().ToString(finding.Location.SourceSpan));
    }

    [Fact]
    public async Task The_payload_is_named_once_and_so_is_the_object_in_it()
    {
        var inside = TextsOf(await FindingIn($"new {{ {Action}, trigger_conditions = new[] {{ new {{ trigger_condition = \"ON_CHANG\" }} }} }}", "BUDDY1003"));
        Assert.Equal(2, inside.Count);
        Assert.Equal("new { trigger_condition = \"ON_CHANG\" }", inside[1]);
        Assert.Single(TextsOf(await FindingIn($"new {{ {Action}, trigger_time = \"ON_SUCESS\" }}", "BUDDY1003")));
        Assert.Single(TextsOf(await FindingIn($"@\"{{ {Json}, \"\"trigger_time\"\": \"\"ON_SUCESS\"\" }}\"", "BUDDY1003")));
        Assert.Equal(2, TextsOf(await FindingIn($"@\"[{{ {Json}, \"\"trigger_time\"\": \"\"ON_SUCESS\"\" }}]\"", "BUDDY1003")).Count);
    }

    private static async Task<Diagnostic> FindingIn(string payload, string id)
    {
        using var run = await AnalyzerRun.CreateAsync();
        var code = ActionCode.InMethod($"await http.PostAsync(url, new StringContent({(payload.StartsWith('@') ? payload : $"JsonSerializer.Serialize({payload})")}));");
        return Assert.Single(await run.AnalyzeAsync(code), finding => finding.Id == id);
    }

    private static List<string> TextsOf(Diagnostic finding) =>
        [.. finding.AdditionalLocations.Select(static place => place.SourceTree!.GetText().ToString(place.SourceSpan))];
}
