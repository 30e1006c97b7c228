using System.Collections.Immutable;
using Buddy.Analyzers.Tests.Witnesses.CSharp;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Buddy.Analyzers.Tests.Cost;

/// <summary>Code without payloads costs next to nothing. Allocations are counted, for they are the same on each machine; docs/performance.md has the rest.</summary>
[Collection(nameof(Allocations))]
public class NoCostTests
{
    private const int Methods = 500;

    /// <summary>To register one more callback in each member takes 3,000 bytes and more. What is read of a member takes up to 580 of them, and what the runtime does beside that some tens.</summary>
    private const int MostBytesOfAMember = 1_000;

    [Theory]
    [InlineData("var order = new Order(number, name, 1.5m); orders[name] = order; return orders.Count;")]
    [InlineData("foreach (var row in orders.Values.Select(o => new { o.Id, o.Title })) { Console.WriteLine(\"order \" + row.Id + row.Title); } return 0;")]
    [InlineData("if (type == \"invoice\" || name != \"letter\") { return 1; } return orders[name].Title.Contains(type) ? 2 : 3;")]
    [InlineData("switch (type) { case \"invoice\": return 1; case \"letter\": return 2; default: return orders[name].Id is 1 or 2 ? 3 : 4; }")]
    [InlineData("var json = \"{ \\\"id\\\": 1, \\\"title\\\": \\\"text\\\" }\"; Console.WriteLine(json); return json.Length;")]
    public void OfAMember(string statements)
    {
        var compilation = CSharpCompilation.Create(
            "Shop",
            [CSharpSyntaxTree.ParseText(FileOf(statements))],
            RuntimeReferences.All,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, concurrentBuild: false));
        Assert.Empty(compilation.GetDiagnostics().Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));

        var ours = BytesOf(compilation, EmptyAnalyzer.Ours);
        var empty = BytesOf(compilation, EmptyAnalyzer.OfMembers);

        Assert.InRange((ours - empty) / Methods, long.MinValue, MostBytesOfAMember);
    }

    private static long BytesOf(Compilation compilation, ImmutableArray<DiagnosticAnalyzer> analyzers)
    {
        var least = long.MaxValue;
        for (var turn = 0; turn < 5; turn++) // the first also makes the catalogue
        {
            var options = new CompilationWithAnalyzersOptions(new AnalyzerOptions([]), onAnalyzerException: null, concurrentAnalysis: false, logAnalyzerExecutionTime: false);
            var analysis = new CompilationWithAnalyzers(compilation.Clone(), analyzers, options);
            least = Math.Min(least, Allocations.Of(() => Assert.Empty(analysis.GetAnalyzerDiagnosticsAsync().GetAwaiter().GetResult())));
        }

        return least;
    }

    private static string FileOf(string statements) =>
        $$"""
        using System;
        using System.Collections.Generic;
        using System.Linq;

        public class Order
        {
            public Order(int id, string title, decimal price) { Id = id; Title = title; }
            public int Id { get; }
            public string Title { get; }
        }

        public class Shop
        {
            private readonly Dictionary<string, Order> orders = new Dictionary<string, Order>();

            {{string.Join("\n    ", Enumerable.Range(0, Methods).Select(number => $"public int Do{number}(int number, string name, string type) {{ {statements} }}"))}}
        }
        """;
}
