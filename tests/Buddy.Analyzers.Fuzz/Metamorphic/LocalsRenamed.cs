using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Buddy.Analyzers.Fuzz.Metamorphic;

/// <summary>Every local variable gets another name, unless a member takes its name from it.</summary>
internal sealed class LocalsRenamed : Transformation
{
    protected override IEnumerable<TextChange> Changes(SyntaxNode root, SemanticModel model)
    {
        var uses = root.DescendantNodes().OfType<IdentifierNameSyntax>().ToLookup(use => model.GetSymbolInfo(use).Symbol, SymbolEqualityComparer.Default);
        foreach (var declarator in root.DescendantNodes().OfType<VariableDeclaratorSyntax>())
        {
            if (model.GetDeclaredSymbol(declarator) is not ILocalSymbol local || uses[local].Any(GivesName))
                continue;

            foreach (var token in uses[local].Select(static use => use.Identifier).Append(declarator.Identifier))
                yield return new TextChange(token.Span, $"renamed_{local.Name}");
        }
    }

    /// <summary>Whether a member of an anonymous object, an element of a tuple or <c>nameof</c> takes its name from the variable.</summary>
    private static bool GivesName(IdentifierNameSyntax use) =>
        use.Parent is AnonymousObjectMemberDeclaratorSyntax { NameEquals: null } or ArgumentSyntax { Parent: TupleExpressionSyntax }
        || use.Parent is ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: "nameof" } } };
}
