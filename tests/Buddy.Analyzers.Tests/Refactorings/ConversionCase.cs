using System.Text.Json.Nodes;
using Microsoft.CodeAnalysis.CSharp;

namespace Buddy.Analyzers.Tests.Refactorings;

/// <summary>Verifies what is offered for an expression that a method gives back.</summary>
internal static class ConversionCase
{
    /// <summary>What is offered for JSON text.</summary>
    public const string ToAnonymous = "Convert to an anonymous object", ToJsonObject = "Convert to 'JsonObject'", ToJObject = "Convert to 'JObject'";

    /// <summary>What is offered for objects.</summary>
    public const string ToText = "Convert to JSON text";

    /// <summary>Expects the refactoring to turn the expression into another one, which gives the same JSON when it is run.</summary>
    public static async Task VerifyAsync(string before, string title, string after, string type = "object", LanguageVersion version = LanguageVersion.Preview, bool isNullable = false)
    {
        foreach (var lineBreak in new[] { "\n", "\r\n" })
        {
            var bench = new RefactoringBench(version, isNullable);
            var code = Code(before, type).ReplaceLineEndings(lineBreak);
            var changed = await bench.AfterAsync(code, title);
            Assert.Equal(Code(after, type).ReplaceLineEndings(lineBreak), changed);
            var (expected, actual) = (bench.Run(code), bench.Run(changed));
            Assert.True(JsonNode.DeepEquals(expected, actual), $"{expected.ToJsonString()}\n{actual.ToJsonString()}");
        }
    }

    /// <summary>The titles of what is offered for the expression.</summary>
    public static Task<IReadOnlyList<string>> TitlesAsync(string expression, string type = "object") => new RefactoringBench().TitlesAsync(Code(expression, type));

    /// <summary>A program that gives the expression back.</summary>
    public static string Code(string expression, string type) => $$"""
        using System;
        using System.Globalization;
        using System.Net.Http;
        using System.Text.Json;
        using System.Text.Json.Nodes;
        using Newtonsoft.Json.Linq;

        public static class Program
        {
            public const string Image = "node";
            public const string Quoted = "\\\"node\\\"";
            public static readonly string name = "Deploy";
            public static readonly int timeout = 60;
            public static readonly ulong big = 18446744073709551615;
            public static readonly double ratio = 0.5;
            public static readonly bool flag = true;
            public static readonly DateTime day = new DateTime(2026, 1, 2);

            public static {{type}} Run()
            {
                return {{expression.Replace("\n", "\n        ")}};
            }
        }
        """;
}
