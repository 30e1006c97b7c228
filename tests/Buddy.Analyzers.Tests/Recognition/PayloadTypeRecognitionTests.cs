using Buddy.Analyzers.Catalog;
using Buddy.Analyzers.PayloadTypes;
using Buddy.Analyzers.Payloads.Semantics;
using Buddy.Analyzers.Tests.Witnesses.CSharp;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Buddy.Analyzers.Tests.Recognition;

/// <summary>Which types are taken for those of actions, and of which. The type in question is <c>Step</c>.</summary>
public class PayloadTypeRecognitionTests
{
    private const string Sent = "Task Add(Step step) => http.PostAsJsonAsync(url, step);";

    [Theory]
    [InlineData("""class Step { public string Type => "AWS_ECS"; }""", "AWS_ECS")]
    [InlineData("""class Step { public string Type { get; set; } = "AWS_ECS"; }""", "AWS_ECS")]
    [InlineData("""class Step { [JsonPropertyName("type")] public string Kind => "AWS_ECS"; }""", "AWS_ECS")]
    [InlineData("""class Step { public string Type => "ATOP"; }""", null)]
    [InlineData("""class Step { public string Type => "invoice.paid"; }""", null)]
    [InlineData("""class Step { public string Type { get; set; } }""", null)]
    [InlineData("""class Step { public string Kind => "AWS_ECS"; }""", null)]
    [InlineData("""class Step { public int Type => 5; }""", null)]
    [InlineData("""class Step { public string Type { get; } public Step() => Type = "AWS_ECS"; public Step(int a) => Type = "RUN_DOCKER_CONTAINER"; }""", null)]
    [InlineData("""class Step : Base { } [JsonPolymorphic(TypeDiscriminatorPropertyName = "type"), JsonDerivedType(typeof(Step), "AWS_ECS")] class Base { }""", "AWS_ECS")]
    [InlineData("""class Step : Base { } [JsonPolymorphic(TypeDiscriminatorPropertyName = "type"), JsonDerivedType(typeof(Step), "ATOP")] class Base { }""", null)]
    [InlineData("""class Step : Base { } [JsonPolymorphic(TypeDiscriminatorPropertyName = "kind"), JsonDerivedType(typeof(Step), "AWS_ECS")] class Base { }""", null)]
    [InlineData("""class Step : Base { } [JsonPolymorphic(TypeDiscriminatorPropertyName = "type"), JsonDerivedType(typeof(Step), 5)] class Base { }""", null)]
    [InlineData("""class Step : Base { public string Type => "ATOP"; } [JsonPolymorphic(TypeDiscriminatorPropertyName = "type"), JsonDerivedType(typeof(Step), "AWS_ECS")] class Base { }""", null)]
    public void TheTypeThatItGivesItsObjects(string types, string? action)
    {
        var type = Step(types);
        Assert.Equal(action, PayloadTypeRecognition.ActionTypeOf(type));
        Assert.Equal(action is not null, PayloadTypeRecognition.IsAction(type));
    }

    [Theory]
    [InlineData(Sent, true)]
    [InlineData("Task Add(Step step, string to) => http.PostAsJsonAsync(to, step);", false)]
    [InlineData("Task Add(Step step) => http.PostAsJsonAsync(url, step); Task Other(Step step, string to) => http.PostAsJsonAsync(to, step);", true)]
    [InlineData("Task Change(Step step) => http.PatchAsJsonAsync(url + \"/1\", step);", true)]
    [InlineData("Task Add(Step step) => http.PostAsync(url, JsonContent.Create(step));", true)]
    [InlineData("Task Add(Step step) => Post(url, JsonSerializer.Serialize(step)); Task Post(string to, string text) => null;", false)]
    [InlineData("Task Add(Step step) => PostAsync(JsonSerializer.Serialize(step)); Task PostAsync([StringSyntax(\"BuddyAction\")] string text) => null;", true)]
    [InlineData("Task Add(Step step) => PostAsync(JsonSerializer.Serialize(step)); Task PostAsync(string text) => null;", false)]
    [InlineData("void Add(Step step) => Keep(JsonSerializer.Serialize(step)); void Keep([StringSyntax(\"BuddyAction\")] string text) { }", true)]
    [InlineData("void Add(Step step) => Keep(JsonSerializer.Serialize(step)); void Keep(string text) { }", false)]
    [InlineData("void Add() { }", false)]
    public void WhereItIsSent(string members, bool isAction) => Is(isAction, "class Step { public string Name { get; set; } }", members);

    [Theory]
    [InlineData("public int after_action_id; public int[] trigger_conditions;", false)]
    [InlineData("public int after_action_id; public int[] trigger_conditions; public string trigger_time;", true)]
    [InlineData("public int after_action_id; public int[] trigger_conditions; public string name;", false)]
    [InlineData("public int after_action_id; public int[] trigger_conditions; public string[] execute_commands;", true)]
    [InlineData("public int after_action_id; public bool run_only_on_first_failure;", true)]
    [InlineData("public bool run_only_on_first_failure; public string trigger_time; public string name;", false)]
    [InlineData("public int afterActionId; public int[] triggerConditions; public string[] executeCommands;", false)]
    [InlineData("public int after_action_id; public int[] trigger_conditions; public string triggerTime;", false)]
    [InlineData("public int after_action_id; public int[] trigger_conditions; public bool runOnlyOnFirstFailure;", false)]
    [InlineData("""[JsonPropertyName("afterActionId")] public int A; [JsonPropertyName("triggerConditions")] public int[] B; [JsonPropertyName("executeCommands")] public string C;""", false)]
    [InlineData("""public int after_action_id; public int[] trigger_conditions; [JsonPropertyName("triggerTime")] public string C;""", false)]
    [InlineData("""public int after_action_id; [JsonPropertyName("runOnlyOnFirstFailure")] public bool C; public string name;""", false)]
    [InlineData("""[JsonPropertyName("after_action_id")] public int A; [JsonPropertyName("trigger_conditions")] public int[] B; [JsonPropertyName("trigger_time")] public string C;""", true)]
    [InlineData("public int after_action_id; public int[] trigger_conditions; public string trigger_time; public string Note;", true)]
    public void ItsNamesOnTheWire(string fields, bool isAction) =>
        Is(isAction, "class Step { " + fields.Replace(";", " { get; set; }", StringComparison.Ordinal) + " }");

    [Theory]
    [InlineData("OnSuccess, OnFailure, OnBackToSuccess", true)]
    [InlineData("OnSuccess, OnFailure, OnEveryExecution", true)]
    [InlineData("ON_SUCCESS, ON_FAILURE, ON_WAIT_FOR_APPROVE", true)]
    [InlineData("OnSuccess, OnFailure, OnWarning", false)]
    [InlineData("OnSuccess, OnBackToSuccess", false)]
    [InlineData("None, OnSuccess, OnBackToSuccess", false)]
    [InlineData("None, OnSuccess, OnFailure, OnBackToSuccess", true)]
    [InlineData("Daily, Weekly, Monthly", false)]
    public void TheTriggersThatItMayHave(string members, bool isAction)
    {
        Is(isAction, $$"""class Step { public When TriggerTime { get; set; } public string Name { get; set; } } enum When { {{members}} }""");
        Is(false, $$"""class Step { public When Moment { get; set; } public string Name { get; set; } } enum When { {{members}} }""");
    }

    [Fact]
    public void ValuesOfAnotherFieldAreNoTriggers() =>
        Is(false, "class Step { public When TriggerCondition { get; set; } public string Name { get; set; } } enum When { Always, OnChange, OnChangeAtPath }");

    [Theory]
    [InlineData("""new Step { Type = "AWS_ECS" }""", true)]
    [InlineData("""new Step { Type = "ATOP" }""", false)]
    [InlineData("""new Step { Type = "invoice.paid" }""", false)]
    [InlineData("""new Step { Type = text }""", false)]
    [InlineData("""new Step { Type = "ATOP", TriggerTime = "ON_SUCCESS" }""", true)]
    [InlineData("""new Step { TriggerTime = "ON_SUCCESS" }""", true)]
    [InlineData("""new Step { TriggerTime = "DAILY" }""", false)]
    [InlineData("""new Step { TriggerTime = "AWS_ECS" }""", false)]
    [InlineData("""new Step { Type = "ON_SUCCESS" }""", false)]
    [InlineData("""new Step { Name = "AWS_ECS" }""", false)]
    [InlineData("""(new Step(), new Step { Type = "AWS_ECS" })""", true)]
    [InlineData("""new Other { Type = "AWS_ECS" }""", false)]
    [InlineData("new Step()", false)]
    public void TheObjectsThatAreCreatedOfIt(string creation, bool isAction) => Is(
        isAction,
        "class Step { public string Type { get; set; } public string TriggerTime { get; set; } public string Name { get; set; } } class Other { public string Type { get; set; } }",
        $"object New(string text) => {creation};");

    [Theory]
    [InlineData("Type", """new Step { Type = "AWS_ECS" }""", true)]
    [InlineData("TriggerTime", """new Step { TriggerTime = "ON_SUCCESS" }""", true)]
    [InlineData("Kind", """new Step { Kind = "AWS_ECS" }""", false)]
    public void TheObjectsOfATypeWithEitherMember(string member, string creation, bool isAction) =>
        Is(isAction, $$"""class Step { public string {{member}} { get; set; } }""", $"object New() => {creation};");

    [Theory]
    [InlineData("class Step { public string Type { get; set; } }", """new Step(5) { Type = "AWS_ECS" }""")]
    [InlineData("abstract class Step { public string Type { get; set; } }", """new Step { Type = "AWS_ECS" }""")]
    public void ACreationThatDoesNotCompileSaysNothing(string types, string creation) =>
        Assert.False(PayloadTypeRecognition.IsAction(Step(types, $"object New() => {creation};", isBroken: true)));

    private static void Is(bool isAction, string types, string members = "") =>
        Assert.Equal(isAction, PayloadTypeRecognition.IsAction(Step(types, members)));

    private static PayloadType Step(string types, string members = "", bool isBroken = false)
    {
        var tree = CSharpSyntaxTree.ParseText($$"""
            using System.Diagnostics.CodeAnalysis;
            using System.Net.Http;
            using System.Net.Http.Json;
            using System.Text.Json;
            using System.Text.Json.Serialization;
            using System.Threading.Tasks;

            {{types}}

            class Client
            {
                static readonly HttpClient http = new HttpClient();
                const string url = "workspaces/w/projects/p/pipelines/1/actions";

                {{members}}
            }
            """);
        var compilation = CSharpCompilation.Create("Types", [tree], RuntimeReferences.All, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        Assert.Equal(isBroken, compilation.GetDiagnostics().Any(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        var context = new ReadContext
        {
            Model = compilation.GetSemanticModel(tree),
            Catalog = ActionCatalog.Shipped,
            Member = null,
            CancellationToken = CancellationToken.None,
        };
        return PayloadType.Of(compilation.GetTypeByMetadataName("Step")!, TypeUses.Of(context), context)!;
    }
}
