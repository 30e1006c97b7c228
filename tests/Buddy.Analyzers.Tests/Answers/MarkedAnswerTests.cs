namespace Buddy.Analyzers.Tests.Answers;

/// <summary>A class that the user marks as an action: answers are read into it, whatever other fields it has.</summary>
public class MarkedAnswerTests
{
    private const string Members = "[JsonPropertyName(\"last_execution_status\")] public string Status { get; set; } [JsonPropertyName(\"name\")] public string Name { get; set; }";

    private const string Attribute = """
        namespace System.Diagnostics.CodeAnalysis
        {
            sealed class StringSyntaxAttribute : System.Attribute { public StringSyntaxAttribute(string syntax, params object[] arguments) { } }
        }
        """;

    public static TheoryData<string> Marks => new()
    {
        $"// lang=buddy-action\nclass Step {{ {Members} }}",
        $"/// <summary>A step.</summary>\n// language=buddy-action\nsealed record Step {{ {Members} }}",
        $"/* lang=buddy-action */ struct Step {{ {Members} }}",
        $"// lang=buddy-action\n[System.Serializable]\nclass Step {{ {Members} }}",
        $"class Step : Base {{ }}\n// lang=buddy-action\nclass Base {{ {Members} }}",
        $"partial class Step {{ {Members} }}\n// lang=buddy-action\npartial class Step {{ }}",
        $"[System.Diagnostics.CodeAnalysis.StringSyntax(\"BuddyAction\")] class Step {{ {Members} }} {Attribute}",
    };

    [Theory, MemberData(nameof(Marks))]
    public Task Is_an_action(string declaration) => AnswerCode.VerifyFixAsync(
        Code("step.Status == {|BUDDY1301:\"SUCCESS\"|}", declaration), Code("step.Status == \"SUCCESSFUL\"", declaration));

    [Theory, MemberData(nameof(Marks))]
    public Task Its_right_values_are_right(string declaration) => AnswerCode.VerifyAsync(Code("step.Status is \"SUCCESSFUL\" or \"FAILED\"", declaration));

    [Theory]
    [InlineData("class Step {0}")]
    [InlineData("// a buddy action\nclass Step {0}")]
    [InlineData("// lang=json\nclass Step {0}")]
    [InlineData("// lang=buddy-action\nclass Other { } class Step {0}")]
    [InlineData("class Step {0} // lang=buddy-action\n")]
    [InlineData("// lang=buddy-action\nclass Derived : Step { } class Step {0}")]
    public Task One_without_the_mark_may_be_anything(string declaration) =>
        AnswerCode.VerifyAsync(Code("step.Status == \"SUCCESS\"", declaration.Replace("{0}", $"{{ {Members} }}", StringComparison.Ordinal)));

    [Fact]
    public Task A_field_by_another_name_is_left_alone() => AnswerCode.VerifyAsync(
        Code("step.Status == \"SUCCESS\" || step.Name == \"SUCCESS\"", "// lang=buddy-action\nclass Step { public string Status { get; set; } public string Name { get; set; } }"));

    [Fact]
    public Task A_mark_leads_over_a_field_of_a_pipelines() => AnswerCode.VerifyAsync(
        Code("step.Status == {|BUDDY1301:\"SUCCESS\"|}", $"// lang=buddy-action\nclass Step {{ {Members} public string[] refs {{ get; set; }} }}"));

    private static string Code(string condition, string declaration) => AnswerCode.InClass($"bool IsDone(Step step) => {condition};") + "\n" + declaration;
}
