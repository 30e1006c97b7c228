namespace Buddy.Analyzers.Fuzz.Judging;

/// <summary>The lines from the first to the last one that differ.</summary>
internal static class LineChanges
{
    public static string Between(string before, string after)
    {
        var (old, changed) = (before.Split('\n'), after.Split('\n'));
        var most = Math.Min(old.Length, changed.Length);
        var start = Enumerable.Range(0, most).TakeWhile(line => old[line] == changed[line]).Count();
        var end = Enumerable.Range(1, most - start).TakeWhile(line => old[^line] == changed[^line]).Count();
        return string.Join('\n', old[start..^end].Select(static line => "- " + line).Concat(changed[start..^end].Select(static line => "+ " + line)));
    }
}
