using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Buddy.Analyzers.Catalog;
using Buddy.Analyzers.Payloads.Filtering;
using Buddy.Analyzers.Payloads.Model;
using Buddy.Analyzers.Payloads.Semantics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Buddy.Analyzers.PayloadTypes;

/// <summary>
/// What a compilation does with its types. A declaration alone does not tell its serializer; the calls do, and they may stand anywhere: they are
/// found by name, and only what is found is bound.
/// </summary>
internal sealed class TypeUses
{
    private static readonly ConditionalWeakTable<Compilation, ConcurrentDictionary<ActionCatalog, TypeUses>> Known = new();

    private static readonly ImmutableHashSet<string> Readers =
        KnownApis.Mentions(static api => api.Role is ApiRole.ParsesOnly or ApiRole.Populates).ToImmutableHashSet(StringComparer.Ordinal);

    private readonly ProjectIndex _index;
    private StrongBox<ImmutableArray<SendingSite>>? _sites;

    private TypeUses(ProjectIndex index) => _index = index;

    /// <summary>The uses in the compilation that is read: the same object for all who ask.</summary>
    public static TypeUses Of(ReadContext context) => Known
        .GetValue(context.Model.Compilation, static _ => new ConcurrentDictionary<ActionCatalog, TypeUses>())
        .GetOrAdd(context.Catalog, _ => new TypeUses(ProjectIndex.Of(context.Model.Compilation)));

    /// <summary>Where objects are written as JSON; two threads that ask first may both work it out.</summary>
    public ImmutableArray<SendingSite> SitesIn(ReadContext context) =>
        (_sites ?? Interlocked.CompareExchange(ref _sites, new StrongBox<ImmutableArray<SendingSite>>(FindSites(context)), null) ?? _sites).Value;

    /// <summary>Whether any type of the compilation may stand for an action, by its words alone: else none does, and no other one stands for a part of it.</summary>
    public bool MayHaveActions(ReadContext context) => MentionsBuddy(context) || (WordsIn(context) & (ActionWords.Type | ActionWords.Name)) != 0;

    /// <summary>Whether strings of the compilation may be the URL of Buddy's actions, or words of it a mark that says what is one.</summary>
    public bool MentionsBuddy(ReadContext context) => WordsIn(context) is var words && (words.HasFlag(ActionWords.Url) || words.HasFlag(ActionWords.Mark));

    /// <summary>Whether a word of the compilation is an action type that no other system uses.</summary>
    public bool MentionsActionTypes(ReadContext context) => WordsIn(context).HasFlag(ActionWords.Type);

    /// <summary>The expressions <c>new T(…) { … }</c>, in the order of the files.</summary>
    public IEnumerable<ObjectCreationExpressionSyntax> CreationsOf(INamedTypeSymbol type, ReadContext context) =>
        _index.Mentions(type.Name, context.CancellationToken)
            .Select(static name => TypeAt(name) is { Parent: ObjectCreationExpressionSyntax creation } created && creation.Type == created ? creation : null)
            .OfType<ObjectCreationExpressionSyntax>()
            .Where(creation => SymbolEqualityComparer.Default.Equals(context.ForDeclaration(creation).Model.GetTypeInfo(creation, context.CancellationToken).Type, type));

    /// <summary>
    /// The expressions <c>new() { … }</c> for objects of the type, as far as names lead to them: in members that mention it, and in calls of methods that take it.
    /// All such expressions there are bound: to be asked where a mistake is as good as found.
    /// </summary>
    public IEnumerable<ImplicitObjectCreationExpressionSyntax> TargetTypedCreationsOf(INamedTypeSymbol type, ReadContext context) =>
        _index.Mentions(type.Name, context.CancellationToken)
            .SelectMany(name => CodeFor(name, context.CancellationToken))
            .Distinct()
            .SelectMany(static code => code.DescendantNodes().OfType<ImplicitObjectCreationExpressionSyntax>())
            .Distinct()
            .Where(creation => SymbolEqualityComparer.Default.Equals(context.ForDeclaration(creation).Model.GetTypeInfo(creation, context.CancellationToken).Type, type));

    /// <summary>The code that may create what is mentioned: the member, the statement, or the calls of a method with a parameter of that type.</summary>
    private IEnumerable<SyntaxNode> CodeFor(SimpleNameSyntax name, CancellationToken cancellationToken) =>
        name.FirstAncestorOrSelf<ParameterSyntax>() is { Parent.Parent: MethodDeclarationSyntax method } ? CallsOf(method.Identifier.ValueText, cancellationToken).Select(static call => call.ArgumentList)
        : MemberCode.NodeAround(name) is var member && member is not CompilationUnitSyntax ? [member]
        : name.FirstAncestorOrSelf<GlobalStatementSyntax>() is { } statement ? [statement]
        : [];

    /// <summary>The types with members of a type of that name, or of lists of one.</summary>
    public IEnumerable<INamedTypeSymbol> HoldersOf(INamedTypeSymbol type, ReadContext context) =>
        _index.Mentions(type.Name, context.CancellationToken)
            .Select(HolderAt)
            .OfType<TypeDeclarationSyntax>()
            .GroupBy(static holder => holder.SyntaxTree)
            .SelectMany(static file => file.OrderBy(static holder => holder.SpanStart))
            .Distinct()
            .Select(holder => context.ForDeclaration(holder).Model.GetDeclaredSymbol(holder, context.CancellationToken))
            .OfType<INamedTypeSymbol>()
            .Where(holder => !SymbolEqualityComparer.Default.Equals(holder, type))
            .Distinct<INamedTypeSymbol>(SymbolEqualityComparer.Default);

    /// <summary>Whether a type of that name is the base of another one.</summary>
    public bool IsBase(INamedTypeSymbol type, ReadContext context) =>
        _index.Mentions(type.Name, context.CancellationToken).Any(static name => TypeAt(name).Parent is BaseTypeSyntax);

    /// <summary>Whether a type of that name is read from JSON: <c>Deserialize&lt;T&gt;</c>, or with <c>typeof(T)</c>.</summary>
    public bool IsRead(INamedTypeSymbol type, ReadContext context) =>
        _index.Mentions(type.Name, context.CancellationToken).Any(static name => name is IdentifierNameSyntax && name.Ancestors()
            .TakeWhile(static ancestor => ancestor is not MemberDeclarationSyntax)
            .Any(static ancestor => ancestor is InvocationExpressionSyntax call && SyntaxNames.OfCall(call) is { } method && Readers.Contains(method)));

    private static ActionWords WordsIn(ReadContext context) => ProjectEvidence.Of(context.Model.Compilation, context.Catalog, context.CancellationToken);

    private ImmutableArray<SendingSite> FindSites(ReadContext context)
    {
        var sites = SendingSites.Find(name => CallsOf(name, context.CancellationToken), context);
        return NewtonsoftDefaults.AreSet(_index, context.CancellationToken) ? sites.Select(WithoutDefaults).ToImmutableArray() : sites;
    }

    /// <summary>The calls of what has that name.</summary>
    private IEnumerable<InvocationExpressionSyntax> CallsOf(string name, CancellationToken cancellationToken) =>
        _index.Mentions(name, cancellationToken).Select(CallAt).OfType<InvocationExpressionSyntax>();

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

    /// <summary>The type that the name is the last part of.</summary>
    private static TypeSyntax TypeAt(SimpleNameSyntax name)
    {
        TypeSyntax type = name;
        while ((type.Parent is QualifiedNameSyntax qualified && qualified.Right == type) || (type.Parent is AliasQualifiedNameSyntax aliased && aliased.Name == type))
            type = (TypeSyntax)type.Parent;

        return type;
    }

    /// <summary>The type with a member of a type that mentions the name; null where something else mentions it.</summary>
    private static TypeDeclarationSyntax? HolderAt(SimpleNameSyntax name)
    {
        var (type, holder) = name.Ancestors().FirstOrDefault(static ancestor => ancestor is PropertyDeclarationSyntax or VariableDeclarationSyntax or ParameterSyntax) switch
        {
            PropertyDeclarationSyntax property => (property.Type, property.Parent),
            VariableDeclarationSyntax { Parent: FieldDeclarationSyntax field } variable => (variable.Type, field.Parent),
            ParameterSyntax { Parent.Parent: RecordDeclarationSyntax record } parameter => (parameter.Type, record),
            _ => (null, null),
        };
        return type is not null && type.Span.Contains(name.Span) ? holder as TypeDeclarationSyntax : null;
    }

    /// <summary>All of Newtonsoft's calls begin with the default settings.</summary>
    private static SendingSite WithoutDefaults(SendingSite site) => site.Destination.Format.Serializer == Serializer.Newtonsoft
        ? site with { Destination = site.Destination with { Format = WireFormat.Of(Serializer.Newtonsoft) } }
        : site;
}
