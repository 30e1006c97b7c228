namespace Buddy.Analyzers.Tests.Huge;

/// <summary>Code that is huge, goes round in circles, or holds characters that are none: nothing crashes, and what is certain is said.</summary>
public class ManyMembersTests
{
    private const string Ecs = "type = \"AWS_ECS\", name = \"n\"";

    /// <summary>Of a payload 50,000 values are read, of a text as many as it has; the compiler itself takes longer than the analyzers for most of this.</summary>
    public static TheoryData<string, string, string> Huge => new()
    {
        { "fields of an anonymous object", "BUDDY1001", $"Send(new {{ {Ecs}, {Many(10_000, static i => $"f{i} = {i}")} }});" },
        { "fields of a dictionary", "BUDDY1001", $"Send(new Dictionary<string, object> {{ [\"type\"] = \"AWS_ECS\", {Many(8_000, static i => $"[\"f{i}\"] = {i}")} }});" },
        { "fields of a text", "BUDDY1001", $"Send(\"\"\"{{\"type\": \"AWS_ECS\", {Many(50_000, static i => $"\"f{i}\": {i}")}}}\"\"\");" },
        { "characters of a value", "BUDDY1001", $"Send(\"\"\"{{\"type\": \"AWS_ECS\", \"name\": \"{new string('n', 5_000_000)}\"}}\"\"\");" },
        { "characters of a name", "BUDDY1001", $"Send(new {{ {Ecs}, {new string('n', 1_000_000)} = 1 }});" },
        { "characters of a wrong value", "BUDDY1003", $"Send(new {{ name = \"n\", type = \"TERRAFORM_APPLY\", trigger_time = \"ON_SUCCESS\", shell = 1, run_next = \"{new string('W', 100_000)}\" }});" },
        { "statements", "BUDDY1001", $"var action = new Dictionary<string, object> {{ [\"type\"] = \"AWS_ECS\" }}; {Many(2_500, static i => $"action[\"f{i}\"] = {i}", "; ")}; Send(action);" },
        { "cases", "BUDDY1001", $"switch (text) {{ {Many(1_000, static i => $"case \"{i}\": break;", " ")} default: Send(new {{ {Ecs} }}); break; }}" },
        { "arms", "BUDDY1001", $"Send(new {{ {Ecs}, cluster = text switch {{ {Many(1_000, static i => $"\"{i}\" => \"{i}\"")}, _ => \"\" }} }});" },
    };

    [Theory]
    [MemberData(nameof(Huge))]
    public async Task IsFound(string what, string id, string statements)
    {
        using var run = await AnalyzerRun.CreateAsync();

        Assert.Contains(id, (await run.AnalyzeAndFixAsync(ActionCode.InMethod(statements))).Select(static diagnostic => diagnostic.Id));
    }

    [Fact]
    public async Task AnEnumAndAClassOfThousands()
    {
        using var run = await AnalyzerRun.CreateAsync();

        var findings = await run.AnalyzeAndFixAsync(ActionCode.InClass($$"""
                enum Shell { {{Many(5_000, static i => $"S{i}")}} }

                class EcsAction
                {
                    public string type => "AWS_ECS";
                    public string trigger_time { get; set; }
                    public Shell shell { get; set; }
                    {{Many(2_000, static i => $"public string F{i} {{ get; set; }}", "\n")}}
                }

                async Task Run() => await http.PostAsJsonAsync(url, new EcsAction { trigger_time = "ON_SUCESS", shell = Shell.S4999 });
            """));

        Assert.Contains("BUDDY1003", findings.Select(static diagnostic => diagnostic.Id));
    }

    [Theory]
    [InlineData("a lone high surrogate", "\"\\ud800\"")]
    [InlineData("a lone low surrogate", "\"x\\udc00\"")]
    [InlineData("surrogates the wrong way round", "\"\\udc00\\ud800\"")]
    [InlineData("a pair", "\"\\U0001F600\"")]
    [InlineData("NUL", "\"\\0\"")]
    [InlineData("a character of no Unicode plane", "\"\\uFFFF\"")]
    [InlineData("an unescaped lone surrogate", "\"LONE\"")]
    public async Task Characters(string what, string value)
    {
        value = value.Replace("LONE", "\ud800", StringComparison.Ordinal); // an attribute's text holds none
        using var run = await AnalyzerRun.CreateAsync();
        foreach (var statement in new[]
        {
            $"Send(new {{ type = \"AWS_ECS\", name = {value}, trigger_time = {value} }});",
            $"Send(new Dictionary<string, object> {{ [\"type\"] = \"AWS_ECS\", [{value}] = {value}, [\"trigger_time\"] = {value} }});",
        })
        {
            var found = (await run.AnalyzeAndFixAsync(ActionCode.InMethod(statement))).Select(static diagnostic => diagnostic.Id).ToList();
            Assert.Contains("BUDDY1001", found);
            Assert.Contains("BUDDY1003", found);
        }

        // In JSON text some of them are errors, which readers take or leave.
        await run.AnalyzeAndFixAsync(ActionCode.InMethod($"Send(\"{{\\\"type\\\": \\\"AWS_ECS\\\", \\\"trigger_time\\\": \\\"\" + {value} + \"\\\"}}\");"));
        await run.AnalyzeAndFixAsync(ActionCode.InMethod($"Send({value[..^1]}{{\\\"type\\\": \\\"AWS_ECS\\\"}}\");"));
    }

    [Theory]
    [InlineData("constants of each other", "const string A = B; const string B = A;", "Send(new { type = A, name = B, trigger_time = B });")]
    [InlineData("a constant of itself", "const string A = A + \"x\";", "Send(new { type = \"AWS_ECS\", name = \"n\", cluster = A }); Send(A + \"{\\\"type\\\": \\\"AWS_ECS\\\"}\");")]
    [InlineData("fields of each other", "static readonly string A = B; static readonly string B = A;", "Send(new { type = A, name = B, trigger_time = B });")]
    [InlineData("properties of each other", "static string A => B; static string B => A;", "Send(new { type = A, name = B });")]
    [InlineData("a class of itself", "class Node { public string type => \"AWS_ECS\"; public string trigger_time { get; set; } = \"ON_SUCESS\"; public Node Next { get; set; } = new Node(); }", "Send(new Node { Next = new Node { Next = new Node() } });")]
    [InlineData("a class that creates itself", "class Node { public string type = \"AWS_ECS\"; public Node Next; public Node() : this(null) { } public Node(Node next) : this() { Next = next; } }", "Send(new Node(new Node()));")]
    [InlineData("a class below itself", "class A : B { public string type => \"AWS_ECS\"; } class B : A { public string trigger_time { get; set; } }", "Send(new A { trigger_time = \"ON_SUCESS\" });")]
    [InlineData("a class of its own type argument", "class Node<T> { public string type => \"AWS_ECS\"; public Node<Node<T>> Next { get; set; } }", "Send(new Node<int> { Next = new Node<Node<int>>() });")]
    [InlineData("a base of its own type argument", "class Base<T> { public T trigger_conditions { get; set; } } class Node : Base<Node> { public string type => \"AWS_ECS\"; }", "Send(new Node { trigger_conditions = new Node() });")]
    [InlineData("interfaces of each other", "interface IA : IB { string type { get; } } interface IB : IA { string trigger_time { get; set; } } class N : IA { public string type => \"AWS_ECS\"; public string trigger_time { get; set; } }", "Send(new N { trigger_time = \"ON_SUCESS\" });")]
    [InlineData("a list of itself", "class Many : List<Many> { public string type => \"AWS_ECS\"; }", "Send(new Many { new Many() });")]
    [InlineData("members twice", "class Twice { public string type => \"AWS_ECS\"; public string type => \"AWS_ECS\"; public string trigger_time { get; set; } } class Twice { public int trigger_time { get; set; } }", "Send(new Twice { trigger_time = \"ON_SUCESS\" });")]
    [InlineData("parts", "partial class Part { public string type => \"AWS_ECS\"; } partial class Part { public string trigger_time { get; set; } } partial class Part", "Send(new Part { trigger_time = \"ON_SUCESS\" });")]
    [InlineData("a record without end", "record Deep(string type = \"AWS_ECS\", Deep Next = null) { public Deep Self => this with { Next = Self }; }", "var d = new Deep(); d = d with { Next = d }; Send(d with { Next = d with { Next = d } });")]
    [InlineData("copies of each other", "", "var a = b with { type = \"AWS_ECS\" }; var b = a with { name = \"n\" }; Send(a); Send(b);")]
    [InlineData("a local of itself", "", "var a = new { type = \"AWS_ECS\", permissions = a }; Send(a); object c = c ?? c; Send(new { type = c });")]
    [InlineData("a dictionary in itself", "", "var a = new Dictionary<string, object> { [\"type\"] = \"AWS_ECS\" }; a[\"permissions\"] = a; a.Add(\"variables\", new[] { a }); Send(a);")]
    [InlineData("a lambda of itself", "", "Func<object> f = null; f = () => new { type = \"AWS_ECS\", name = f() }; Send(f());")]
    [InlineData("functions of each other", "", "object F() => new { type = \"AWS_ECS\", name = G() }; object G() => new { type = \"AWS_ECS\", name = F() }; Send(F());")]
    [InlineData("a URL of itself", "static readonly string Url = Url + \"/pipelines/1/actions\";", "var u = u + Url; http.PostAsJsonAsync(u, new { type = \"AWS_ECS\" });")]
    [InlineData("answers of each other", "", "var a = b.last_execution_status; var b = a; if (a == \"SUCCESS\" && b == \"SUCCESS\") Send(a);")]
    public async Task Circles(string what, string members, string statements)
    {
        using var run = await AnalyzerRun.CreateAsync();

        await run.AnalyzeAndFixAsync(ActionCode.InClass($"{members}\nasync Task Run(string text) {{ {statements} await Task.Yield(); }}"));
        await run.AnalyzeAndFixAsync(ActionCode.InClass($"async Task Run(string text) {{ {statements} await Task.Yield(); }}\n{members}"));
    }

    private static string Many(int count, Func<int, string> part, string separator = ", ") => string.Join(separator, Enumerable.Range(0, count).Select(part));
}
