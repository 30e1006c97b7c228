namespace Buddy.Analyzers.Tests.Witnesses.Programs;

/// <summary>How much of a program hangs on what it is given.</summary>
internal enum ProgramStyle
{
    /// <summary>All values known, one way through.</summary>
    Known,

    /// <summary>One way through, values that are chosen or not known.</summary>
    Straight,

    /// <summary>Any flow.</summary>
    Flow,
}

/// <summary>The body of a method that builds an action and sends it. The same seed gives the same program.</summary>
/// <param name="Style">What kind of program it is.</param>
/// <param name="Shape">What kind of object it builds.</param>
/// <param name="Code">The marked code.</param>
/// <param name="Members">Other members that the code uses, marked likewise.</param>
/// <param name="IsCorrelated">Whether conditions hang together or changes are hidden, so that a value may be written and never sent.</param>
internal sealed record RandomProgram(ProgramStyle Style, ProgramShape Shape, string Code, string Members, bool IsCorrelated)
{
    private static readonly string[] Ecs = ["name", "integration", "region", "local_path", "cluster", "service"];
    private static readonly string[] Docker = ["name", "docker_image_name", "docker_image_tag"];

    private static readonly string[] Common =
    [
        "trigger_time", "run_only_on_first_failure", "trigger_conditions", "timeout", "disabled", "run_next", "ignore_errors", "retry_interval",
        "retry_count",
    ];

    private static readonly string[] DockerOptional =
    [
        "execute_commands", "shell", "image_location", "docker_registry", "registry", "login", "password", "region", "package", "version",
        "unit_tests_path", "entrypoint", "reset_entrypoint",
    ];

    public static RandomProgram Of(int seed)
    {
        var random = new Random(seed);
        var style = (ProgramStyle)Math.Min(random.Next(4), 2);
        var shape = ProgramShape.All[random.Next(ProgramShape.All.Count)];
        var values = new RandomValues(random, shape) { AllowsUnknown = style != ProgramStyle.Known };
        var sending = new RandomSending(values, shape);

        var isEcs = shape.HasType || values.Chance(60);
        string[] required = isEcs ? Ecs : Docker;
        string[] optional = isEcs ? Common : [.. Common, .. DockerOptional];
        var flow = new RandomFlow(values, shape, sending, [.. required, .. optional]);

        var helper = shape.TypeName is { } type ? new RandomHelper(values, type, style == ProgramStyle.Known ? flow.Kept : flow.Straight, sending.Send, isAllSeen: style == ProgramStyle.Known) : null;
        var code = shape.CanChange ? Changed() : style == ProgramStyle.Flow ? Branched() : Sent(Creation());
        return new RandomProgram(style, shape, code, helper?.Members ?? "", values.IsCorrelated);

        List<CodeField> Fields()
        {
            var fields = required.Where(_ => values.Chance(required.Length == 3 ? 88 : 94)).Select(values.Field).ToList();
            if (!shape.HasType && values.Chance(98))
                fields.Insert(0, values.Chance(96) ? values.Field("type", isEcs ? "\"AWS_ECS\"" : "\"RUN_DOCKER_CONTAINER\"") : values.Field("type"));
            foreach (var name in Picked(optional))
                fields.Add(values.Field(name));
            return fields;
        }

        IEnumerable<string> Picked(string[] from) => Enumerable.Range(0, random.Next(4)).Select(_ => values.Chance(50) ? from[random.Next(2)] : values.Pick(from)).Distinct();

        (string Setup, string Creation) Creation() => Fields() is var fields
            ? (string.Concat(fields.Select(static field => field.Value.Setup)), shape.Create(fields))
            : default;

        string Sent((string Setup, string Creation) payload) => values.Chance(40)
            ? $"{payload.Setup}{sending.Send(payload.Creation)}"
            : $"{payload.Setup}var action = {payload.Creation}; {sending.Send("action")}";

        string Changed()
        {
            var fields = Fields();
            var later = values.Chance(30) ? random.Next(fields.Count + 1) : fields.Count;
            var code = string.Concat(fields.Take(later).Select(static field => field.Value.Setup))
                + $"var action = {shape.Create(fields.Take(later).ToList())}; "
                + string.Join(" ", fields.Skip(later).Select(field => shape.Set("action", field)));
            if (style == ProgramStyle.Flow && values.Chance(15))
                return Made(code);
            if (values.Chance(30))
                return helper!.Program(code);
            for (var i = random.Next(style == ProgramStyle.Flow ? 1 : 0, 5); i > 0; i--)
                code += " " + (style == ProgramStyle.Flow ? flow.Any() : flow.Straight());
            return $"{code} {sending.Send("action")}";
        }

        string Made(string code) =>
            $"{shape.TypeName} Make() {{ {code} {flow.Straight()} {values.Pick(["", "Log(action.ToString()); "])}return action; }} var made = Make(); "
            + $"{string.Join(" ", required.Select(name => shape.Set("made", values.Field(name))))} {sending.Send("made")}";

        string Branched()
        {
            var (first, second) = (Creation(), Creation());
            return values.Pick<Func<string>>(
            [
                () => $"if ({values.Flag()}) {{ {Sent(first)} }} else {{ {Sent(second)} }}",
                () => $"{first.Setup}{second.Setup}await Post(http, {values.Flag()} ? {first.Creation} : (object){second.Creation});",
                () => $"{first.Setup}{second.Setup}object action = {first.Creation}; if ({values.Flag()}) {{ action = {second.Creation}; }} await Post(http, action);",
                () => $"try {{ Risk({values.Flag()}); {Sent(first)} }} catch (TimeoutException) {{ {Sent(second)} }}",
                () => $"object Make() {{ {first.Setup}return {first.Creation}; }} await Post(http, Make());",
                () => $"Func<object> make = () => {{ {first.Setup}return {first.Creation}; }}; await Post(http, make());",
                () => With(first),
            ])();
        }

        string With((string Setup, string Creation) original)
        {
            if (shape is not RecordShape)
                return Sent(original);

            var change = Changes();
            return values.Pick<Func<string>>(
            [
                () => $"{original.Setup}var action = {original.Creation}; {change.Setup}if ({values.Flag()}) {{ action = action with {change.With}; }} {sending.Send("action")}",
                () => $"{original.Setup}var action = {original.Creation}; {change.Setup}var changed = action with {change.With}; {sending.Send("changed")}",
                () => $"{original.Setup}var action = {original.Creation}; {change.Setup}if ({values.Flag()}) {{ {sending.Send("action")} return; }} {sending.Send($"(action with {change.With})")}",
            ])();
        }

        (string Setup, string With) Changes()
        {
            List<CodeField> fields = [values.Field(values.Pick(required)), values.Field("trigger_time")];
            return (
                string.Concat(fields.Select(static field => field.Value.Setup)),
                $"{{ {string.Join(", ", fields.Select(static field => $"{field.Property} = {field.Value.Expression}"))} }}");
        }
    }
}
