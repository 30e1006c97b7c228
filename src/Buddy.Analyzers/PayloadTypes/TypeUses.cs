using System.Collections.Immutable;
using Buddy.Analyzers.Payloads.Model;
using Buddy.Analyzers.Payloads.Semantics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Buddy.Analyzers.PayloadTypes;

/// <summary>
/// What a compilation does with its types, found by name in all its files when the first payload type asks. A declaration alone does not
/// tell its serializer; the calls do, and they may stand anywhere.
/// </summary>
internal sealed class TypeUses
{
    private readonly ILookup<string, InvocationExpressionSyntax> _calls;
    private readonly ILookup<string, ObjectCreationExpressionSyntax> _creations;
    private readonly ILookup<string, TypeDeclarationSyntax> _holders;
    private readonly HashSet<string> _bases;
    private readonly HashSet<string> _read;

    private TypeUses(List<SyntaxNode> nodes, ReadContext context)
    {
        _calls = nodes.OfType<InvocationExpressionSyntax>().ToLookup(static call => CallNames.Of(call) ?? "", StringComparer.Ordinal);
        _creations = nodes.OfType<ObjectCreationExpressionSyntax>().ToLookup(static creation => CallNames.Last(creation.Type) ?? "", StringComparer.Ordinal);
        _holders = nodes.OfType<TypeDeclarationSyntax>()
            .SelectMany(static type => NamesHeldBy(type).Distinct().Select(name => (Type: type, Name: name)))
            .ToLookup(static held => held.Name, static held => held.Type, StringComparer.Ordinal);
        _bases = new HashSet<string>(nodes.OfType<BaseTypeSyntax>().Select(static type => CallNames.Last(type.Type)).OfType<string>(), StringComparer.Ordinal);
        _read = new HashSet<string>(_calls.Where(static calls => IsReader(calls.Key)).SelectMany(static call => call).SelectMany(NamesIn), StringComparer.Ordinal);
        Sites = SendingSites.Find(_calls, context);
        if (nodes.Exists(DefaultSettingsSearch.IsName))
            Sites = Sites.Select(WithoutDefaults).ToImmutableArray();
    }

    /// <summary>Where objects are written as JSON.</summary>
    public ImmutableArray<SendingSite> Sites { get; }

    /// <summary>Reads all files of the compilation.</summary>
    public static TypeUses Of(ReadContext context) => new(
        context.Model.Compilation.SyntaxTrees
            .SelectMany(tree => tree.GetRoot(context.CancellationToken).DescendantNodes())
            .Where(static node => node is InvocationExpressionSyntax or ObjectCreationExpressionSyntax or BaseTypeSyntax or TypeDeclarationSyntax || DefaultSettingsSearch.IsName(node))
            .ToList(),
        context);

    /// <summary>The expressions <c>new T(…) { … }</c>, in the order of the files.</summary>
    public IEnumerable<ObjectCreationExpressionSyntax> CreationsOf(INamedTypeSymbol type, ReadContext context) => _creations[type.Name]
        .Where(creation => SymbolEqualityComparer.Default.Equals(context.ForDeclaration(creation).Model.GetTypeInfo(creation, context.CancellationToken).Type, type));

    /// <summary>The types with members of a type of that name, or of lists of one.</summary>
    public IEnumerable<INamedTypeSymbol> HoldersOf(INamedTypeSymbol type, ReadContext context) => _holders[type.Name]
        .Select(holder => context.ForDeclaration(holder).Model.GetDeclaredSymbol(holder, context.CancellationToken))
        .OfType<INamedTypeSymbol>()
        .Where(holder => !SymbolEqualityComparer.Default.Equals(holder, type))
        .Distinct<INamedTypeSymbol>(SymbolEqualityComparer.Default);

    /// <summary>Whether a type of that name is the base of another one.</summary>
    public bool IsBase(INamedTypeSymbol type) => _bases.Contains(type.Name);

    /// <summary>Whether a type of that name is read from JSON: <c>Deserialize&lt;T&gt;</c>.</summary>
    public bool IsRead(INamedTypeSymbol type) => _read.Contains(type.Name);

    /// <summary>All of Newtonsoft's calls begin with the default settings.</summary>
    private static SendingSite WithoutDefaults(SendingSite site) => site.Destination.Format.Serializer == Serializer.Newtonsoft
        ? site with { Destination = site.Destination with { Format = WireFormat.Of(Serializer.Newtonsoft) } }
        : site;

    private static bool IsReader(string method) =>
        method.StartsWith("Deserialize", StringComparison.Ordinal) || method.StartsWith("PopulateObject", StringComparison.Ordinal)
        || method.IndexOf("FromJson", StringComparison.Ordinal) >= 0 || method is "ToObject" or "GetFromJsonAsync" or "GetJsonAsync" or "ReadAsAsync";

    /// <summary>The names of types in the type arguments, and in <c>typeof(…)</c>.</summary>
    private static IEnumerable<string> NamesIn(InvocationExpressionSyntax call) =>
        call.DescendantNodes().OfType<IdentifierNameSyntax>().Select(static name => name.Identifier.ValueText);

    /// <summary>The names of the types that the members of a type hold.</summary>
    private static IEnumerable<string> NamesHeldBy(TypeDeclarationSyntax type) => type.Members
        .Select(static member => member switch
        {
            PropertyDeclarationSyntax property => property.Type,
            FieldDeclarationSyntax field => field.Declaration.Type,
            _ => null,
        })
        .Concat(type is RecordDeclarationSyntax { ParameterList.Parameters: var parameters } ? parameters.Select(static parameter => parameter.Type) : [])
        .OfType<TypeSyntax>()
        .SelectMany(static held => held.DescendantNodesAndSelf().OfType<SimpleNameSyntax>())
        .Select(static name => name.Identifier.ValueText);
}
