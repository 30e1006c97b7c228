namespace Buddy.Analyzers.Tests.Witnesses.Programs;

/// <summary>Random code for the values of fields: right and wrong, known and unknown.</summary>
/// <param name="random">Chance.</param>
/// <param name="shape">What parts are made of.</param>
internal sealed class RandomValues(Random random, ProgramShape shape)
{
    private static readonly Dictionary<string, (string[] Right, string[] Wrong)> Enums = new(StringComparer.Ordinal)
    {
        ["trigger_time"] = (["ON_FAILURE", "ON_FAILURE", "ON_SUCCESS", "ON_WARNING"], ["ON_SUCESS", "on_failure", "ON_WARNIN"]),
        ["run_next"] = (["WAIT_ON_SUCCESS", "IN_SOFT_PARALLEL"], ["WAIT_ON_SUCESS", "IN_PARALLEL"]),
        ["shell"] = (["SH", "BASH"], ["bash", "BASHH"]),
        ["image_location"] = (["PUBLIC_REGISTRY", "PRIVATE_REGISTRY", "ACTION"], ["PUBLIC_REGISTY"]),
        ["docker_registry"] = (["DOCKER_HUB", "OTHER", "AMAZON_ECR", "GOOGLE_GCR"], ["DOCKERHUB"]),
        ["trigger_condition"] = (["VAR_IS", "VAR_IS_NOT"], ["VAR_IZ", "var_is"]),
        ["type"] = (["AWS_ECS"], ["AWS_EC"]),
    };

    // Constants of the programs' class.
    private static readonly string[] Constants = ["OnFailure", "OnSuccess", "Misspelt", "Shared.OnFailure", "nameof(Shared.ON_WARNING)"];

    private readonly HashSet<string> _conditions = new(StringComparer.Ordinal);
    private int _number;

    /// <summary>Whether a value can be unknown or a choice.</summary>
    public bool AllowsUnknown { get; init; }

    /// <summary>Whether two conditions hang on the same thing, or changes are hidden.</summary>
    public bool IsCorrelated { get; private set; }

    /// <summary>A field of that name with a random value.</summary>
    public CodeField Field(string name) => new(name, ValueOf(name));

    /// <summary>The field with exactly that C# expression.</summary>
    public CodeField Field(string name, string expression) => new(name, new CodeValue(Mark(expression)));

    public bool Chance(int percent) => random.Next(100) < percent;

    public T Pick<T>(IReadOnlyList<T> from) => from[random.Next(from.Count)];

    /// <summary>A name for a local that no other has.</summary>
    public string Local(string prefix) => $"{prefix}{_number++}";

    /// <summary>One of the flags that the program is given.</summary>
    public string Flag() => Condition($"flag{(Chance(70) ? Math.Min(_conditions.Count, 3) : random.Next(4))}");

    /// <summary>The name of what decides something.</summary>
    public string Condition(string name)
    {
        IsCorrelated |= !_conditions.Add(name);
        return name;
    }

    /// <summary>Notes that changes are made that need not be seen.</summary>
    public void Hide() => IsCorrelated = true;

    private CodeValue ValueOf(string name) => name switch
    {
        "integration" => Part(name, [Scalar("identifier")]),
        "trigger_conditions" => Conditions(name),
        "execute_commands" => new CodeValue(shape.ListOf(name, Mark("\"npm test\""))),
        "run_only_on_first_failure" or "disabled" or "ignore_errors" or "reset_entrypoint" => Boolean(),
        "timeout" or "retry_interval" or "retry_count" => new CodeValue(Mark(AllowsUnknown && Chance(30) ? "number" : "60")),
        "trigger_time" when Chance(12) => new CodeValue(Mark(Pick(Constants))),
        _ => Text(name),
    };

    private CodeField Scalar(string name) => new(name, new CodeValue(Mark(Literal(name))));

    private CodeValue Conditions(string name)
    {
        var part = Part(name, [Scalar("trigger_condition"), Scalar("trigger_variable_key"), Scalar("trigger_variable_value")]);
        return part with { Expression = shape.ListOf(name, part.Expression) };
    }

    /// <summary>An object in place, or in a local variable of its own that may change before it is used.</summary>
    private CodeValue Part(string name, IReadOnlyList<CodeField> fields)
    {
        var creation = shape.Part(name, fields);
        if (Chance(65))
            return new CodeValue(creation);

        var local = Local("part");
        var change = AllowsUnknown && shape.CanChange && Chance(60) ? $"if ({Flag()}) {{ {shape.Set(local, Scalar(fields[0].Name))} }} " : "";
        return new CodeValue(local, $"var {local} = {creation}; {change}");
    }

    private CodeValue Boolean()
    {
        var literal = Chance(70) ? "true" : "false";
        return (AllowsUnknown ? random.Next(12) : 99) switch
        {
            0 => new CodeValue(Mark(Flag())),
            1 => new CodeValue($"{Flag()} ? {Mark($"(bool?){literal}")} : null"),
            2 => InLocal(literal, "bool"),
            _ => new CodeValue(Mark(literal)),
        };
    }

    private CodeValue Text(string name)
    {
        var literal = Mark(Literal(name));
        return (AllowsUnknown ? random.Next(30) : random.Next(12, 30)) switch
        {
            0 or 1 or 2 => new CodeValue($"{Flag()} ? {literal} : {Mark(Literal(name))}"),
            3 => new CodeValue($"{Mark(Condition("maybe"))} ?? {literal}"),
            4 => new CodeValue($"{Condition("number")} switch {{ 0 => {literal}, 1 => {Mark(Literal(name))}, _ => {Mark(Literal(name))} }}"),
            5 => new CodeValue(Mark("text")),
            6 => new CodeValue(Mark("$\"{text}-{number}\"")),
            7 => new CodeValue(Mark("maybe")),
            8 => new CodeValue($"{Flag()} ? {literal} : null"),
            9 => Assigned(literal, Mark(Literal(name))),
            10 => new CodeValue("(string?)null"),
            12 or 13 => InLocal(Literal(name), "string"),
            _ => new CodeValue(literal),
        };
    }

    private CodeValue InLocal(string literal, string type)
    {
        var local = Local("value");
        return Chance(50) ? new CodeValue(local, $"var {local} = {Mark(literal)}; ") : new CodeValue(Mark(local), $"const {type} {local} = {literal}; ");
    }

    private CodeValue Assigned(string first, string second)
    {
        var local = Local("value");
        return new CodeValue(local, $"string? {local}; if ({Flag()}) {{ {local} = {first}; }} else {{ {local} = {second}; }} ");
    }

    private string Literal(string name) => Enums.TryGetValue(name, out var values)
        ? $"\"{Pick(Chance(name == "type" ? 3 : 20) ? values.Wrong : values.Right)}\""
        : $"\"{Pick(["a", "us-east-1", "$SECRET"])}\"";

    private string Mark(string expression) => Marked.AsValue(_number++, expression);
}
