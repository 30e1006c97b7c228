using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;

namespace Buddy.Analyzers.Tests.Flow;

/// <summary>Members of every kind that C# has, and statements that few methods hold: no crash, and what is certain is still said.</summary>
public class UnusualCodeTests
{
    private const string Wrong = """new Dictionary<string, object> { ["type"] = {|BUDDY1001:"AWS_ECS"|}, ["name"] = "n" }""";
    private const string Unknown = """new Dictionary<string, object> { ["type"] = "AWS_ECS", ["name"] = "n" }""";

    [Theory]
    [InlineData("a property", "object P { get { var d = $; Send(d); return null; } set { var d = $; Send(d); } }")]
    [InlineData("an indexer", "object this[int i] { get { Send($); return i; } }")]
    [InlineData("an event", "event Action E { add { var d = $; Send(d); } remove { } }")]
    [InlineData("a constructor", "C() { var d = $; Send(d); }")]
    [InlineData("a static constructor", "static C() { Sender.Send($); }")]
    [InlineData("a finaliser", "~C() { var d = $; Send(d); }")]
    [InlineData("an operator", "public static C operator +(C left, C right) { Sender.Send($); return left; }")]
    [InlineData("a conversion", "public static implicit operator int(C c) { Sender.Send($); return 0; }")]
    [InlineData("an iterator", "IEnumerable<int> M() { var d = $; Send(d); yield return 1; yield break; }")]
    [InlineData("an async method", "async Task M() { var d = $; await Task.Yield(); Send(d); }")]
    [InlineData("an async iterator", "async IAsyncEnumerable<int> M() { var d = $; await Task.Yield(); Send(d); yield return 1; }")]
    [InlineData("a local function", "void M() { L(); void L() { var d = $; Send(d); } }")]
    [InlineData("a lambda", "void M() { Action a = () => { var d = $; Send(d); }; a(); }")]
    [InlineData("an anonymous method", "void M() { Action a = delegate { var d = $; Send(d); }; a(); }")]
    [InlineData("unsafe code", "unsafe void M(int* p) { var d = $; *p = 1; Send(d); }")]
    [InlineData("a fixed statement", "unsafe void M(int[] n) { fixed (int* p = n) { var d = $; Send(d); } }")]
    [InlineData("a checked block", "void M() { checked { var d = $; Send(d); } }")]
    [InlineData("a using declaration", "void M(IDisposable r) { using var x = r; var d = $; Send(d); }")]
    [InlineData("dynamic code", "void M(dynamic a) { var d = $; a.Run(); Send(d); }")]
    [InlineData("a pattern", "void M(object o) { var d = $; if (o is string { Length: > 2 } s) Console.WriteLine(s); Send(d); }")]
    [InlineData("a query", "void M(int[] n) { var d = $; var all = (from i in n where i > 1 select i).ToList(); Send(d); }")]
    [InlineData("a nested class", "class N { void M() { var d = $; Sender.Send(d); } }")]
    [InlineData("a field", "readonly int f = Sender.Count($);")]
    public Task IsRead(string what, string member) => VerifyAsync(what, member.Replace("$", Wrong));

    [Theory]
    [InlineData("goto", "void M(bool b) { var d = $; again: Send(d); d[\"cluster\"] = \"c\"; if (b) goto again; }")]
    [InlineData("goto case", "void M(int i) { var d = $; switch (i) { case 1: goto case 2; case 2: d[\"cluster\"] = \"c\"; d[\"service\"] = \"s\"; break; default: goto case 1; } Fill(d); Send(d); }")]
    [InlineData("dynamic", "void M() { dynamic d = $; d.Add(\"cluster\", \"c\"); Send(d); }")]
    [InlineData("a reference", "void M() { var d = $; ref var r = ref d; r[\"cluster\"] = \"c\"; Send(d); }")]
    [InlineData("an iterator that hands it out", "IEnumerable<object> M() { var d = $; yield return d; Send(d); }")]
    [InlineData("an await that hands it out", "async Task M() { var d = $; await Task.Run(() => Fill(d)); Send(d); }")]
    [InlineData("a place that a call gives by reference", "void M() { var d = $; System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(d, \"cluster\", out _) = \"c\"; Send(d); }")]
    [InlineData("a pointer", "unsafe void M() { var d = $; Fill(d); Send(d); }")]
    public Task IsLeftOpen(string what, string member) => VerifyAsync(what, member.Replace("$", Unknown));

    [Fact]
    public Task TopLevelStatements() => new BuddyAnalyzerTest<ActionPayloadAnalyzer>
    {
        TestState =
        {
            OutputKind = OutputKind.ConsoleApplication,
            Sources =
            {
                $$"""
                using System;
                using System.Collections.Generic;

                var first = {{Wrong}};
                Send(first);
                var second = {{Unknown}};
                foreach (var arg in args)
                    second[arg] = arg;
                Send(second);
                var third = new Dictionary<string, object>();
                third["type"] = {|BUDDY1001:"AWS_ECS"|};
                Send(third);

                static extern void Send(object payload);
                """,
            },
        },
    }.RunAsync();

    [Fact]
    public Task PartialClasses() => new BuddyAnalyzerTest<ActionPayloadAnalyzer>
    {
        TestState =
        {
            Sources =
            {
                $$"""
                using System.Collections.Generic;

                partial class C
                {
                    partial void Fill(Dictionary<string, object> payload);
                    void Run() { var d = {{Unknown.Replace("AWS_ECS", "TERRAFORM_APPLY")}}; d.Remove("name"); Fill(d); Send(d); var e = {{Wrong}}; Send(e); }
                }
                """,
                """
                using System.Collections.Generic;

                partial class C
                {
                    partial void Fill(Dictionary<string, object> payload) => payload["name"] = "n";
                    extern void Send(object payload);
                }
                """,
            },
        },
    }.RunAsync();

    [Theory]
    [InlineData("set { }")]
    [InlineData("set;")]
    [InlineData("Name; set;")]
    [InlineData("")]
    public async Task APropertyThatCannotBeRead(string accessors)
    {
        using var run = await AnalyzerRun.CreateAsync();

        var found = await run.AnalyzeAsync($$"""
            using System;
            using System.Net.Http;
            using System.Net.Http.Json;
            using System.Threading.Tasks;

            class EcsAction
            {
                public string type { get; set; } = "AWS_ECS";
                public string name { get; set; }
                public string local_path { {{accessors}} }
                public string trigger_time { get; set; }
            }

            class C
            {
                async Task M(HttpClient http, bool isLast)
                {
                    var action = new EcsAction { name = "n", trigger_time = "ON_SUCESS" };
                    if (isLast || action.local_path == null)
                        action.local_path = action.local_path ?? "p";
                    Console.WriteLine(action.local_path);
                    await http.PostAsJsonAsync("https://api.buddy.works/workspaces/w/projects/p/pipelines/1/actions", action);
                }
            }
            """);

        Assert.Contains(found, static diagnostic => diagnostic.Id == "BUDDY1003");
    }

    private static Task VerifyAsync(string what, string member)
    {
        return new BuddyAnalyzerTest<ActionPayloadAnalyzer>
        {
            TestCode = $$"""
                using System;
                using System.Collections.Generic;
                using System.Linq;
                using System.Threading.Tasks;

                static class Sender
                {
                    public static extern void Send(object payload);
                    public static extern int Count(object payload);
                }

                class C
                {
                    {{member}}
                    extern void Send(object payload);
                    extern void Fill(object payload);
                }
                """,
        }.RunAsync();
    }
}
