using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Buddy.Analyzers.Fuzz.Judging;

/// <summary>Applies the fixes of a file's findings and looks at what comes of it.</summary>
internal static class FixJudge
{
    /// <summary>A fix that is offered.</summary>
    public sealed record OfferedFix(Diagnostic Finding, CodeAction Action)
    {
        public override string ToString() => $"{Finding.Id} '{Action.Title}'";
    }

    /// <summary>All that is offered for a finding.</summary>
    public static async Task<IReadOnlyList<OfferedFix>> FixesOfAsync(Document file, Diagnostic finding)
    {
        var offered = new List<OfferedFix>();
        foreach (var provider in Workbench.Providers.Where(provider => provider.FixableDiagnosticIds.Contains(finding.Id)))
        {
            var actions = new List<CodeAction>();
            await provider.RegisterCodeFixesAsync(new CodeFixContext(file, finding, (action, _) => actions.Add(action), CancellationToken.None));
            offered.AddRange(actions.SelectMany(CodeActionMenu.LeavesOf).Select(action => new OfferedFix(finding, action)));
        }

        return offered;
    }

    /// <summary>What is wrong with the file that the fix leaves; the kind of mistake, and its words.</summary>
    public static async Task<IReadOnlyList<(string Kind, string Words)>> JudgeAsync(Document file, Analysis before, OfferedFix fix)
    {
        var operations = await fix.Action.GetOperationsAsync(CancellationToken.None);
        var changed = operations.OfType<ApplyChangesOperation>().Single().ChangedSolution.GetDocument(file.Id)!;
        var text = (await changed.GetTextAsync()).ToString();
        var after = await Workbench.AnalyzeAsync(file.WithText(Microsoft.CodeAnalysis.Text.SourceText.From(text)));

        var (told, left) = (Count(before), Count(after));
        var key = Key(fix.Finding);
        var complaints = new List<(string Kind, string Words)>();
        if (after.SyntaxErrors > before.SyntaxErrors)
            complaints.Add(("breaks the syntax", ""));
        else if (before.SyntaxErrors == 0 && after.NewErrorSince(before) is { } error)
            complaints.Add(("breaks the build", error));

        // Around a syntax error any change can turn the meaning of all that follows.
        if (before.SyntaxErrors == 0)
        {
            if (left.GetValueOrDefault(key) >= told[key] && !Consequences.MayLeave(before))
                complaints.Add(("leaves its finding", key.ToString()));
            if (after.SyntaxErrors == 0)
                complaints.AddRange(OtherStatements.ChangedBy(fix, (await file.GetSyntaxRootAsync())!, (await changed.GetSyntaxRootAsync())!).Select(static statement => ("changes another statement", statement)));
            complaints.AddRange(left
                .Where(finding => finding.Value > told.GetValueOrDefault(finding.Key) && finding.Key != key)
                .Where(finding => !told.Keys.Any(known => IsPartOf(finding.Key, known)) && !Consequences.MayBring(fix.Finding, finding.Key.Id))
                .Select(finding => ($"brings {finding.Key.Id}", finding.Key.Message)));
        }

        var changes = LineChanges.Between((await file.GetTextAsync()).ToString(), text);
        return complaints.ConvertAll(complaint => ($"{fix.Finding.Id} {KeyOf(fix.Action)} {complaint.Kind}", $"{fix}: {fix.Finding.GetMessage(CultureInfo.InvariantCulture)}\n{complaint.Kind} {complaint.Words}\n{changes}"));
    }

    private static string KeyOf(CodeAction action) => action.EquivalenceKey is { } key && key.Contains('"', StringComparison.Ordinal) ? "value" : action.EquivalenceKey ?? "?";

    private static Dictionary<(string Id, string Message), int> Count(Analysis analysis) => analysis.Findings.CountBy(Key).ToDictionary();

    /// <summary>What is said, without the advice: whether "did you mean" follows hangs on what else is missing.</summary>
    private static (string Id, string Message) Key(Diagnostic finding) => (finding.Id, finding.GetMessage(CultureInfo.InvariantCulture).Split("; ")[0]);

    /// <summary>Whether a finding names fewer missing fields than another one.</summary>
    private static bool IsPartOf((string Id, string Message) finding, (string Id, string Message) known) =>
        finding.Id == "BUDDY1001" && known.Id == finding.Id && finding.Message.Split('\'').Where(static (_, index) => index % 2 == 1).All(name => known.Message.Contains($"'{name}'", StringComparison.Ordinal));
}
