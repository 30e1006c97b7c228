using System.Globalization;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Buddy.Analyzers.Benchmarks;
using Buddy.Analyzers.Benchmarks.Cost;
using Buddy.Analyzers.Benchmarks.Payloads;

switch (args)
{
    case ["growth"]:
        return Growth.Print([new Assignments(), new Initializers(), new JsonTexts(), new ManyPayloads(), new OtherCode()], Console.Out);

    case ["cost" or "peers" or "keystroke", var turns, .. var folders]:
        Contender[] contenders =
        [
            new("none: the compiler alone", [new EmptyAnalyzer(EmptyAnalyzer.Called.ForFiles)]),
            new("an empty one", [new EmptyAnalyzer(EmptyAnalyzer.Called.ForMembers)]),
            new("empty ones in the same callbacks", [.. Enumerable.Range(0, 3).Select(static _ => new EmptyAnalyzer(EmptyAnalyzer.Called.ForMembers)), new EmptyAnalyzer(EmptyAnalyzer.Called.ForTypes)]),
            Contender.Ours,
            .. args[0] == "peers" ? Contender.Peers() : [],
        ];
        CodeBase[] madeUp = [CodeBase.Of("made-up code", 100, OrdinaryCode.File), CodeBase.Of("made-up client library", 100, ClientLibraryCode.File)];
        foreach (var code in folders.Length == 0 ? madeUp : folders.Select(CodeBase.In))
        {
            if (args[0] == "keystroke")
            {
                Keystrokes.Print(code, contenders, int.Parse(turns, CultureInfo.InvariantCulture), Console.Out);
                continue;
            }

            WordReading.Print(code, Console.Out);
            CostTable.Print(code, contenders, int.Parse(turns, CultureInfo.InvariantCulture), Console.Out);
        }

        return 0;

    case ["payloads", var turns]:
        var count = int.Parse(turns, CultureInfo.InvariantCulture);
        JsonReading.Print(count * 10, Console.Out);
        SitesTable.Print(count, Console.Out);
        Editing.Print(count * 10, Console.Out);
        await Fixing.PrintAsync(1_000, Console.Out);
        return 0;

    default:
        // In this process, since a generated project would be built under the rules of this repository.
        var config = DefaultConfig.Instance.AddJob(Job.Default.WithToolchain(InProcessEmitToolchain.Instance));
        BenchmarkSwitcher.FromAssembly(typeof(Reading).Assembly).Run(args, config);
        return 0;
}
