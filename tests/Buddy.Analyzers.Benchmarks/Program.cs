using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Buddy.Analyzers.Benchmarks;

if (args is ["growth"])
    return Growth.Print([new Assignments(), new Initializers(), new JsonTexts(), new ManyPayloads(), new OtherCode()], Console.Out);

// In this process, since a generated project would be built under the rules of this repository.
var config = DefaultConfig.Instance.AddJob(Job.Default.WithToolchain(InProcessEmitToolchain.Instance));
BenchmarkSwitcher.FromAssembly(typeof(Reading).Assembly).Run(args, config);
return 0;
