using Buddy.Analyzers.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;

namespace Buddy.Analyzers.Tests.Rules;

/// <summary>BUDDY0002.</summary>
public class UnusableConfigurationTests
{
    private const string File = "/AWS_ECS.buddy-action.schema.json";

    [Theory]
    [InlineData("excluded_action_types = AWS_ESC", "option 'buddy_analyzers.excluded_action_types = AWS_ESC' cannot be used: 'AWS_ESC' is no action type; did you mean 'AWS_ECS'?")]
    [InlineData("naming_policy = snake-case-lower", "option 'buddy_analyzers.naming_policy = snake-case-lower' cannot be used: 'snake-case-lower' is no value of it; did you mean 'snake_case_lower'?")]
    [InlineData("Additional_Field = a # note", "option 'buddy_analyzers.additional_field = a' cannot be used: there is no such option; did you mean 'buddy_analyzers.additional_fields'?")]
    [InlineData("BUDDY0002.excluded_fields = a", "option 'buddy_analyzers.buddy0002.excluded_fields = a' cannot be used: BUDDY0002 has no such option")]
    public Task An_option_is_told_once_without_a_place(string option, string message)
    {
        var test = TestOf(("/.editorconfig", $"root = true\n[*.cs]\nbuddy_analyzers.{option}\n"));
        test.TestState.Sources.Add("class Other { }");
        test.ExpectedDiagnostics.Add(Told(message).WithNoLocation());
        return test.RunAsync();
    }

    /// <summary>The prefix is misspelt.</summary>
    [Theory]
    [InlineData("buddy_analyzer.naming_policy", "buddy_analyzers.naming_policy")]
    [InlineData("buddyanalyzers.naming_policy", "buddy_analyzers.naming_policy")]
    [InlineData("buddy_analysers.minimum_severity", "buddy_analyzers.minimum_severity")]
    public Task An_option_of_nearly_our_name_is_told(string key, string meant)
    {
        var test = TestOf(("/.editorconfig", $"root = true\n[*.cs]\n{key} = a\n"));
        test.ExpectedDiagnostics.Add(Told($"option '{key} = a' cannot be used: there is no such option; did you mean '{meant}'?").WithNoLocation());
        return test.RunAsync();
    }

    [Theory]
    [InlineData("buddy.naming_policy")]
    [InlineData("budget_analyzers.naming_policy")]
    [InlineData("other_analyzers.naming_policy")]
    [InlineData("buddy_analyzers_of_ours.naming_policy")]
    public Task An_option_of_others_is_left_alone(string key) => TestOf(("/.editorconfig", $"root = true\n[*.cs]\n{key} = a\n")).RunAsync();

    [Fact]
    public Task Each_value_of_an_option_is_told()
    {
        var test = TestOf(
            ("/.editorconfig", "root = true\n[*.cs]\nbuddy_analyzers.excluded_action_types = AWS_ESC\n"),
            ("/sub/.editorconfig", "[*.cs]\nbuddy_analyzers.excluded_action_types = SLEEPY\nbuddy_analyzers.certain_mistakes_as_errors = yes\n"));
        test.TestState.Sources.Add(("/sub/B.cs", "class B { }"));
        test.ExpectedDiagnostics.Add(Told(null).WithNoLocation());
        test.ExpectedDiagnostics.Add(Told(null).WithNoLocation());
        test.ExpectedDiagnostics.Add(Told(null).WithNoLocation());
        return test.RunAsync();
    }

    [Fact]
    public Task An_option_of_a_global_config_is_told()
    {
        var test = TestOf(("/.globalconfig", "is_global = true\nbuddy_analyzers.excluded_action_types = AWS_ESC\n"));
        test.ExpectedDiagnostics.Add(Told(null).WithNoLocation());
        return test.RunAsync();
    }

    [Fact]
    public Task An_option_is_told_in_its_line_where_the_file_is_an_additional_one()
    {
        const string config = "root = true\n[*.cs]\n  buddy_analyzers.excluded_action_types : AWS_ESC ; not yet\nbuddy_analyzers.additional_fields = a\nindent_size = 4\n";
        var test = TestOf(("/.editorconfig", config));
        test.TestState.AdditionalFiles.Add(("/.editorconfig", config.Replace("buddy_analyzers.excluded_action_types : AWS_ESC", "{|#0:buddy_analyzers.excluded_action_types : AWS_ESC|}", StringComparison.Ordinal)));
        test.ExpectedDiagnostics.Add(Told("option 'buddy_analyzers.excluded_action_types = AWS_ESC' cannot be used: 'AWS_ESC' is no action type; did you mean 'AWS_ECS'?").WithLocation(0));
        return test.RunAsync();
    }

    [Theory]
    [InlineData("buddy_analyzers.excluded_action_types = AWS_ECS")]
    [InlineData("buddy_analyzers.additional_values.type = LAUNCH\nbuddy_analyzers.excluded_action_types = LAUNCH")]
    [InlineData("indent_size = 4")]
    public Task A_right_option_is_not_told(string options) => TestOf(("/.editorconfig", $"root = true\n[*.cs]\n{options}\n")).RunAsync();

    [Theory]
    [InlineData("{ {|#0:required|}: [] }", "unquoted")]
    [InlineData("""{ "required": {|#0:"cluster"|} }""", "this must be an array of strings")]
    [InlineData("{\n  \"properties\": {\n    \"type\": { \"const\": {|#0:\"AWS_EC\"|} } } }", "it contradicts what is known: the value is \"AWS_ECS\"")]
    public Task A_schema_is_told_in_its_file(string text, string reason)
    {
        var test = TestOf();
        test.TestState.AdditionalFiles.Add((File, text));
        test.ExpectedDiagnostics.Add(Told(reason == "unquoted" ? null : "schema 'AWS_ECS.buddy-action.schema.json' cannot be used: " + reason).WithLocation(0));
        return test.RunAsync();
    }

    [Theory]
    [InlineData("AWS_ESC", "schema 'AWS_ESC.buddy-action.schema.json' may be misnamed: it adds the action type 'AWS_ESC'; did you mean 'AWS_ECS'?")]
    [InlineData("RUN_DOCKER_CONTAINERS", "schema 'RUN_DOCKER_CONTAINERS.buddy-action.schema.json' may be misnamed: it adds the action type 'RUN_DOCKER_CONTAINERS'; did you mean 'RUN_DOCKER_CONTAINER'?")]
    public Task A_file_named_nearly_like_a_known_type_is_a_suggestion(string name, string message)
    {
        var test = TestOf();
        test.TestState.AdditionalFiles.Add(($"/{name}.buddy-action.schema.json", "{|#0:|}{ \"properties\": { \"stage\": { \"type\": \"string\" } } }"));
        test.ExpectedDiagnostics.Add(Told(message, DiagnosticSeverity.Info).WithLocation(0));
        return test.RunAsync();
    }

    [Theory]
    [InlineData("LAUNCH_ROCKET")]
    [InlineData("AWS_ECS")]
    [InlineData("AWS_CDK_CLI")]
    [InlineData("action")]
    public Task A_file_named_after_a_type_known_or_new_is_not_told(string name)
    {
        var test = TestOf();
        test.TestState.AdditionalFiles.Add(($"/{name}.buddy-action.schema.json", "{ \"properties\": { \"stage\": { \"type\": \"string\" } } }"));
        return test.RunAsync();
    }

    [Fact]
    public Task Other_additional_files_are_not_read()
    {
        var test = TestOf();
        test.TestState.AdditionalFiles.Add(("/AWS_ECS.schema.json", "{"));
        test.TestState.AdditionalFiles.Add(("/notes.txt", "buddy_analyzers.x = y"));
        return test.RunAsync();
    }

    [Theory]
    [InlineData("warning", "true", DiagnosticSeverity.Error)]
    [InlineData("error", "false", DiagnosticSeverity.Error)]
    [InlineData("suggestion", "false", DiagnosticSeverity.Warning)]
    public Task It_is_an_error_where_certain_mistakes_are(string minimum, string certain, DiagnosticSeverity severity)
    {
        var test = TestOf(("/.globalconfig", $"is_global = true\nbuddy_analyzers.minimum_severity = {minimum}\nbuddy_analyzers.certain_mistakes_as_errors = {certain}\n"));
        test.TestState.AdditionalFiles.Add((File, "{|#0:[]|}"));
        test.ExpectedDiagnostics.Add(Told(null, severity).WithLocation(0));
        return test.RunAsync();
    }

    [Theory]
    [InlineData("buddy_analyzers.certain_mistakes_as_errors = true", DiagnosticSeverity.Info)]
    [InlineData("buddy_analyzers.minimum_severity = warning", DiagnosticSeverity.Warning)]
    public Task A_name_that_may_be_meant_is_no_certain_mistake(string option, DiagnosticSeverity severity)
    {
        var test = TestOf(("/.globalconfig", $"is_global = true\n{option}\n"));
        test.TestState.AdditionalFiles.Add(("/AWS_ESC.buddy-action.schema.json", "{|#0:|}{}"));
        test.ExpectedDiagnostics.Add(Told(null, severity).WithLocation(0));
        return test.RunAsync();
    }

    [Theory]
    [InlineData("/.globalconfig", "is_global = true\ndotnet_diagnostic.BUDDY0002.severity = none\n")]
    public Task It_is_switched_off_in_a_global_config(string path, string config)
    {
        var test = TestOf((path, config + "buddy_analyzers.x = y\n"));
        test.TestState.AdditionalFiles.Add((File, "[]"));
        return test.RunAsync();
    }

    [Fact]
    public Task It_is_suppressed_for_the_assembly()
    {
        var test = TestOf(("/.globalconfig", "is_global = true\nbuddy_analyzers.x = y\n"));
        test.TestState.AdditionalFiles.Add((File, "[]"));
        test.TestState.Sources.Add($"""[assembly: System.Diagnostics.CodeAnalysis.SuppressMessage("{RuleDescriptors.UnusableConfiguration.Category}", "BUDDY0002")]""");
        return test.RunAsync();
    }

    private static DiagnosticResult Told(string? message, DiagnosticSeverity severity = DiagnosticSeverity.Warning) =>
        new DiagnosticResult(RuleIds.UnusableConfiguration, severity).WithMessage(message);

    private static BuddyAnalyzerTest<ConfigurationAnalyzer> TestOf(params (string Path, string Text)[] configs)
    {
        var test = new BuddyAnalyzerTest<ConfigurationAnalyzer> { TestCode = "class C { }" };
        foreach (var (path, text) in configs)
            test.TestState.AnalyzerConfigFiles.Add((path, text));
        return test;
    }
}
