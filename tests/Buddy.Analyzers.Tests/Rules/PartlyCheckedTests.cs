using Buddy.Analyzers.Tests.Shapes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;

namespace Buddy.Analyzers.Tests.Rules;

/// <summary>The rule speaks only where the configuration gives it a severity.</summary>
public class PartlyCheckedTests
{
    private const string Id = "BUDDY0001";
    private const string MoreFields = "fields may be added that the code does not show";
    private const string Common = "of this type only the fields that all actions have are known";
    private const string Sleep = "as of 2026-11 this type is known from a page of 2024 (grade B2)";
    private const string On = $"[*.cs]\ndotnet_diagnostic.{Id}.severity = suggestion";

    private const string Container =
        """["name"] = "n", ["docker_image_name"] = "i", ["docker_image_tag"] = "t" """;

    [Theory]
    [InlineData("""Send(new Dictionary<string, object> { ["type"] = {|#0:"RUN_DOCKER_CONTAINER"|}, FIELDS, [text] = 1 });""", "RUN_DOCKER_CONTAINER payload", MoreFields)]
    [InlineData("""var action = new JsonObject { ["type"] = {|#0:"RUN_DOCKER_CONTAINER"|}, FIELDS }; foreach (var one in texts) action[one] = 1; Send(action);""", "RUN_DOCKER_CONTAINER payload", MoreFields)]
    [InlineData(""""Send($$"""{"type": {|#0:"RUN_DOCKER_CONTAINER"|}, "name": "n", "docker_image_name": "i", "docker_image_tag": "t", {{text}} }""");"""", "RUN_DOCKER_CONTAINER payload", MoreFields)]
    [InlineData("""Send(new JsonObject { ["type"] = {|#0:"SLEEP"|}, ["sleep_in_sec"] = 1, ["name"] = "n", ["trigger_time"] = "ON_SUCCESS" });""", "SLEEP payload", Sleep)]
    [InlineData("""Send(new JsonObject { ["type"] = {|#0:"NEW_RELIC"|}, ["name"] = "n", ["trigger_time"] = "ON_SUCCESS" });""", "NEW_RELIC payload", Common)]
    [InlineData("""Send(new JsonObject { ["type"] = {|#0:"JEV"|}, ["name"] = "n", ["trigger_time"] = "ON_SUCCESS" });""", "JEV payload", "of this type only the name is known, as of 2026-11")]
    [InlineData("""Send(new JsonObject { ["type"] = {|#0:text|}, ["name"] = "n", ["trigger_time"] = "ON_SUCCESS" });""", "payload", "its 'type' is not known")]
    [InlineData("""Send({|#0:new|} JsonObject { ["name"] = "n", ["trigger_time"] = "ON_SUCCESS" });""", "payload", "its 'type' is not known")]
    [InlineData("""Send(new JsonObject { ["type"] = {|#0:flag ? "JEV" : "ATOP"|}, ["name"] = "n", ["trigger_time"] = "ON_SUCCESS" });""", "payload", "the code chooses its 'type'")]
    [InlineData("""Send(new { type = {|#0:"RUN_DOCKER_CONTAINER"|}, Name = "n", docker_image_name = "i", docker_image_tag = "t" });""", "RUN_DOCKER_CONTAINER payload", "the serializer that names its fields is not seen")]
    [InlineData("""Send(new JsonObject { ["type"] = {|#0:"RUN_DOCKER_CONTAINER"|}, FIELDS, ["permissions"] = new JsonObject { [text] = "DENIED" } });""", "RUN_DOCKER_CONTAINER payload", "more may be added to 'permissions' than the code shows")]
    [InlineData("""Send(new Dictionary<string, object> { ["type"] = {|#0:"RUN_DOCKER_CONTAINER"|}, FIELDS, ["execute_commands"] = new List<string>(texts) { "make" } });""", "RUN_DOCKER_CONTAINER payload", "more may be added to 'execute_commands' than the code shows")]
    [InlineData("""Send(new JsonObject { ["type"] = {|#0:"SLEEP"|}, ["sleep_in_sec"] = 1, ["name"] = "n", ["trigger_time"] = "ON_SUCCESS", [text] = 1 });""", "SLEEP payload", Sleep + "; " + MoreFields)]
    public Task SaysWhy(string statements, string subject, string reason) =>
        Run(statements.Replace("FIELDS", Container.TrimEnd(), StringComparison.Ordinal), $"This {subject} was only partly checked: {reason}");

    [Fact]
    public Task SaysThatItIsTooDeep()
    {
        var deep = string.Concat(Enumerable.Repeat("{\\\"a\\\": ", 70)) + "1" + string.Concat(Enumerable.Repeat("}", 70));
        return Run(
            $$"""Send("{\"type\": {|#0:\"RUN_DOCKER_CONTAINER\"|}, \"name\": \"n\", \"docker_image_name\": \"i\", \"docker_image_tag\": \"t\", \"services\": [{\"type\": \"MYSQL\", \"connection\": {{deep}}}]}");""",
            "This RUN_DOCKER_CONTAINER payload was only partly checked: it is too large or nested too deeply to be read in full");
    }

    [Theory]
    [InlineData("""Send(new JsonObject { ["type"] = "RUN_DOCKER_CONTAINER", FIELDS });""")]
    [InlineData("""Send(new JsonObject { ["type"] = "RUN_DOCKER_CONTAINER", FIELDS, ["region"] = text, ["disabled"] = flag ? true : null });""")]
    [InlineData("""http.PatchAsync(url, new StringContent(new JsonObject { ["type"] = "RUN_DOCKER_CONTAINER", ["name"] = text }.ToJsonString()));""")]
    [InlineData("""Send(new JsonObject { ["type"] = "HTTP", ["name"] = "n", [text] = 1 });""")]
    [InlineData("""Send(new StringContent("{\"type\": \"SLEEP\", \"trigger_time\": \"ON_SUCCESS\"{|BUDDY1008:,|}}"));""")]
    public Task SilentAboutTheRest(string statements) => Run(statements.Replace("FIELDS", Container.TrimEnd(), StringComparison.Ordinal), null);

    [Theory]
    [InlineData("")]
    [InlineData($"[*.cs]\ndotnet_diagnostic.{Id}.severity = none")]
    [InlineData($"[*.cs]\ndotnet_diagnostic.{Id}.severity = default")]
    [InlineData("[*.cs]\ndotnet_analyzer_diagnostic.category-Buddy.Configuration.severity = warning")]
    [InlineData($"[other/*.cs]\ndotnet_diagnostic.{Id}.severity = warning")]
    public Task OffUnlessItsIdIsGivenASeverity(string editorConfig) =>
        Run("""Send(new JsonObject { ["type"] = "SLEEP", ["sleep_in_sec"] = 1, ["name"] = "n", ["trigger_time"] = "ON_SUCCESS", [text] = 1 });""", null, editorConfig);

    [Theory]
    [InlineData("silent", DiagnosticSeverity.Hidden)]
    [InlineData("suggestion", DiagnosticSeverity.Info)]
    [InlineData("error", DiagnosticSeverity.Error)]
    public Task HasTheSeverityThatItIsGiven(string severity, DiagnosticSeverity expected) => Run(
        """Send(new JsonObject { ["type"] = {|#0:"SLEEP"|}, ["sleep_in_sec"] = 1, ["name"] = "n", ["trigger_time"] = "ON_SUCCESS" });""",
        $"This SLEEP payload was only partly checked: {Sleep}",
        $"[*.cs]\ndotnet_diagnostic.{Id}.severity = {severity}",
        expected);

    [Fact]
    public Task AGlobalConfigurationCountsToo() => Run(
        """Send(new JsonObject { ["type"] = {|#0:"SLEEP"|}, ["sleep_in_sec"] = 1, ["name"] = "n", ["trigger_time"] = "ON_SUCCESS" });""",
        $"This SLEEP payload was only partly checked: {Sleep}",
        $"is_global = true\ndotnet_diagnostic.{Id}.severity = suggestion");

    [Fact]
    public Task OnePlaceCanBeSilenced() => Run("""
        #pragma warning disable BUDDY0001
        Send(new JsonObject { ["type"] = "SLEEP", ["sleep_in_sec"] = 1, ["name"] = "n", ["trigger_time"] = "ON_SUCCESS" });
        #pragma warning restore BUDDY0001
        """, null);

    [Theory]
    [InlineData("", "", "{|BUDDY0001:\"SLEEP\"|}")]
    [InlineData("", """[System.Diagnostics.CodeAnalysis.SuppressMessage("Buddy.Configuration", "BUDDY0001")]""", "\"SLEEP\"")]
    [InlineData("""[assembly: System.Diagnostics.CodeAnalysis.SuppressMessage("Buddy.Configuration", "BUDDY0001", Scope = "member", Target = "~M:Deploy.Make~System.Object")]""", "", "\"SLEEP\"")]
    public Task AMemberCanBeSilenced(string ofAssembly, string ofMember, string type) => RunCode(
        $$"""
        {{ofAssembly}}
        class Deploy
        {
            {{ofMember}}
            object Make() => new { type = {{type}}, sleep_in_sec = 1, name = "n", trigger_time = "ON_SUCCESS" };
        }
        """, null);

    [Theory]
    [InlineData("dotnet_diagnostic.BUDDY0001.severity = none")]
    [InlineData("generated_code = true")]
    public Task AFolderCanBeSilenced(string option) => Run(
        """Send(new { type = "SLEEP", sleep_in_sec = 1, name = "n", trigger_time = "ON_SUCCESS" });""", null, $"{On}\n[**/Test*.cs]\n{option}");

    private static Task Run(string statements, string? message, string editorConfig = On, DiagnosticSeverity severity = DiagnosticSeverity.Info) =>
        RunCode(NodeCode.Statements(statements), message, editorConfig, severity);

    private static Task RunCode(string code, string? message, string editorConfig = On, DiagnosticSeverity severity = DiagnosticSeverity.Info)
    {
        var isGlobal = editorConfig.StartsWith("is_global", StringComparison.Ordinal);
        var test = new BuddyAnalyzerTest<ActionPayloadAnalyzer>
        {
            TestCode = code,
            ReferenceAssemblies = NodeTest.WithNewtonsoft,
            TestState = { AnalyzerConfigFiles = { isGlobal ? ("/.globalconfig", editorConfig) : ("/.editorconfig", "root = true\n" + editorConfig) } },
        };
        if (message is not null)
            test.ExpectedDiagnostics.Add(ActionCode.Told(Id, 0, message, severity));
        return test.RunAsync();
    }
}
