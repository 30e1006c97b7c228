using Buddy.Analyzers.Catalog;
using Buddy.Analyzers.PayloadTypes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Buddy.Analyzers.Tests.Gate;

public class PayloadTypeGateTests
{
    private const string Everyday = "public string Type { get; set; } public string Name { get; set; } ";

    [Theory]
    [InlineData("class Step { public string TriggerTime { get; set; } public string Name { get; set; } }")]
    [InlineData("record Step(string TriggerTime, string Name);")]
    [InlineData("class Step { [JsonPropertyName(\"trigger_time\")] public string When { get; set; } public string Name { get; set; } }")]
    [InlineData("class Step { string trigger_time, name; }")]
    [InlineData("class DeployAction { " + Everyday + "}")]
    [InlineData("class Step { public string Type => \"AWS_ECS\"; public string Name { get; set; } }")]
    [InlineData("class Step { " + Everyday + "public Step() { Type = \"AWS_ECS\"; } }")]
    [InlineData("class Step { " + Everyday + "public static Step Deploy() => new Step { Type = \"AWS_ECS\" }; }")] // its own method creates it
    [InlineData("class Step : Base { public Step() : base(\"AWS_ECS\") { } " + Everyday + "}")]
    [InlineData("class Part { public string HashId { get; set; } public string Identifier { get; set; } }")]
    public void LetsThrough(string type) => Assert.True(MayBeOfApi(type));

    [Theory]
    [InlineData("class Row { }")]
    [InlineData("class Row { " + Everyday + "}")]
    [InlineData("class Row { " + Everyday + "public string Title => \"A row of type\"; }")]
    [InlineData("class Row { public string TriggerTime { get; set; } public int Count { get; set; } }")]
    public void EndsOrdinaryTypes(string type) => Assert.False(MayBeOfApi(type));

    private static bool MayBeOfApi(string type) => PayloadTypeGate.MayBeOfApi(
        (TypeDeclarationSyntax)CSharpSyntaxTree.ParseText(type).GetCompilationUnitRoot().Members[0], ActionCatalog.Shipped);
}
