using Buddy.Analyzers.Payloads.Semantics;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Buddy.Analyzers.Answers.Sources;

/// <summary>Finds by name where the code of the whole project mentions a symbol. Only what is found is bound.</summary>
internal static class NameSearch
{
    /// <summary>The places, file by file, in the order of the code; what declares the name is none.</summary>
    public static IEnumerable<SimpleNameSyntax> Mentions(string name, ReadContext context) => context.Model.Compilation.SyntaxTrees
        .SelectMany(tree => tree.GetRoot(context.CancellationToken).DescendantNodes())
        .OfType<SimpleNameSyntax>()
        .Where(mention => mention.Identifier.ValueText == name);
}
