using System.Collections.Immutable;
using Buddy.Analyzers.Payloads;
using Buddy.Analyzers.Payloads.Readers;
using Buddy.Analyzers.Payloads.Uses;
using Buddy.Analyzers.Payloads.Wire;
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
    private readonly HashSet<string> _bases;
    private readonly HashSet<string> _read;

    private TypeUses(List<SyntaxNode> nodes, ReadContext context)
    {
        _calls = nodes.OfType<InvocationExpressionSyntax>().ToLookup(static call => CallNames.Of(call) ?? "", StringComparer.Ordinal);
        _creations = nodes.OfType<ObjectCreationExpressionSyntax>().ToLookup(static creation => CallNames.Last(creation.Type) ?? "", StringComparer.Ordinal);
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
            .Where(static node => node is InvocationExpressionSyntax or ObjectCreationExpressionSyntax or BaseTypeSyntax || DefaultSettingsSearch.IsName(node))
            .ToList(),
        context);

    /// <summary>The expressions <c>new T(…) { … }</c>, in the order of the files.</summary>
    public IEnumerable<ObjectCreationExpressionSyntax> CreationsOf(INamedTypeSymbol type, ReadContext context) => _creations[type.Name]
        .Where(creation => SymbolEqualityComparer.Default.Equals(context.ForDeclaration(creation).Model.GetTypeInfo(creation, context.CancellationToken).Type, type));

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
}
