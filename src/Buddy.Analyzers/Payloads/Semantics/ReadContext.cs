using System.Collections.Immutable;
using Buddy.Analyzers.Catalog;
using Buddy.Analyzers.Payloads.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Buddy.Analyzers.Payloads.Semantics;

/// <summary>What the readers share while they read the payloads of one member.</summary>
internal sealed record ReadContext
{
    /// <summary>Deeper nesting of values is read as unknown.</summary>
    private const int MaxDepth = 64;

    private readonly NamingPolicy _assumedNaming;
    private readonly WireFormat _format = WireFormat.Unseen;

    public required SemanticModel Model { get; init; }

    public required ActionCatalog Catalog { get; init; }

    /// <summary>The member (method, initialiser, top-level statements) whose code is at hand; null while a type's declaration is read.</summary>
    public required MemberCode? Member { get; init; }

    public required CancellationToken CancellationToken { get; init; }

    /// <summary>The methods whose argument is a payload, by the options of the file.</summary>
    public PayloadMethods Methods { get; init; } = PayloadMethods.None;

    /// <summary>Who writes the JSON, and how, as far as it is seen.</summary>
    public WireFormat Format { get => _format; init => _format = value.Assuming(_assumedNaming); }

    /// <summary>How the user says that names go over the wire where the code does not show it.</summary>
    public NamingPolicy AssumedNaming
    {
        get => _assumedNaming;
        init => (_assumedNaming, _format) = (value, _format.Assuming(value));
    }

    /// <summary>What is worked out once for all payloads of the member.</summary>
    public ReadCache Cache { get; } = new();

    /// <summary>What the parameters of the constructors being read are given; null outside of one.</summary>
    public IReadOnlyDictionary<IParameterSymbol, PassedArgument>? Arguments { get; init; }

    /// <summary>The constructors that are being read, each within the one before.</summary>
    public ImmutableStack<IMethodSymbol> Constructors { get; init; } = ImmutableStack<IMethodSymbol>.Empty;

    /// <summary>How much of a payload is still read; null for a declaration on its own.</summary>
    public ReadBudget? Budget { get; init; }

    /// <summary>What variables and calls give at the point of the program that is read; null outside of any.</summary>
    public IFlowValues? Flow { get; init; }

    /// <summary>The members that are being followed.</summary>
    public CallChain Callers { get; init; } = CallChain.Start();

    public int Depth { get; init; }

    /// <summary>Whether values nest more deeply than is read.</summary>
    public bool IsTooDeep => Depth > MaxDepth || Budget is { IsSpent: true };

    public ReadContext Deeper() => this with { Depth = Depth + 1 };

    /// <summary>
    /// The operation of a node, or null where the compiler makes none of it, or might run out of stack; of parentheses and <c>!</c>, that of what
    /// they are about.
    /// </summary>
    public IOperation? Operation(SyntaxNode node)
    {
        while (node is ParenthesizedExpressionSyntax or PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression })
            node = node is ParenthesizedExpressionSyntax parenthesized ? parenthesized.Expression : ((PostfixUnaryExpressionSyntax)node).Operand;

        return Cache.NestsTooDeeply(node) ? null : Model.GetOperation(node, CancellationToken);
    }

    /// <summary>What is given to a parameter of the constructor being read, or null.</summary>
    public PassedArgument? ArgumentOf(IParameterSymbol parameter) => Arguments is not null && Arguments.TryGetValue(parameter, out var argument) ? argument : null;

    /// <summary>Where the symbol is declared; null where that is not in this compilation: in an assembly or, in the editor, in another project.</summary>
    public SyntaxNode? DeclarationOf(ISymbol symbol)
    {
        var reference = symbol.DeclaringSyntaxReferences.FirstOrDefault();
        return reference is not null && Model.Compilation.ContainsSyntaxTree(reference.SyntaxTree) ? reference.GetSyntax(CancellationToken) : null;
    }

    /// <summary>Where a node stands: empty at 0 outside of the member at hand, for a finding lies within it.</summary>
    public TextSpan SpanOf(SyntaxNode node) => Member is not null && Member.Contains(node) ? node.Span : default;

    /// <summary>Where a token of the node stands, likewise.</summary>
    public TextSpan SpanOf(SyntaxNode node, SyntaxToken token) => Member is not null && Member.Contains(node) ? token.Span : default;

    /// <summary>What to underline for a created object as a whole: its <c>new</c>, <c>with</c> or <c>{</c>.</summary>
    public TextSpan StartOf(SyntaxNode creation) => SpanOf(creation, creation switch
    {
        WithExpressionSyntax with => with.WithKeyword,
        _ => creation.GetFirstToken(),
    });

    /// <summary>All places where the code of the project mentions the name, by the index of the project; only what is found is bound.</summary>
    public IEnumerable<SimpleNameSyntax> Mentions(string name) => ProjectIndex.Of(Model.Compilation).Mentions(name, CancellationToken);

    /// <summary>The context for reading the declaration of a type or a constant, wherever it stands.</summary>
    public ReadContext ForDeclaration(SyntaxNode declaration) => this with
    {
        Model = declaration.SyntaxTree == Model.SyntaxTree ? Model : ProjectIndex.Of(Model.Compilation).ModelOf(declaration.SyntaxTree),
        Member = null,
        Depth = Depth + 1,
    };
}
