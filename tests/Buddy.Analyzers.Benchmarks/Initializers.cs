namespace Buddy.Analyzers.Benchmarks;

/// <summary>One payload with many members.</summary>
public class Initializers : Reading
{
    /// <inheritdoc />
    protected override IEnumerable<Workload> Code =>
    [
        new("members of an anonymous object", 1_000, static size =>
            $"JsonSerializer.Serialize(new {{ run_only_on_first_failure = true, trigger_time = \"ON_SUCCESS\",\n{Workload.Lines(size, static i => $"f{i} = {i},")}\n}});"),
        new("indexers of a dictionary", 1_000, static size =>
            $"JsonSerializer.Serialize(new Dictionary<string, object> {{ [\"run_only_on_first_failure\"] = true, [\"trigger_time\"] = \"ON_SUCCESS\",\n{Workload.Lines(size, static i => $"[\"f{i}\"] = {i},")}\n}});"),
        new("pairs of a dictionary", 1_000, static size =>
            $"JsonSerializer.Serialize(new Dictionary<string, object> {{ {{ \"run_only_on_first_failure\", true }}, {{ \"trigger_time\", \"ON_SUCCESS\" }},\n{Workload.Lines(size, static i => $"{{ \"f{i}\", {i} }},")}\n}});"),
    ];
}
