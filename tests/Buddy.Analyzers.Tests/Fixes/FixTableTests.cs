using Microsoft.CodeAnalysis.CSharp;

namespace Buddy.Analyzers.Tests.Fixes;

/// <summary>The first fix of every rule about payloads, in every shape and layout: the text after it is what a careful developer would have typed.</summary>
public class FixTableTests
{
    /// <summary>The layouts of all rows and shapes, each as one test.</summary>
    public static TheoryData<int, string, FixShape> Rows
    {
        get
        {
            var rows = new TheoryData<int, string, FixShape>();
            for (var i = 0; i < FixTable.Rows.Count; i++)
            {
                foreach (var shape in Enum.GetValues<FixShape>().Except(FixTable.Rows[i].Except))
                    rows.Add(i, FixTable.Rows[i].Rule, shape);
            }

            return rows;
        }
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public async Task The_first_fix_in_every_layout(int row, string rule, FixShape shape)
    {
        var complaints = new List<string>();
        var (before, after) = (FixTable.Rows[row].Before, FixTable.Rows[row].After);
        foreach (var layout in Enum.GetValues<FixLayout>().Except(FixTable.Rows[row].ExceptIn).Where(layout => WrittenAction.Has(shape, layout)))
        {
            var bench = await FixBench.CreateAsync(layout == FixLayout.OldLanguage ? LanguageVersion.CSharp7_3 : LanguageVersion.Latest);
            var project = bench.Open(WrittenAction.File(before, [.. before, .. after], shape, layout));
            Assert.Empty(await FixBench.ErrorsInAsync(project));
            if ((await FixBench.FindingsInAsync(project)).FirstOrDefault(finding => finding.Id == rule) is not { } finding)
            {
                complaints.Add($"{layout}: no {rule}\n{await FixBench.TextOfAsync(project)}");
                continue;
            }

            var action = (await FixBench.ActionsForAsync(project, finding)).FirstOrDefault();
            if (action is null || CodeActionMenu.IsMenu(action))
            {
                complaints.Add($"{layout}: no first fix of {finding}\n{await FixBench.TextOfAsync(project)}");
                continue;
            }

            var changed = await FixBench.ApplyAsync(project, action);
            var (expected, actual) = (WrittenAction.File(after, [.. before, .. after], shape, layout), await FixBench.TextOfAsync(changed));
            if (expected != actual)
                complaints.Add($"{layout}: '{action.Title}' gives\n{actual}\nnot\n{expected}");
            Assert.Empty(await FixBench.ErrorsInAsync(changed));
        }

        Assert.True(complaints.Count == 0, string.Join("\n", complaints));
    }
}
