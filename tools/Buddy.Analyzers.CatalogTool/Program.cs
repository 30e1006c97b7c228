using Buddy.Analyzers.CatalogGenerator;
using Buddy.Analyzers.CatalogTool;
using Buddy.Analyzers.Json;

const string Pattern = "*.schema.json";

return args switch
{
    ["format"] => Format("src/Buddy.Analyzers/Schemas"),
    ["format", var folder] when Directory.Exists(folder) => Format(folder),
    ["diff", var old, var now] when Directory.Exists(old) && Directory.Exists(now) => Diff(old, now),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("""
        usage: format [FOLDER]     writes the schemas of a folder as they are laid out
               diff OLD NEW        prints what changed between the schemas of two folders
        """);
    return 2;
}

static int Format(string folder)
{
    var status = 0;
    foreach (var (name, text) in Read(folder))
    {
        var (root, error) = JsonReader.Read(text);
        if (root is null || error is not null)
        {
            Console.Error.WriteLine($"{Path.Combine(folder, name)}: {error?.Message}");
            status = 1;
        }
        else if (SchemaLayout.Of(root) is var layout && layout != text)
        {
            File.WriteAllText(Path.Combine(folder, name), layout);
            Console.WriteLine($"wrote {name}");
        }
    }

    return status;
}

static int Diff(string old, string now)
{
    foreach (var line in CatalogDiff.Lines(Read(old), Read(now)))
        Console.WriteLine(line);
    return 0;
}

static SortedDictionary<string, string> Read(string folder) => new(
    Directory.EnumerateFiles(folder, Pattern).ToDictionary(static file => Path.GetFileName(file)!, File.ReadAllText), StringComparer.Ordinal);
