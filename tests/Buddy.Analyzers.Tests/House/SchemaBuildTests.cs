extern alias generator;

using System.Collections.Immutable;
using System.Globalization;
using Buddy.Analyzers.Tests.Docs;
using generator::Buddy.Analyzers.CatalogGenerator;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace Buddy.Analyzers.Tests.House;

/// <summary>A schema that breaks the rules of the catalogue fails the build of this repository, with its file and place.</summary>
public class SchemaBuildTests
{
    private const string Layout = "the layout is another one: dotnet run --project tools/Buddy.Analyzers.CatalogTool -- format";

    private static readonly string Right = File.ReadAllText(Path.Combine(DocumentationFiles.Root, "src", "Buddy.Analyzers", "Schemas", "SLEEP.schema.json"));

    [Fact]
    public void The_shipped_schemas_are_right()
    {
        var files = Directory.GetFiles(Path.Combine(DocumentationFiles.Root, "src", "Buddy.Analyzers", "Schemas"), "*.schema.json");

        Assert.Empty(Errors([.. files.Select(static file => (file, File.ReadAllText(file)))]));
    }

    [Theory]
    [InlineData("\"required\": [\"sleep_in_sec\"],", "\"required\": \"sleep_in_sec\",", "\"sleep_in_sec\",\n  \"properties\"", "this must be an array of strings")]
    [InlineData("\"required\": [\"sleep_in_sec\"],", "\"required\": [\"sleep\"],", "\"sleep\"", "no field 'sleep' is declared beside it")]
    [InlineData("\"type\": \"integer\"", "\"type\": \"whole\"", "\"whole\"", "this is no JSON type")]
    [InlineData("\"action.schema.json\"", "\"actions.schema.json\"", "\"actions.schema.json\"", "'actions.schema.json' refers to nothing")]
    [InlineData("{\n  \"$schema\"", "{\n\n  \"$schema\"", "\n  \"$schema\"", Layout)]
    [InlineData("{\n  \"$schema\"", "{{\n  \"$schema\"", null, null)]
    [InlineData("\"$id\": \"SLEEP.schema.json\"", "\"$id\": \"Sleep.schema.json\"", "", "'$id' is the name of the file")]
    public void A_wrong_one_is_an_error_at_its_place(string text, string wrong, string? place, string? reason)
    {
        var changed = Right.Replace(text, wrong, StringComparison.Ordinal);
        Assert.NotEqual(Right, changed);

        var errors = Errors([("/schemas/SLEEP.schema.json", changed), .. Shared()]);

        Assert.NotEmpty(errors);
        Assert.All(errors, static error => Assert.Equal(("BUDDYGEN1", DiagnosticSeverity.Error, "/schemas/SLEEP.schema.json"), (error.Id, error.Severity, error.Location.GetLineSpan().Path)));
        if (place is not null)
        {
            var start = place.Length == 0 ? 0 : changed.IndexOf(place, StringComparison.Ordinal);
            var line = SourceText.From(changed).Lines.GetLinePosition(start);
            Assert.Contains(errors, error => error.GetMessage(CultureInfo.InvariantCulture) == reason && error.Location.GetLineSpan().StartLinePosition == line);
        }
    }

    /// <summary>A field has a description and a source.</summary>
    [Theory]
    [InlineData("description", "'sleep_in_sec' has no description")]
    [InlineData("x-source", "'sleep_in_sec' has no source")]
    public void A_field_says_what_it_is_and_where_that_is_from(string keyword, string reason)
    {
        var root = System.Text.Json.Nodes.JsonNode.Parse(Right)!;
        Assert.True(root["properties"]!["sleep_in_sec"]!.AsObject().Remove(keyword));

        var errors = Errors([("/schemas/SLEEP.schema.json", root.ToJsonString()), .. Shared()]);

        Assert.Contains(reason, errors.Select(static error => error.GetMessage(CultureInfo.InvariantCulture)));
    }

    /// <summary>The files that any type refers to.</summary>
    private static IEnumerable<(string Path, string Text)> Shared() => Directory
        .GetFiles(Path.Combine(DocumentationFiles.Root, "src", "Buddy.Analyzers", "Schemas"), "*.schema.json")
        .Where(static file => !char.IsUpper(Path.GetFileName(file)[0]))
        .Select(static file => (file, File.ReadAllText(file)));

    private static ImmutableArray<Diagnostic> Errors(IEnumerable<(string Path, string Text)> files)
    {
        var driver = CSharpGeneratorDriver.Create([new CatalogIndexGenerator().AsSourceGenerator()], files.Select(static file => (AdditionalText)new Schema(file.Path, file.Text)));
        return driver.RunGenerators(CSharpCompilation.Create("Product")).GetRunResult().Diagnostics;
    }

    private sealed class Schema(string path, string text) : AdditionalText
    {
        public override string Path => path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(text);
    }
}
