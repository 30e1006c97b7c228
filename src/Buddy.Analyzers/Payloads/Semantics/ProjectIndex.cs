using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Buddy.Analyzers.Payloads.Semantics;

/// <summary>
/// Finds by name what the code of a whole compilation may do with a symbol, so that only what a name points to is bound. Costs nothing before it is
/// first asked; keeps nothing once the compilation is gone. For all threads.
/// </summary>
/// <remarks>
/// Only what is written is found: not what the compiler calls without its name, as <c>new()</c> or what <see cref="UnnamedCalls"/> says.
/// </remarks>
internal sealed class ProjectIndex
{
    private static readonly ConditionalWeakTable<Compilation, ProjectIndex> Known = new();

    private readonly Compilation _compilation;
    private readonly ConcurrentDictionary<SyntaxTree, SemanticModel> _models = new();
    private readonly Func<SyntaxTree, SemanticModel> _makeModel;
    private FileNames[]? _files;

    private ProjectIndex(Compilation compilation)
    {
        _compilation = compilation;
#pragma warning disable RS1030 // Only files that a candidate reaches are bound, and each has one model for all who ask.
        _makeModel = tree => _compilation.GetSemanticModel(tree);
#pragma warning restore RS1030
    }

    /// <summary>The index of a compilation: the same one for all who ask.</summary>
    public static ProjectIndex Of(Compilation compilation) => Known.GetValue(compilation, static unread => new ProjectIndex(unread));

    /// <summary>The model of a file of the compilation: the same one for all who ask.</summary>
    public SemanticModel ModelOf(SyntaxTree tree) => _models.GetOrAdd(tree, _makeModel);

    /// <summary>Whether a tool writes the file, as the compiler sees it.</summary>
    public bool IsGenerated(SyntaxTree tree, CancellationToken cancellationToken) =>
        _compilation.Options.SyntaxTreeOptionsProvider?.IsGenerated(tree, cancellationToken) switch
        {
            GeneratedKind.MarkedGenerated => true,
            GeneratedKind.NotGenerated => false,
            _ => FileNames.Of(tree, cancellationToken).IsMarkedGenerated(cancellationToken),
        };

    /// <summary>All places where code of the compilation mentions the name, file by file, in the order of the code; what declares it is none.</summary>
    /// <param name="name">The text of the identifier.</param>
    /// <param name="cancellationToken">Ends the search.</param>
    public IEnumerable<SimpleNameSyntax> Mentions(string name, CancellationToken cancellationToken)
    {
        var hash = TextNames.HashOf(name);
        foreach (var file in Files(cancellationToken))
        {
            cancellationToken.ThrowIfCancellationRequested();
            foreach (var mention in file.Mentions(name, hash, cancellationToken))
                yield return mention;
        }
    }

    /// <summary>The calls of what has that name, or of a member of what has it, in the same order.</summary>
    /// <param name="name">The text of the identifier.</param>
    /// <param name="cancellationToken">Ends the search.</param>
    public IEnumerable<InvocationExpressionSyntax> CallsOf(string name, CancellationToken cancellationToken) =>
        Mentions(name, cancellationToken).Select(CallAt).OfType<InvocationExpressionSyntax>();

    /// <summary>
    /// The members, as <see cref="MemberCode.NodeAround"/> has them, whose code mentions the name; each once, file by file, in the order of the code.
    /// The compilation unit stands for top-level statements, and for what a primary constructor gives its base.
    /// </summary>
    /// <param name="name">The text of the identifier.</param>
    /// <param name="isMeant">Whether a mention counts.</param>
    /// <param name="cancellationToken">Ends the search.</param>
    public IEnumerable<SyntaxNode> MembersMentioning(string name, Func<SimpleNameSyntax, bool> isMeant, CancellationToken cancellationToken)
    {
        var seen = new HashSet<SyntaxNode>();
        foreach (var mention in Mentions(name, cancellationToken))
        {
            var member = MemberCode.NodeAround(mention);
            if ((member is not CompilationUnitSyntax || IsCode(mention)) && !seen.Contains(member) && isMeant(mention) && seen.Add(member))
                yield return member;
        }
    }

    /// <summary>The declarations of methods and properties of that name, file by file, in the order of the code.</summary>
    /// <param name="name">The text of the identifier.</param>
    /// <param name="cancellationToken">Ends the search.</param>
    public IEnumerable<MemberDeclarationSyntax> DeclarationsOf(string name, CancellationToken cancellationToken)
    {
        var hash = TextNames.HashOf(name);
        return Files(cancellationToken).Where(file => file.MayMention(hash)).SelectMany(file => file.DeclarationsOf(name, cancellationToken));
    }

    /// <summary>Whether the name stands in code outside of any member: not in a <c>using</c>, an attribute, a base type, a constraint.</summary>
    private static bool IsCode(SimpleNameSyntax mention) =>
        mention.Ancestors().Any(static ancestor => ancestor is GlobalStatementSyntax or ArgumentListSyntax { Parent: PrimaryConstructorBaseTypeSyntax });

    private FileNames[] Files(CancellationToken cancellationToken)
    {
        if (_files is { } known)
            return known;

        var files = new List<FileNames>();
        foreach (var tree in _compilation.SyntaxTrees)
        {
            cancellationToken.ThrowIfCancellationRequested();
            files.Add(FileNames.Of(tree, cancellationToken));
        }

        return _files = files.ToArray();
    }

    private static InvocationExpressionSyntax? CallAt(SimpleNameSyntax name)
    {
        ExpressionSyntax called = name;
        while (called.Parent is MemberAccessExpressionSyntax or MemberBindingExpressionSyntax)
            called = (ExpressionSyntax)called.Parent;

        return called.Parent is InvocationExpressionSyntax call && call.Expression == called
            && (SyntaxNames.OfCall(call) == name.Identifier.ValueText || SyntaxNames.OfReceiver(call) == name.Identifier.ValueText)
                ? call
                : null;
    }
}
