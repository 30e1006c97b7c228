using Buddy.Analyzers.DocsGenerator;

if (args is not [] and not [_])
{
    Console.Error.WriteLine("usage: Buddy.Analyzers.DocsGenerator [repository]");
    return 2;
}

var documentation = new Documentation(Path.GetFullPath(args is [var repository] ? repository : "."));
if (!documentation.Exists)
{
    Console.Error.WriteLine($"{documentation.Root} is no clone of the repository");
    return 2;
}

foreach (var page in documentation.Pages)
{
    var text = File.ReadAllText(page);
    var written = GeneratedTables.WriteInto(text, documentation);
    if (written == text)
        continue;

    File.WriteAllText(page, written);
    Console.WriteLine($"wrote {Path.GetRelativePath(documentation.Root, page)}");
}

return 0;
