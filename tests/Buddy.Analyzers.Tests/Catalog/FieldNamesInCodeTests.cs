using Buddy.Analyzers.Catalog;
using Buddy.Analyzers.Payloads.Semantics;
using Buddy.Analyzers.Tests.Docs;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Buddy.Analyzers.Tests.Catalog;

/// <summary>A fact about an action stands in a schema: no field of the API is named in the product's code, but for the one that tells actions apart.</summary>
public class FieldNamesInCodeTests
{
    /// <summary>Words that are fields too, and mean something else where they stand: keywords of JSON Schema and of C#, segments of URLs, and keys and files of the package's own.</summary>
    private static readonly HashSet<string> OtherMeanings = new(StringComparer.Ordinal)
    {
        "action", "arguments", "environment", "from", "path", "payload", "url", "type", "pattern", "description", "title", "value", "key", "fields", "kind", "fix", "required", "date", "text", "other", "rules", "word", "part", "response", "projects",
    };

    public static TheoryData<string> Files => new(Directory
        .EnumerateFiles(Path.Combine(DocumentationFiles.Root, "src"), "*.cs", SearchOption.AllDirectories)
        .Select(static file => Path.GetRelativePath(DocumentationFiles.Root, file)));

    [Theory]
    [MemberData(nameof(Files))]
    public void No_field_of_the_API_is_named(string file)
    {
        var names = ActionCatalog.Shipped.Vocabulary.Words.Select(static word => word.Name)
            .Concat(ActionCatalog.Shipped.Parts.SelectMany(static part => part.Fields))
            .Except(OtherMeanings)
            .ToHashSet(StringComparer.Ordinal);
        var root = CSharpSyntaxTree.ParseText(File.ReadAllText(Path.Combine(DocumentationFiles.Root, file))).GetRoot();

        Assert.Empty(root.DescendantNodes().OfType<LiteralExpressionSyntax>()
            .Where(literal => literal.IsKind(SyntaxKind.StringLiteralExpression) && names.Contains(literal.Token.ValueText) && !IsParameterOfLibrary(literal))
            .Select(static literal => $"{literal} in line {literal.GetLocation().GetLineSpan().StartLinePosition.Line + 1}"));
    }

    /// <summary>Whether it names a parameter of a method of a library: <c>Body = "content"</c> in the table of known APIs.</summary>
    private static bool IsParameterOfLibrary(LiteralExpressionSyntax literal) => literal.Parent is AssignmentExpressionSyntax
    {
        Left: IdentifierNameSyntax { Identifier.ValueText: nameof(KnownApi.Body) or nameof(KnownApi.Url) },
        Parent.Parent: ImplicitObjectCreationExpressionSyntax,
    };
}
