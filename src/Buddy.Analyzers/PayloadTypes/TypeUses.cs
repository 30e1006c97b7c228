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
        _index.Mentions(type.Name, context.CancellationToken).Any(static name => SyntaxNames.TypeAt(name).Parent is BaseTypeSyntax);

    /// <summary>Whether a type of that name is read from JSON: <c>Deserialize&lt;T&gt;</c>, or with <c>typeof(T)</c>.</summary>
    public bool IsRead(INamedTypeSymbol type, ReadContext context) =>
        _index.Mentions(type.Name, context.CancellationToken).Any(static name => name is IdentifierNameSyntax && name.Ancestors()
            .TakeWhile(static ancestor => ancestor is not MemberDeclarationSyntax)
            .Any(static ancestor => ancestor is InvocationExpressionSyntax call && SyntaxNames.OfCall(call) is { } method && Readers.Contains(method)));

    private static ActionWords WordsIn(ReadContext context) => ProjectEvidence.Of(context.Model.Compilation, context.Catalog, context.CancellationToken);

    private ImmutableArray<SendingSite> FindSites(ReadContext context)
    {
        var sites = SendingSites.Find(name => _index.CallsOf(name, context.CancellationToken), context);
        return NewtonsoftDefaults.AreSet(_index, context.CancellationToken) ? sites.Select(WithoutDefaults).ToImmutableArray() : sites;
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
