using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FindSymbols;

namespace Buddy.Analyzers.CodeFixes.Verification;

/// <summary>Finds code that reads a type from JSON, which an attribute on the type would change.</summary>
internal static class JsonReads
{
    /// <summary>Whether the solution reads the type, or a list of it, from JSON.</summary>
    public static async Task<bool> AnyAsync(INamedTypeSymbol type, Solution solution, CancellationToken cancellationToken)
    {
        foreach (var place in (await SymbolFinder.FindReferencesAsync(type, solution, cancellationToken).ConfigureAwait(false)).SelectMany(static symbol => symbol.Locations))
        {
            if (await place.Document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false) is { } root
                && IsRead(root.FindNode(place.Location.SourceSpan, findInsideTrivia: true, getInnermostNodeForTie: true)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the solution reads the type from JSON, or a type that has a member of it.</summary>
    public static async Task<bool> AnyWithAsync(INamedTypeSymbol type, Solution solution, CancellationToken cancellationToken)
    {
        var holders = new HashSet<INamedTypeSymbol>(SymbolEqualityComparer.Default) { type };
        foreach (var place in (await SymbolFinder.FindReferencesAsync(type, solution, cancellationToken).ConfigureAwait(false)).SelectMany(static symbol => symbol.Locations))
        {
            if (await place.Document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false) is not { } model)
                continue;

            var root = await model.SyntaxTree.GetRootAsync(cancellationToken).ConfigureAwait(false);
            var name = root.FindNode(place.Location.SourceSpan, findInsideTrivia: true, getInnermostNodeForTie: true);
            if (HolderOf(name) is { } declaration && model.GetDeclaredSymbol(declaration, cancellationToken) is INamedTypeSymbol holder)
                holders.Add(holder);
        }

        foreach (var holder in holders)
        {
            if (await AnyAsync(holder, solution, cancellationToken).ConfigureAwait(false))
                return true;
        }

        return false;
    }

    /// <summary>The type that has a member of the named type; null where the name is used otherwise.</summary>
    private static TypeDeclarationSyntax? HolderOf(SyntaxNode name) =>
        name.Ancestors().FirstOrDefault(static node => node is StatementSyntax or MemberDeclarationSyntax or ParameterSyntax)
            is (PropertyDeclarationSyntax or FieldDeclarationSyntax or ParameterSyntax { Parent.Parent: TypeDeclarationSyntax }) and var declaration
            ? declaration.FirstAncestorOrSelf<TypeDeclarationSyntax>()
            : null;

    /// <summary><c>Deserialize&lt;List&lt;T&gt;&gt;(…)</c>, <c>Deserialize(…, typeof(T))</c>.</summary>
    private static bool IsRead(SyntaxNode name) => name.Ancestors().TakeWhile(static node => node is not (StatementSyntax or MemberDeclarationSyntax or LambdaExpressionSyntax)).Any(node => node switch
    {
        GenericNameSyntax generic => generic.TypeArgumentList.Contains(name) && IsReader(generic.Identifier.ValueText),
        InvocationExpressionSyntax call => IsReader(NameOf(call.Expression)) && call.ArgumentList.Arguments.Any(argument => argument.Expression is TypeOfExpressionSyntax && argument.Contains(name)),
        _ => false,
    });

    private static string NameOf(ExpressionSyntax called) => called switch
    {
        MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
        SimpleNameSyntax name => name.Identifier.ValueText,
        _ => "",
    };

    private static bool IsReader(string method) =>
        Array.Exists(["Deserialize", "FromJson", "ReadAs", "ToObject", "GetJson", "PopulateObject"], part => method.IndexOf(part, StringComparison.Ordinal) >= 0);
}
