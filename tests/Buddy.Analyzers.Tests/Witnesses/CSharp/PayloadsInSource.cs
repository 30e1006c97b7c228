using Buddy.Analyzers.Catalog;
using Buddy.Analyzers.Payloads.Filtering;
using Buddy.Analyzers.Payloads.Model;
using Buddy.Analyzers.Payloads.Reading;
using Buddy.Analyzers.Payloads.Semantics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Buddy.Analyzers.Tests.Witnesses.CSharp;

/// <summary>Compiles a rendered source and reads its payloads as the analyzer does.</summary>
internal sealed class PayloadsInSource
{
    private readonly SemanticModel _model;
    private readonly Dictionary<string, MethodDeclarationSyntax> _methods;

    public PayloadsInSource(string source)
    {
        var tree = CSharpSyntaxTree.ParseText(source, new CSharpParseOptions(LanguageVersion.Latest));
        var options = new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary);
        var compilation = CSharpCompilation.Create("Rendered", [tree], RuntimeReferences.All, options);
        Assert.Empty(compilation.GetDiagnostics().Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));

        _model = compilation.GetSemanticModel(tree);
        _methods = tree.GetRoot().DescendantNodes().OfType<MethodDeclarationSyntax>().ToDictionary(static method => method.Identifier.ValueText);
    }

    /// <summary>The payload of the method, or null where the reader sees none.</summary>
    public PayloadObject? Read(string method)
    {
        var code = _methods[method];
        var creation = code.DescendantNodes().OfType<ExpressionSyntax>().First(static node => PayloadGate.Kinds.Contains(node.Kind()));
        var context = new ReadContext
        {
            Model = _model,
            Catalog = ActionCatalog.Shipped,
            Member = new MemberCode(code),
            CancellationToken = CancellationToken.None,
        };
        return PayloadReader.Read(creation, context)?.Root;
    }

    public string TextOf(string method) => _methods[method].ToString();
}
