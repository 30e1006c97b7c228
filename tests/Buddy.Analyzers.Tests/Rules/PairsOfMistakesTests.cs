using System.Text;
using Buddy.Analyzers.Rules;
using Buddy.Analyzers.Tests.Docs;

namespace Buddy.Analyzers.Tests.Rules;

/// <summary>One mistake, one finding: every two mistakes in one payload are told as each of them alone, save where one is the other's cause.</summary>
public class PairsOfMistakesTests
{
    /// <summary>For each rule about payloads a mistake that it alone tells, made to an action that is right.</summary>
    private static readonly Dictionary<string, Action<Fields>> Mistakes = new()
    {
        ["BUDDY1001"] = static fields => fields.Remove("name"),
        ["BUDDY1002"] = static fields => fields.Rename("docker_image_tag", "docker_image_tga"),
        ["BUDDY1003"] = static fields => fields.Add("run_next", "\"WAIT\""),
        ["BUDDY1004"] = static fields => fields.Add("timeout", "\"600\""),
        ["BUDDY1005"] = static fields => fields.Add("url", "\"https://api.buddy.works/7\""),
        ["BUDDY1006"] = static fields => fields.AddTwice("disabled", "true"),
        ["BUDDY1007"] = static fields => fields.Add("volume_mappings", "[\"/data\"]"),
        ["BUDDY1008"] = static fields => fields.EndWith(","),
        ["BUDDY1009"] = static fields => fields.Add("run_next_parallel", "true"),
        ["BUDDY1010"] = static fields => fields.Add("working_directory", "\"<working_directory>\""),
        ["BUDDY1101"] = static fields => fields.Add("run_only_on_first_failure", "true"),
        ["BUDDY1102"] = static fields => fields.Add("trigger_time", "\"ON_FAILURE\""),
        ["BUDDY1103"] = static fields => fields.Add("docker_registry", "\"DOCKER_HUB\""),
        ["BUDDY1104"] = static fields => fields.Add("entrypoint", "\"/run\"").Add("reset_entrypoint", "true"),
        ["BUDDY1105"] = static fields => fields.Add("retry_interval", "3"),
        ["BUDDY1201"] = static fields => fields.Add("registry", "\"r.example\"").Add("login", "\"l\"").Add("password", "\"hunter2\""),
        ["BUDDY1202"] = static fields => fields.Add("registry", "\"r.example\"").Add("insecure_registry", "true"),
    };

    [Fact]
    public void Each_rule_about_payloads_has_its_mistake() => Assert.Equal(
        PayloadRules.All.Keys.Where(static id => id != RuleIds.WrongWireName).Order(), // no serializer names the fields of a JSON text
        Mistakes.Keys.Order());

    [Fact]
    public async Task Every_two_mistakes_are_told_as_each_of_them_alone()
    {
        var pairs = Mistakes.Keys.SelectMany(first => Mistakes.Keys.Where(second => string.CompareOrdinal(first, second) <= 0).Select(second => (First: first, Second: second))).ToList();
        var code = new StringBuilder("class Deploy\n{\n");
        foreach (var (first, second) in pairs)
            code.Append(MethodWith(first, second));

        var findings = await ExampleProject.Of([code.Append("}\n").ToString()]).FindingsAsync();

        var told = findings.ToLookup(static finding => finding.Location.GetLineSpan().StartLinePosition.Line, static finding => finding.Id);
        Assert.All(pairs.Select(static (pair, index) => (pair, index)), item =>
            Assert.Equal((item.pair, ExpectedOf(item.pair)), (item.pair, string.Join(' ', told[item.index + 2].Order()))));
    }

    /// <summary>What is told of two mistakes.</summary>
    private static string ExpectedOf((string First, string Second) pair) => pair switch
    {
        ("BUDDY1008", _) or (_, "BUDDY1008") => "BUDDY1008", // of a malformed text nothing else is certain
        ("BUDDY1101", "BUDDY1102") => "", // each is what the other lacks
        var (first, second) when first == second => first,
        var (first, second) => $"{first} {second}",
    };

    /// <summary>One line: a method that sends the action with both mistakes.</summary>
    private static string MethodWith(string first, string second)
    {
        var fields = new Fields();
        foreach (var id in new[] { first, second }.Distinct())
            Mistakes[id](fields);

        var json = fields.ToString().Replace("\"", "\"\"", StringComparison.Ordinal);
        return $"    Task Send{first}{second}(HttpClient http) => http.PostAsync(\"workspaces/w/projects/p/pipelines/1/actions\", new StringContent(@\"{json}\"));\n";
    }

    /// <summary>The fields of an action, as JSON text.</summary>
    private sealed class Fields
    {
        private readonly List<(string Name, string Json)> _fields =
            [("type", "\"RUN_DOCKER_CONTAINER\""), ("name", "\"n\""), ("docker_image_name", "\"i\""), ("docker_image_tag", "\"t\"")];

        private string _end = "";

        /// <summary>Adds a field that is not there yet.</summary>
        public Fields Add(string name, string json)
        {
            if (_fields.TrueForAll(field => field.Name != name))
                _fields.Add((name, json));
            return this;
        }

        public void AddTwice(string name, string json) => _fields.AddRange([(name, json), (name, json)]);

        public void Remove(string name) => _fields.RemoveAll(field => field.Name == name);

        public void Rename(string name, string newName) => _fields[_fields.FindIndex(field => field.Name == name)] = (newName, "\"t\"");

        public void EndWith(string text) => _end = text;

        public override string ToString() => $"{{ {string.Join(", ", _fields.Select(static field => $"\"{field.Name}\": {field.Json}"))}{_end} }}";
    }
}
