namespace Buddy.Analyzers.Benchmarks;

/// <summary>Many payloads in one method, each with a finding of its own.</summary>
public class ManyPayloads : Reading
{
    /// <inheritdoc />
    protected override IEnumerable<Workload> Code =>
    [
        EachWrong("payloads in place", static i => $"JsonSerializer.Serialize(new {{ run_only_on_first_failure = true, trigger_time = \"ON_SUCCESS\" }});"),
        EachWrong("payloads in locals", static i => $"var a{i} = new {{ run_only_on_first_failure = true, trigger_time = \"ON_SUCCESS\" }}; JsonSerializer.Serialize(a{i});"),
        EachWrong("payloads in locals, changed later", static i =>
            $"var a{i} = new Dictionary<string, object> {{ [\"trigger_time\"] = \"ON_SUCCESS\" }}; a{i}[\"run_only_on_first_failure\"] = true; JsonSerializer.Serialize(a{i});"),
        EachWrong("payloads in one local, one after the other", static i =>
            $"{(i == 0 ? "Dictionary<string, object> " : "")}a = new Dictionary<string, object> {{ [\"trigger_time\"] = \"ON_SUCCESS\" }}; a[\"run_only_on_first_failure\"] = true; JsonSerializer.Serialize(a);"),
        EachWrong("payloads that a helper sends", static i => $"Send(new {{ run_only_on_first_failure = true, trigger_time = \"ON_SUCCESS\" }});") with { Members = Helpers },
        EachWrong("payloads that a helper completes and another sends", static i =>
            $"var a{i} = new Dictionary<string, object> {{ [\"trigger_time\"] = \"ON_SUCCESS\" }}; Complete(a{i}); Pass(a{i});") with { Members = Helpers },
        EachWrong("payloads in JSON texts", static i => $"new StringContent(\"{{ \\\"run_only_on_first_failure\\\": true, \\\"trigger_time\\\": \\\"ON_SUCCESS\\\" }}\");"),
    ];

    private const string Helpers = """
        static void Pass(object action) => Send(action);
        static void Send(object action) => new HttpClient().PostAsync("workspaces/w/projects/p/pipelines/1/actions", new StringContent(JsonSerializer.Serialize(action)));
        static void Complete(Dictionary<string, object> action) => action["run_only_on_first_failure"] = true;
        """;

    private static Workload EachWrong(string name, Func<int, string> line) => new(name, 100, static size => size, size => Workload.Lines(size, line));
}
