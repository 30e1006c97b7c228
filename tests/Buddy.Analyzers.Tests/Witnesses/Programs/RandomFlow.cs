namespace Buddy.Analyzers.Tests.Witnesses.Programs;

/// <summary>Random statements that change the object in the variable <c>action</c>, or look as if.</summary>
/// <param name="values">Random values.</param>
/// <param name="shape">What the object is.</param>
/// <param name="sending">Random ways to send it.</param>
/// <param name="names">The fields that the action may have.</param>
internal sealed class RandomFlow(RandomValues values, ProgramShape shape, RandomSending sending, IReadOnlyList<string> names)
{
    /// <summary>Fields that the API misses most.</summary>
    private static readonly string[] Frequent = ["trigger_time", "run_only_on_first_failure", "service", "cluster", "name", "docker_image_tag"];

    /// <summary>A statement that runs once, in order, whatever the program is given.</summary>
    public string Straight() => values.Pick<Func<string>>([Set, Set, Set, OtherSet, Remove, Read])();

    /// <summary>The same, but for what takes fields away: of an object from outside, such a field is only likely to be missing.</summary>
    public string Kept() => values.Pick<Func<string>>([Set, Set, OtherSet, Read])();

    /// <summary>Any statement.</summary>
    public string Any(int depth = 0) => depth > 2
        ? Straight()
        : values.Pick<Func<int, string>>([_ => Straight(), _ => Set(), _ => Pair(), If, If, If, Switch, Try, Loop, Leave, _ => Hidden()])(depth + 1);

    private string Set() => Set("action");

    private string Set(string variable) => shape.Set(variable, Field());

    private string OtherSet()
    {
        var field = Field();
        var sets = shape.OtherSets("action", field)
            .Where(set => values.AllowsUnknown || !set.Contains("??=", StringComparison.Ordinal))
            .ToList();
        values.Hide(); // Add throws where the field is there
        return sets.Count == 0 ? Set() : $"{field.Value.Setup}{values.Pick(sets)};";
    }

    private string Remove() => shape.Removals("action", Name()) is { Count: > 0 } removals ? values.Pick(removals) : Set();

    private string Read() => shape.Reads("action") is { Count: > 0 } reads ? values.Pick(reads) : "";

    /// <summary>Two fields that belong together, mostly.</summary>
    private string Pair() =>
        $"{shape.Set("action", values.Field("trigger_time", "\"ON_FAILURE\""))} {shape.Set("action", values.Field("run_only_on_first_failure"))}";

    private string Block(int depth) => string.Join(" ", Enumerable.Range(0, depth < 2 && values.Chance(30) ? 2 : 1).Select(_ => Any(depth)));

    private string If(int depth) => values.Pick<Func<string>>(
    [
        () => $"if ({Condition()}) {{ {Block(depth)} }}",
        () => $"if ({Condition()}) {{ {Block(depth)} }} else {{ {Block(depth)} }}",
        () => $"if ({Condition()}) {{ {Pair()} }}",
        () => $"if ({Condition()}) {{ {Block(depth)} }} else if ({Condition()}) {{ {Block(depth)} }} else {{ {Block(depth)} }}",
        () => SetWhere(values.Flag(), Field()),
    ])();

    private string SetWhere(string condition, CodeField field) =>
        $"{field.Value.Setup}_ = {condition} ? {shape.Target("action", field)} = {field.Value.Expression} : null;";

    private string Condition() => values.Pick<Func<string>>(
    [
        values.Flag, values.Flag, () => "!" + values.Flag(), () => $"{values.Flag()} && {values.Flag()}", () => values.Condition("number") +
            " > 0", () => values.Condition("maybe") + " is null",
    ])();

    private string Switch(int depth)
    {
        var rest = values.Pick([$"default: {{ {Block(depth)} break; }}", "default: return;", "default: break;", ""]);
        var inner = values.Chance(25) ? $"if ({values.Flag()}) {{ break; }} " : "";
        return $"switch ({values.Condition("number")}) {{ case 0: {{ {Block(depth)} break; }} case 1: {{ {inner}{Block(depth)} break; }} {rest} }}";
    }

    private string Try(int depth)
    {
        var body = $"{Block(depth)} {Risk()} {Block(depth)} {Risk()}";
        return values.Pick<Func<string>>(
        [
            () => $"try {{ {body} }} catch (TimeoutException) {{ {Block(depth)} }}",
            () => $"try {{ {body} }} catch (TimeoutException) when ({values.Flag()}) {{ {Block(depth)} }} catch (Exception) {{ }}",
            () => $"try {{ {body} }} finally {{ {Set()} }}",
            () => $"try {{ {body} }} catch (TimeoutException) {{ {Set()} return; }} finally {{ {Set()} }}",
            () => $"try {{ {body} }} catch (TimeoutException) {{ }} finally {{ {Set()} }}",
        ])();
    }

    private string Risk() => $"Risk({values.Flag()});";

    private string Loop(int depth)
    {
        var (count, number) = (values.Local("count"), values.Condition("number"));
        var jump = values.Pick(["", "", $"if ({values.Flag()}) {{ break; }}", $"if ({values.Flag()}) {{ continue; }}"]);
        var body = $"{Block(depth)} {jump} {Block(depth)}";
        return values.Pick(
        [
            $"for (var {count} = 0; {count} < {number}; {count}++) {{ {body} }}",
            $"foreach (var {count} in Enumerable.Range(0, {number})) {{ {body} }}",
            $"var {count} = {number}; while ({count}-- > 0) {{ {body} }}",
            $"var {count} = {number}; do {{ {body} }} while ({count}-- > 0);",
        ]);
    }

    private string Leave(int depth) => values.Pick<Func<string>>(
    [
        () => $"if ({values.Flag()}) {{ {Block(depth)} {sending.Send("action")} return; }}",
        () => $"if ({values.Flag()}) {{ return; }}",
        () => $"if ({values.Flag()}) {{ throw new TimeoutException(); }}",
        () => sending.Send("action"),
    ])();

    /// <summary>Changes on ways that are hard to see.</summary>
    private string Hidden()
    {
        values.Hide();
        var (local, type) = (values.Local("local"), shape.TypeName!);
        return values.Pick<Func<string>>(
        [
            () => $"Fill(action);",
            () => $"FillUnseen(action);",
            () => $"FillUnseen(action);",
            () => $"Fill((object)action);",
            () => $"Change(ref action);",
            () => $"var {local} = action; {Set(local)}",
            () => $"object {local} = action; {Set($"(({type}){local})")}",
            () => Set($"(({type})(object)action)"),
            () => $"var {local} = new {{ action }}; {Set($"{local}.action")}",
            () => $"var {local} = (action, 1); {Set($"{local}.action")}",
            () => $"var {local} = new[] {{ action }}; {Set($"{local}[0]")}",
            () => $"foreach (var {local} in new[] {{ action }}) {{ {Set(local)} }}",
            () => $"new List<{type}> {{ action }}.ForEach({local} => {{ {Set(local)} }});",
            () => $"var {local} = new List<{type}>(); {local}.Add(action); {Set($"{local}[0]")}",
            () => $"Action {local} = () => {{ {Set()} }}; {Set()} {local}();",
            () => $"void {local}() {{ {Set()} }} {Set()} {local}();",
            () => $"if (action is {type} {local}) {{ {Set(local)} }}",
            () => $"if (action is {{ }} {local}) {{ {Set(local)} }}",
            () => $"var {local} = Same(action); {Set(local)}",
            () => $"var {local} = {values.Flag()} ? action : null; if ({local} != null) {{ {Set(local)} }}",
            () => SetAsOneOfTwo(Field()),
            () => $"goto {local}; {local}: {{ }} {Set()}",
            .. OfKeys(local),
        ])();
    }

    private string SetAsOneOfTwo(CodeField field) =>
        $"{field.Value.Setup}({shape.Target("action", field)}, _) = ({field.Value.Expression}, 1);";

    private IEnumerable<Func<string>> OfKeys(string local) => shape is not KeyedShape ? [] :
    [
        () => values.Field(Name()) is var field ? $"{field.Value.Setup}action[text] = {field.Value.Expression};" : "",
        () => $"foreach (var pair in More(number)) {{ action[pair.Key] = pair.Value; }}",
        () => $"var {local} = new {shape.TypeName}(action); {Set(local)} {sending.Send(local)} return;",
        () => shape is JObjectShape ? $"action.Property(\"{Name()}\")?.Remove();" : Set(),
        () => shape is JObjectShape ? $"action[\"{Name()}\"]?.Replace({values.Field("service", "\"s\"").Value.Expression});" : Set(),
        () => shape is JObjectShape ? "action.RemoveAll();" : "action.Clear();",
    ];

    private CodeField Field() => values.Field(Name());

    private string Name() => values.Chance(60) ? values.Pick([.. Frequent.Where(names.Contains)]) : values.Pick(names);
}
