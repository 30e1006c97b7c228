namespace Buddy.Analyzers.Benchmarks;

/// <summary>One payload in a local variable, filled by later statements.</summary>
public class Assignments : Reading
{
    private const string Create = "var action = new Dictionary<string, object> { [\"run_only_on_first_failure\"] = true, [\"trigger_time\"] = \"ON_SUCCESS\" };\n";
    private const string Send = "\nJsonSerializer.Serialize(action);";

    /// <inheritdoc />
    protected override IEnumerable<Workload> Code =>
    [
        new("assignments", 1_000, static size => Create + Workload.Lines(size, static i => $"action[\"f{i}\"] = {i};") + Send),
        new("assignments, each under if", 1_000, static size => Create + Workload.Lines(size, static i => $"if (flag) action[\"f{i}\"] = {i};") + Send),
        new("assignments to one field, each under if", 1_000, static size => Create + Workload.Lines(size, static i => $"if (flag) action[\"name\"] = \"{i}\";") + Send),
        new("assignments in a loop", 500, static size => $"{Create}while (flag)\n{{\n{Workload.Lines(size, static i => $"action[\"f{i}\"] = {i};")}\n}}{Send}"),
        new("assignments, unknown keys between", 1_000, static _ => 0, static size =>
            Create + Workload.Lines(size, static i => $"action[\"f{i}\"] = {i}; action[Console.ReadLine()] = {i};") + Send),
    ];
}
