using Microsoft.CodeAnalysis.Testing;

namespace Buddy.Analyzers.Tests.Options;

/// <summary>Samples with options in an <c>.editorconfig</c>, and with schemas among the additional files.</summary>
internal static class ConfiguredCode
{
    /// <summary>A payload as the argument of a method that sends nothing: by itself it is no request.</summary>
    public static string Payload(string fields) => $"Send(new {{ {fields} }});";

    /// <summary>Expects exactly the findings in the markup.</summary>
    /// <param name="statements">Statements of a method, see <see cref="ActionCode.InMethod"/>.</param>
    /// <param name="options">Lines below <c>[*.cs]</c>.</param>
    /// <param name="files">Additional files.</param>
    public static Task VerifyAsync(string statements, string options = "", params (string Path, string Text)[] files)
    {
        var test = new BuddyAnalyzerTest<ActionPayloadAnalyzer> { TestCode = ActionCode.InMethod(statements) };
        Configure(test.TestState, options, files);
        return test.RunAsync();
    }

    /// <summary>Expects the first fix to give <paramref name="after"/>.</summary>
    public static Task VerifyFixAsync(string before, string after, string options = "", params (string Path, string Text)[] files)
    {
        var test = new ActionFixTest
        {
            TestCode = ActionCode.InMethod(before),
            FixedCode = ActionCode.InMethod(after),
        };
        Configure(test.TestState, options, files);
        return test.RunAsync();
    }

    /// <summary>Sets the options for all sources, and adds the files.</summary>
    public static void Configure(SolutionState state, string options, params (string Path, string Text)[] files)
    {
        if (options.Length > 0)
            state.AnalyzerConfigFiles.Add(("/.editorconfig", $"root = true\n[*.cs]\n{options}\n"));
        foreach (var (path, text) in files)
            state.AdditionalFiles.Add((path, text));
    }
}
