using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;
using Microsoft.CodeAnalysis.Text;

namespace Buddy.Analyzers.Tests.Hostile;

/// <summary>
/// An analysis that is cancelled, wherever that happens, ends as cancelled, and leaves nothing half-done behind: the next one with the same analyzers over
/// the same compilation says everything.
/// </summary>
public class CancellationTests
{
    /// <summary>What a cancelled analysis leaves behind stays there: so many are cancelled before one goes on to the end.</summary>
    private const int AnalysesForOneToTheEnd = 4;

    private const string Schema = """
        {
          "$schema": "https://json-schema.org/draft/2020-12/schema",
          "allOf": [{ "$ref": "action.schema.json" }],
          "properties": { "type": { "const": "ACME_NOTIFY" }, "channel": { "type": "string" } },
          "required": ["channel"],
          "unevaluatedProperties": false
        }
        """;

    private static readonly string Code = ActionCode.InClass("""
            class Node { public string last_execution_status { get; set; } }

            class EcsAction { public string type => "AWS_ECS"; public string name { get; set; } public bool run_only_on_first_failure { get; set; } public string triggerTime { get; set; } }

            async Task Run(string text, bool flag, Node answer)
            {
                await http.PostAsJsonAsync(url, new { type = "AWS_ECS", name = text, TriggerTime = "ON_SUCESS" });
                await http.PostAsJsonAsync(url, new { type = "ACME_NOTIFY", name = text, chanel = "c" });
                await http.PostAsJsonAsync(url, new EcsAction { name = text });
                var body = new Dictionary<string, object> { ["type"] = "RUN_DOCKER_CONTAINER" };
                if (flag)
                    body["trigger_time"] = "ON_FALURE";
                Send(body);
                Send("{ \"type\": \"AWS_ECS\", \"timeout\": \"1\" }");
                var action = await http.GetFromJsonAsync<Node>(url);
                if (action.last_execution_status == "SUCCESS")
                    Send(answer);
            }
        """);

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task WhereverTheOptionsAreAskedFor(bool isConcurrent)
    {
        var run = await CancelledRun.CreateAsync(Code, Schema, isConcurrent);
        var expected = await run.FindingsAsync();
        Assert.True(expected.Count > 5, string.Join("\n", expected));

        var calls = 0;
        for (var ended = false; !ended; calls++)
        {
            ended = !await run.IsCancelledAfterAsync(calls);
            if (calls % AnalysesForOneToTheEnd == 0 || ended)
                Assert.Equal(expected, await run.FindingsAsync());
        }

        Assert.True(calls > 20, $"{calls} calls");
    }

    [Fact]
    public async Task BeforeItBegins()
    {
        var run = await CancelledRun.CreateAsync(Code, Schema, isConcurrent: true);
        using var source = new CancellationTokenSource();
        source.Cancel();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => run.AnalyzeAsync(source.Token));
        Assert.NotEmpty(await run.FindingsAsync());
    }

    [Fact]
    public async Task AnywhereInBetween()
    {
        // The moment is where the other thread happens to be; what must hold, holds at any.
        var run = await CancelledRun.CreateAsync(Code, Schema, isConcurrent: true);
        var expected = await run.FindingsAsync();
        for (var bytes = 0; bytes < 4_000_000; bytes += 200_000)
        {
            using var source = new CancellationTokenSource();
            var end = GC.GetTotalAllocatedBytes() + bytes;
            var analysis = Task.Run(() => run.AnalyzeAsync(source.Token));
            while (!analysis.IsCompleted && GC.GetTotalAllocatedBytes() < end)
                Thread.Yield();
            source.Cancel();
            try
            {
                Assert.Equal(expected, await analysis);
            }
            catch (OperationCanceledException exception)
            {
                Assert.Equal(source.Token, exception.CancellationToken);
            }

            Assert.Equal(expected, await run.FindingsAsync());
        }
    }

    /// <summary>One compilation and one set of analyzers; an analysis can be cancelled when it asks for an option or a schema for the n-th time.</summary>
    private sealed class CancelledRun : AnalyzerConfigOptionsProvider
    {
        private readonly ImmutableArray<DiagnosticAnalyzer> _analyzers =
            [new ActionPayloadAnalyzer(), new ActionAnswerAnalyzer(), new PayloadTypeAnalyzer(), new SentNameAnalyzer(), new ConfigurationAnalyzer()];
        private readonly Compilation _compilation;
        private readonly AnalyzerOptions _options;
        private readonly bool _isConcurrent;
        private readonly Options _all;
        private CancellationTokenSource? _source;
        private int _left;

        private CancelledRun(Compilation compilation, string schema, bool isConcurrent)
        {
            _compilation = compilation;
            _isConcurrent = isConcurrent;
            _all = new Options(this);
            _options = new AnalyzerOptions([new SchemaFile(this, schema)], this);
        }

        public override AnalyzerConfigOptions GlobalOptions => Counted(_all);

        public static async Task<CancelledRun> CreateAsync(string code, string schema, bool isConcurrent) => new(
            CSharpCompilation.Create(
                "Test",
                [CSharpSyntaxTree.ParseText(code, path: "Test.cs")],
                SampleReferences.Of(SampleReferences.Net100),
                new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary)),
            schema,
            isConcurrent);

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => Counted(_all);

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => Counted(_all);

        public Task<IReadOnlyList<string>> FindingsAsync() => AnalyzeAsync(CancellationToken.None);

        /// <summary>Cancels at the n-th call; false where the analysis has ended before.</summary>
        public async Task<bool> IsCancelledAfterAsync(int calls)
        {
            using var source = new CancellationTokenSource();
            (_source, _left) = (source, calls);
            try
            {
                await AnalyzeAsync(source.Token);
                return source.IsCancellationRequested;
            }
            catch (OperationCanceledException)
            {
                return true;
            }
            finally
            {
                _source = null;
            }
        }

        /// <summary>All findings, as text; any exception of an analyzer but a cancellation is thrown.</summary>
        public async Task<IReadOnlyList<string>> AnalyzeAsync(CancellationToken cancellationToken)
        {
            Exception? failure = null;
            var options = new CompilationWithAnalyzersOptions(_options, (exception, _, _) => failure = exception, _isConcurrent, logAnalyzerExecutionTime: false);
            var diagnostics = await new CompilationWithAnalyzers(_compilation, _analyzers, options).GetAnalyzerDiagnosticsAsync(cancellationToken);
            if (failure is not null)
                throw new InvalidOperationException("an analyzer has crashed", failure);

            return [.. diagnostics.Select(static diagnostic => diagnostic.ToString()).Order(StringComparer.Ordinal)];
        }

        private T Counted<T>(T value)
        {
            if (_source is { } source && Interlocked.Decrement(ref _left) < 0)
                source.Cancel();

            return value;
        }

        private sealed class Options(CancelledRun run) : AnalyzerConfigOptions
        {
            public override IEnumerable<string> Keys => run.Counted<IEnumerable<string>>(["buddy_analyzers.additional_values.trigger_time"]);

            public override bool TryGetValue(string key, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out string? value)
            {
                value = run.Counted(key) == "buddy_analyzers.additional_values.trigger_time" ? "ON_MONDAY" : null;
                return value is not null;
            }
        }

        private sealed class SchemaFile(CancelledRun run, string schema) : AdditionalText
        {
            private readonly SourceText _text = SourceText.From(schema);

            public override string Path => run.Counted("/acme.buddy-action.schema.json");

            public override SourceText GetText(CancellationToken cancellationToken = default) => run.Counted(_text);
        }
    }
}
