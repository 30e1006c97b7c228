using Buddy.Analyzers.Options;
using Buddy.Analyzers.Payloads.Model;
using Buddy.Analyzers.Payloads.Reading;
using Buddy.Analyzers.Payloads.Semantics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Buddy.Analyzers.CodeFixes.Editing;

/// <summary>Reads the payload that a piece of code is in.</summary>
internal static class PayloadAround
{
    /// <summary>The payload and the expression that creates it; null where no creation around the node is one.</summary>
    public static (Payload Payload, ExpressionSyntax Creation)? Of(SyntaxNode node, ReadContext context) => node.AncestorsAndSelf()
        .TakeWhile(static ancestor => ancestor is not MemberDeclarationSyntax)
        .OfType<ExpressionSyntax>()
        .Where(static expression => expression is AnonymousObjectCreationExpressionSyntax or BaseObjectCreationExpressionSyntax or WithExpressionSyntax)
        .Select(creation => PayloadReader.Read(creation, context) is { } payload ? (payload, creation) : default((Payload, ExpressionSyntax)?))
        .FirstOrDefault(static found => found is not null);

    /// <summary>What reading at a node takes.</summary>
    public static ReadContext ContextAt(SyntaxNode node, SemanticModel model, FileConfiguration file, CancellationToken cancellationToken) => new()
    {
        Model = model,
        Catalog = file.Catalog,
        AssumedNaming = file.Options.NamingPolicy,
        Member = MemberCode.Around(node),
        Methods = file.Options.Methods,
        CancellationToken = cancellationToken,
    };
}
