using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Testing;
using Test = Buddy.Analyzers.Testing.BuddyAnalyzerTest<
    Buddy.Analyzers.ActionPayloadAnalyzer>;

namespace Buddy.Analyzers.Tests.HalfTyped;

/// <summary>Half-typed, broken and huge code: no crash, no false alarm, and what is certain is still said.</summary>
public class HalfTypedPayloadTests
{
    /// <summary>Right from its beginning to its end, and at each point in between as far as it goes.</summary>
    private const string Right = """
        const string Type = "JIRA_BUILD";
        var condition = new { trigger_condition = "VAR_IS", trigger_variable_key = "k", trigger_variable_value = "v" };
        await http.PostAsJsonAsync($"{text}/pipelines/{any}/actions", new
        {
            type = "RUN_DOCKER_CONTAINER",
            name = $"n{text}",
            docker_image_name = flag ? "ubuntu" : text ?? "debian",
            docker_image_tag = any switch { 1 => "1", string s when s.Length > 1 => s, _ => throw new Exception() },
            trigger_time = "ON_FAILURE",
            run_only_on_first_failure = true,
            shell = "BASH",
            execute_commands = new[] { "make", @"make ""all"" twice" },
            trigger_conditions = new object[] { condition, new Dictionary<string, object> { ["trigger_condition"] = "ON_CHANGE" } },
            services = new List<object> { new { type = "CUSTOM", docker_image_name = "redis", docker_image_tag = "7" } },
        });
        var body = new Dictionary<string, object>(4) { { "type", Type }, { "name", nameof(body) } };
        if (flag)
            body["timeout"] = 5;
        Send(body);
        Send(new { type = Type, name = "n", integration = new { identifier = "i" } } is { } x ? x : null);
        """;

    private const string Wrong = """
        Send(new
        {
            type = "AWS_ECS",
            trigger_time = "ON_SUCESS",
            run_only_on_first_failure = true,
            permissions = new { others = "denied" },
        });
        Send(new Dictionary<string, object>
        {
            ["type"] = "RUN_DOCKER_CONTAINER",
            ["trigger_time"] = flag ? "ON_FAILURE" : text,
            ["docker_registry"] = "AMAZON_ECR",
            ["trigger_conditions"] = new[] { new { trigger_condition = "VAR_IS" } },
        });
        """;

    [Fact]
    public async Task ANameThatComesTwiceIsToldByItsName()
    {
        using var run = await AnalyzerRun.CreateAsync();
        var findings = await run.AnalyzeAndFixAsync(ActionCode.InMethod("""Send(new { type = "AWS_ECS", clutser = text, clutser = text, cluster = text });"""));
        Assert.Contains(findings, static finding => finding.GetMessage(CultureInfo.InvariantCulture).Contains("'clutser'", StringComparison.Ordinal));
        Assert.DoesNotContain(findings, static finding => finding.GetMessage(CultureInfo.InvariantCulture).Contains('$', StringComparison.Ordinal));
    }

    [Fact]
    public async Task NothingIsSaidOfRightCodeWhileItIsTyped()
    {
        using var run = await AnalyzerRun.CreateAsync();
        foreach (var code in CutAtEachToken(ActionCode.InMethod(Right)))
        {
            var diagnostics = await run.AnalyzeAsync(code);
            Assert.True(diagnostics.IsEmpty, $"{string.Join("\n", diagnostics)}\n\n{code}");
        }
    }

    [Fact]
    public async Task NothingCrashesWhileWrongCodeIsTyped()
    {
        using var run = await AnalyzerRun.CreateAsync();
        foreach (var code in CutAtEachToken(ActionCode.InMethod(Wrong)))
            await run.AnalyzeAndFixAsync(code);

        Assert.Equal(8, (await run.AnalyzeAndFixAsync(ActionCode.InMethod(Wrong))).Length);
    }

    [Fact]
    public async Task NothingCrashesWhereATokenIsLost()
    {
        using var run = await AnalyzerRun.CreateAsync();
        var code = ActionCode.InMethod(Wrong);
        foreach (var token in TokensOfBody(code))
            await run.AnalyzeAndFixAsync(code.Remove(token.SpanStart, token.Span.Length));
    }

    [Theory]
    [InlineData("no comma", """Send(new { type = "AWS_ECS" name = "n", trigger_time = {|BUDDY1003:"ON_SUCESS"|} });""")]
    [InlineData("no value", """Send(new { type = "AWS_ECS", name = , trigger_time = {|BUDDY1003:"ON_SUCESS"|} });""")]
    [InlineData("no brace", """Send(new { type = "AWS_ECS", trigger_time = {|BUDDY1003:"ON_SUCESS"|} );""")]
    [InlineData("no quote", """Send(new { type = "AWS_ECS", trigger_time = "ON_SUCC });""")]
    [InlineData("no name", """Send(new { "AWS_ECS", type = "AWS_ECS", trigger_time = {|BUDDY1003:"ON_SUCESS"|} });""")]
    [InlineData("no name for a call", """Send(new { type = "AWS_ECS", text.Trim() });""")]
    [InlineData("no key", """Send(new Dictionary<string, object> { ["type"] = "AWS_ECS", [] = 1 });""")]
    [InlineData("an entry without value", """Send(new Dictionary<string, object> { { "type", "AWS_ECS" }, { "name" } });""")]
    [InlineData("an entry that is none", """Send(new Dictionary<string, object> { ["type"] = "AWS_ECS", "name" });""")]
    [InlineData("an unknown type", """Send(new Dictonary<string, object> { ["type"] = "AWS_ECS" });""")]
    [InlineData("an unknown value", """Send(new { type = NoSuchType.AwsEcs, name = "n", cluster = "c" });""")]
    [InlineData("a value of an unknown type", """Send(new { type = "JIRA_BUILD", name = "n", trigger_time = NoSuchTime.OnSuccess });""")]
    [InlineData("no parenthesis", """Send(new { type = {|BUDDY1001:"JIRA_BUILD"|}, timeout = 1 };""")]
    [InlineData("a key of another type", """Send(new Dictionary<string, object> { [3] = "x", ["type"] = "AWS_ECS" });""")]
    [InlineData("twice the same name", """Send(new { type = "JIRA_BUILD", name = "n", name = "m" });""")]
    [InlineData("a local of itself", """var time = time; Send(new { type = "JIRA_BUILD", name = "n", trigger_time = time });""")]
    [InlineData("locals of each other", """var a = b; var b = a; var url2 = url2 + "/actions"; Send(new { type = a, name = b, cluster = url2 }); http.PostAsJsonAsync(url2, new { type = "PLAYWRIGHT", name = a });""")]
    public Task CodeThatDoesNotCompile(string what, string statements)
    {
        return new Test
        {
            TestCode = ActionCode.InMethod(statements),
            CompilerDiagnostics = CompilerDiagnostics.None,
        }.RunAsync();
    }

    [Theory]
    [InlineData("a number", "3")]
    [InlineData("null", "(string)null")]
    [InlineData("a Boolean", "true")]
    [InlineData("a list", "new[] { \"AWS_ECS\" }")]
    [InlineData("an object", "new { type = 1 }")]
    [InlineData("a character", "'A'")]
    [InlineData("a number out of range", "1.0 / 0.0")]
    [InlineData("dynamic", "(dynamic)any")]
    [InlineData("an enum value outside", "(DayOfWeek)99")]
    [InlineData("an enum value as text", "((DayOfWeek)99).ToString()")]
    [InlineData("an unpaired surrogate", "\"\\ud800\"")]
    [InlineData("a NUL", "\"\\0AWS_ECS\"")]
    public Task ATypeThatIsNoActionType(string what, string value) => VerifySilent(what, $$"""
        Send(new { type = {{value}}, name = "n", cluster = "c", docker_image_name = "i", shell = "zsh" });
        Send(new Dictionary<string, object> { ["type"] = {{value}}, ["name"] = "n", ["cluster"] = "c" });
        """);

    [Theory]
    [InlineData("(DayOfWeek)99")]
    [InlineData("DayOfWeek.Monday")]
    [InlineData("(dynamic)any")]
    [InlineData("typeof(string)")]
    [InlineData("new object()")]
    [InlineData("(Action)(() => { })")]
    [InlineData("__arglist")]
    public Task AValueThatIsNoJson(string value) => new Test
    {
        TestCode = ActionCode.InMethod($$"""
            Send(new { type = "JIRA_BUILD", name = {{value}}, timeout = {{value}}, variables = {{value}}, trigger_conditions = new object[] { {{value}} } });
            """),
        CompilerDiagnostics = CompilerDiagnostics.None,
    }.RunAsync();

    [Fact]
    public async Task ThreeThousandMembers()
    {
        var numbers = Enumerable.Range(0, 3_000).ToList();
        var anonymous = $$"""Send(new { type = "AWS_ECS", name = "n", {{string.Join(", ", numbers.Select(static i => $"f{i} = {i}"))}} });""";
        var dictionary = $$"""Send(new Dictionary<string, object> { ["type"] = "AWS_ECS", ["name"] = "n", {{string.Join(", ", numbers.Select(static i => $"[\"f{i}\"] = {i}"))}} });""";
        var array = $$"""Send(new { type = "AWS_ECS", loop = new[] { {{string.Join(", ", numbers.Select(static i => $"\"{i}\""))}} } });""";

        using var run = await AnalyzerRun.CreateAsync();
        foreach (var statement in new[] { anonymous, dictionary, array })
            Assert.Equal("BUDDY1001", Assert.Single(await run.AnalyzeAndFixAsync(ActionCode.InMethod(statement))).Id);
    }

    [Theory]
    [InlineData("objects", "new { region = \"us-east-1\", next = ", "new { type = \"AWS_ECS\" }", " }")]
    [InlineData("dictionaries", "new Dictionary<string, object> { [\"region\"] = \"us-east-1\", [\"next\"] = ", "new { type = \"AWS_ECS\" }", " }")]
    [InlineData("arrays", "new object[] { ", "new { type = \"AWS_ECS\" }", " }")]
    [InlineData("choices", "flag ? \"a\" : (", "\"b\"", ")")]
    [InlineData("calls", "string.Concat(", "new { type = \"AWS_ECS\" }", ")")]
    public async Task DeepNesting(string what, string open, string inner, string close)
    {
        using var run = await AnalyzerRun.CreateAsync();
        foreach (var depth in new[] { 50, 200 })
        {
            var value = string.Concat(Enumerable.Repeat(open, depth)) + inner + string.Concat(Enumerable.Repeat(close, depth));
            await run.AnalyzeAndFixAsync(ActionCode.InMethod($$"""Send(new { type = "AWS_ECS", name = {{value}} });"""));
        }
    }

    [Fact]
    public async Task ALongSum()
    {
        var sum = string.Join(" + ", Enumerable.Repeat("text", 4_000));
        using var run = await AnalyzerRun.CreateAsync();
        var diagnostics = await run.AnalyzeAsync(ActionCode.InMethod(
            $$"""await http.PostAsJsonAsync({{sum}} + "/pipelines/1/actions", new { type = "PLAYWRIGHT", cluster = {{sum}} });"""));
        Assert.Equal("BUDDY1001", Assert.Single(diagnostics).Id);
    }

    [Fact]
    public async Task LocalsThatDoubleAtEachStep()
    {
        var statements = new StringBuilder("""var v0 = flag ? "a" : "b"; var o0 = new { x = 1 }; var p0 = new { type = "AWS_ECS" };""");
        for (var i = 1; i < 40; i++)
            statements.Append(CultureInfo.InvariantCulture, $"var v{i} = flag ? v{i - 1} : v{i - 1}; var o{i} = new {{ a = (object)o{i - 1}, b = (object)o{i - 1} }}; var p{i} = new {{ a = (object)p{i - 1}, b = (object)p{i - 1} }};");

        using var run = await AnalyzerRun.CreateAsync();
        await run.AnalyzeAsync(ActionCode.InMethod(statements + """Send(new { type = "JIRA_BUILD", name = v39, permissions = o39, run_next = v39 });"""));
    }

    private static Task VerifySilent(string what, string statements)
    {
        return new Test { TestCode = ActionCode.InMethod(statements), CompilerDiagnostics = CompilerDiagnostics.None }.RunAsync();
    }

    /// <summary>The code up to the middle and up to the end of each token of the method's body.</summary>
    private static IEnumerable<string> CutAtEachToken(string code)
    {
        foreach (var token in TokensOfBody(code))
        {
            yield return code.Substring(0, token.SpanStart + (token.Span.Length / 2));
            yield return code.Substring(0, token.Span.End);
        }
    }

    private static IEnumerable<SyntaxToken> TokensOfBody(string code)
    {
        var body = code.IndexOf("async Task Run", StringComparison.Ordinal);
        return CSharpSyntaxTree.ParseText(code).GetRoot().DescendantTokens().Where(token => token.SpanStart >= body);
    }
}
