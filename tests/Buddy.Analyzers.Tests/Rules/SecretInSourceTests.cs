using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Testing;
using Test = Buddy.Analyzers.Testing.BuddyCodeFixTest<
    Buddy.Analyzers.ActionPayloadAnalyzer, Buddy.Analyzers.CodeFixes.PayloadCodeFixProvider>;
using VerifyCS = Buddy.Analyzers.Testing.BuddyCodeFixVerifier<
    Buddy.Analyzers.ActionPayloadAnalyzer, Buddy.Analyzers.CodeFixes.PayloadCodeFixProvider>;

namespace Buddy.Analyzers.Tests.Rules;

public class SecretInSourceTests
{
    private const string Id = "BUDDY1201";

    [Theory]
    [InlineData("""password = {|#0:"hunter2"|}""", "'password' is a secret, and the source spells it out")]
    [InlineData("""password = {|#0:Shared|}""", "'password' is a secret, and the source spells it out")]
    [InlineData("""password = {|#0:Fixed|}""", "'password' is a secret, and the source spells it out")]
    [InlineData("""password = flag ? {|#0:"P4$5w0rd"|} : text""", "'password' is a secret, and the source spells it out")]
    [InlineData("""password = {|#0:"Pa$$word1"|}""", "'password' is a secret, and the source spells it out")]
    [InlineData("""password = {|#0:"$$PASSWORD"|}""", "'password' is a secret, and the source spells it out")]
    [InlineData("""password = {|#0:"a$(b"|}""", "'password' is a secret, and the source spells it out")]
    [InlineData("""password = {|#0:"redacted7"|}""", "'password' is a secret, and the source spells it out")]
    [InlineData("""password = {|#0:"yourself"|}""", "'password' is a secret, and the source spells it out")]
    [InlineData("""password = {|#0:"xxxy"|}""", "'password' is a secret, and the source spells it out")]
    [InlineData("""password = {|#0:"http://x"|}""", "'password' is a secret, and the source spells it out")]
    [InlineData("""password = text ?? {|#0:"hunter2"|}""", "'password' is a secret, and the source spells it out")]
    [InlineData("""password = "p", variables = new[] { new { key = "k", passphrase = {|#0:"hunter2"|} } }""", "'passphrase' is a secret, and the source spells it out")]
    [InlineData("""password = "p", variables = new[] { new { key = "k", encrypted = true, value = {|#0:"hunter2"|} } }""", "'value' is a secret, and the source spells it out")]
    public Task SaysWhichSecret(string fields, string message) => VerifyCS.VerifyAnalyzerAsync(
        Code(fields.Replace("password = \"p\", ", "password = text, ")), ActionCode.Told(Id, 0, message));

    [Theory]
    [InlineData("a parameter", "password = text")]
    [InlineData("the environment", """password = Environment.GetEnvironmentVariable("P")""")]
    [InlineData("a method", "password = text.Trim()")]
    [InlineData("a variable", """password = "$PASSWORD" """)]
    [InlineData("a variable in braces", """password = "${DOCKER_PASSWORD}" """)]
    [InlineData("a variable as a part", """password = "x$PASSWORD" """)]
    [InlineData("an encrypted value", """password = "secure!gYTKjljwPt4nAffHn6mGEQ==.5rkCAHX55eiwOqJ73oGg6g==" """)]
    [InlineData("an encrypted value of YAML", """password = "!encrypted SmFXMKglBP8n" """)]
    [InlineData("a place in 1Password", """password = "op://vault/item/password" """)]
    [InlineData("a place in Vault", """password = "vault:secret/data/x#password" """)]
    [InlineData("a place in Key Vault", """password = "@Microsoft.KeyVault(SecretUri=https://x)" """)]
    [InlineData("a place in Secrets Manager", """password = "arn:aws:secretsmanager:eu-west-1:1:secret:x" """)]
    [InlineData("a place of vals", """password = "ref+vault://x#/y" """)]
    [InlineData("a variable of Azure DevOps", """password = "$(PASSWORD)" """)]
    [InlineData("a variable of Azure DevOps as a part", """password = "x-$(Build.BuildId)" """)]
    [InlineData("taken out", """password = "REDACTED" """)]
    [InlineData("taken out, in brackets", """password = "[redacted]" """)]
    [InlineData("taken out, in asterisks", """password = "***REDACTED***" """)]
    [InlineData("masked", """password = "masked" """)]
    [InlineData("to be changed", """password = "change-me" """)]
    [InlineData("to be changed, in one word", """password = "CHANGEME" """)]
    [InlineData("to be put in", """password = "YOUR-TOKEN" """)]
    [InlineData("to be put in, in words", """password = "your_password_here" """)]
    [InlineData("one character", """password = "xxxx" """)]
    [InlineData("nothing", """password = "" """)]
    [InlineData("null", "password = flag ? text : null")]
    [InlineData("a mark to be replaced", """password = "__PASSWORD__" """)]
    [InlineData("a text in its place", """password = "<your password>" """)]
    [InlineData("a masked text", """password = "****" """)]
    [InlineData("a variable that is not encrypted", """password = text, variables = new[] { new { key = "k", encrypted = false, value = "v" } }""")]
    [InlineData("a variable that may be encrypted", """password = text, variables = new[] { new { key = "k", encrypted = flag, value = "v" } }""")]
    [InlineData("a plain variable", """password = text, variables = new[] { new { key = "k", value = "v" } }""")]
    public Task SilentWhereNoSecretIsWritten(string what, string fields)
    {
        return VerifyCS.VerifyAnalyzerAsync(Code(fields.TrimEnd()));
    }

    [Fact]
    public Task APlaceholderIsOneMistake() => VerifyCS.VerifyAnalyzerAsync(Code("""password = {|BUDDY1010:"<password>"|}"""));

    [Theory]
    [InlineData("""new Dictionary<string, object> { ["type"] = "RUN_DOCKER_CONTAINER", ["id"] = 1, ["password"] = VALUE, ["login"] = "l", ["registry"] = "r" }""")]
    [InlineData("""new Dictionary<string, object> { { "type", "RUN_DOCKER_CONTAINER" }, { "id", 1 }, { "password", VALUE }, { "login", "l" }, { "registry", "r" } }""")]
    [InlineData("""new System.Text.Json.Nodes.JsonObject { ["type"] = "RUN_DOCKER_CONTAINER", ["id"] = 1, ["password"] = VALUE, ["login"] = "l", ["registry"] = "r" }""")]
    [InlineData("""new { type = "RUN_DOCKER_CONTAINER", id = 1, password = VALUE, login = "l", registry = "r" }""")]
    [InlineData("""new Own { type = "RUN_DOCKER_CONTAINER", id = 1, password = VALUE, login = "l", registry = "r" }""")]
    [InlineData("""new Own { type = "RUN_DOCKER_CONTAINER", id = 1, password = flag ? VALUE : text, login = "l", registry = "r" }""")]
    public Task ReadsTheEnvironmentInstead(string form) => new Test
    {
        TestCode = InOwn(form.Replace("VALUE", "{|BUDDY1201:\"hunter2\"|}")),
        FixedCode = InOwn(form.Replace("VALUE", "Environment.GetEnvironmentVariable(\"BUDDY_PASSWORD\") ?? throw new InvalidOperationException(\"BUDDY_PASSWORD is not set\")")),
        CodeActionEquivalenceKey = "BUDDY1201:environment",
        CodeActionVerifier = static (action, verifier) => verifier.Equal("Read environment variable 'BUDDY_PASSWORD'", action.Title),
    }.RunAsync();

    [Theory]
    [InlineData("""new { type = "RUN_DOCKER_CONTAINER", id = 1, password = VALUE, login = "l", registry = "r" }""")]
    [InlineData("""new Dictionary<string, object?> { ["type"] = "RUN_DOCKER_CONTAINER", ["id"] = 1, ["password"] = VALUE, ["login"] = "l", ["registry"] = "r" }""")]
    [InlineData("""new Dictionary<string, object> { ["type"] = "RUN_DOCKER_CONTAINER", ["id"] = 1, ["password"] = VALUE, ["login"] = "l", ["registry"] = "r" }""")]
    [InlineData("""new Dictionary<string, object> { { "type", "RUN_DOCKER_CONTAINER" }, { "id", 1 }, { "password", VALUE }, { "login", "l" }, { "registry", "r" } }""")]
    [InlineData("""new Own { type = "RUN_DOCKER_CONTAINER", id = 1, password = VALUE, login = "l", registry = "r" }""")]
    [InlineData("""new System.Text.Json.Nodes.JsonObject { ["type"] = "RUN_DOCKER_CONTAINER", ["id"] = 1, ["password"] = VALUE, ["login"] = "l", ["registry"] = "r" }""")]
    public Task BringsNoWarningOfNull(string form)
    {
        var read = "System.Environment.GetEnvironmentVariable(\"BUDDY_PASSWORD\")";
        var test = new Test
        {
            TestCode = Nullable(form.Replace("VALUE", "{|BUDDY1201:\"hunter2\"|}")),
            FixedCode = Nullable(form.Replace("VALUE", read + " ?? throw new System.InvalidOperationException(\"BUDDY_PASSWORD is not set\")")),
            CompilerDiagnostics = CompilerDiagnostics.Warnings,
            TestBehaviors = TestBehaviors.SkipGeneratedCodeCheck, // it has no nullable types
        };
        test.SolutionTransforms.Add(static (solution, id) => solution.WithProjectCompilationOptions(
            id, ((CSharpCompilationOptions)solution.GetProject(id)!.CompilationOptions!).WithNullableContextOptions(Microsoft.CodeAnalysis.NullableContextOptions.Enable)));
        return test.RunAsync();
    }

    [Fact]
    public Task NamesTheVariableAfterBuddys() => VerifyCS.VerifyCodeFixAsync(
        Code("""
            password = text,
            variables = new[]
            {
                new { key = "API_TOKEN", encrypted = true, value = {|BUDDY1201:"a"|}, passphrase = {|BUDDY1201:"b"|} },
                new { key = text, encrypted = true, value = {|BUDDY1201:"c"|}, passphrase = (string)null },
            }
            """),
        Code("""
            password = text,
            variables = new[]
            {
                new { key = "API_TOKEN", encrypted = true, value = Environment.GetEnvironmentVariable("API_TOKEN") ?? throw new InvalidOperationException("API_TOKEN is not set"), passphrase = Environment.GetEnvironmentVariable("API_TOKEN_PASSPHRASE") ?? throw new InvalidOperationException("API_TOKEN_PASSPHRASE is not set") },
                new { key = text, encrypted = true, value = Environment.GetEnvironmentVariable("BUDDY_VALUE") ?? throw new InvalidOperationException("BUDDY_VALUE is not set"), passphrase = (string)null },
            }
            """));

    [Theory]
    [InlineData("a constant", """Send(new { type = "RUN_DOCKER_CONTAINER", id = 1, password = {|BUDDY1201:Shared|}, login = "l", registry = "r" });""")]
    [InlineData("text", """"Send("""{"type": "RUN_DOCKER_CONTAINER", "shell": "SH", "login": "l", "registry": "r", "password": {|BUDDY1201:"hunter2"|}, "name": "n", "docker_image_name": "i", "docker_image_tag": "t"}""");"""")]
    public Task OffersNothingWhereTheSecretWouldStay(string why, string statement)
    {
        var code = ActionCode.InClass($$"""const string Shared = "hunter2"; void Run() { {{statement}} }""");
        return VerifyCS.VerifyCodeFixAsync(code, code);
    }

    private static string Code(string fields) => ActionCode.InClass($$"""
        const string Shared = "hunter2";
        static readonly string Fixed = "hunter2";
        void Run(string text, bool flag) => Send(new { type = "RUN_DOCKER_CONTAINER", id = 1, login = "l", registry = "r", {{fields}} });
        """);

    private static string InOwn(string payload) => ActionCode.InClass($$"""
        {{Own}}
        void Run(string text, bool flag) => Send(JsonSerializer.Serialize({{payload}}));
        """);

    private static string Nullable(string payload) => $$"""
        using System.Collections.Generic;
        class Deploy
        {
            {{Own}}
            object Body() => {{payload}};
        }
        """;

    private const string Own = """
        class Own { public string type { get; set; } = ""; public int id { get; set; } public string password { get; set; } = ""; public string login { get; set; } = ""; public string registry { get; set; } = ""; }
        """;
}
