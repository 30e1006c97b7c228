using Buddy.Analyzers.Answers.Sources;
using Buddy.Analyzers.Payloads.Model;
using Buddy.Analyzers.Payloads.Semantics;
using Buddy.Analyzers.Payloads.Usage;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Buddy.Analyzers.Answers;

/// <summary>What the calls show that read JSON into a type, in the whole project.</summary>
internal enum TypeReading
{
    /// <summary>No call reads it, or none shows from where.</summary>
    Unseen,

    /// <summary>All calls read actions.</summary>
    Actions,

    /// <summary>Some calls read actions, the others do not show what they read.</summary>
    MaybeActions,

    /// <summary>A call reads something else.</summary>
    Foreign,
}

/// <summary>Finds by the name of a type the calls that read JSON into it, alone, in a list, or in another type of the project that has a member of it.</summary>
/// <param name="objects">Traces what the calls read.</param>
internal sealed class TypeReadings(ObjectTracer objects)
{
    private const int MostCalls = 64;
    private const int MaxHolders = 3;

    private const int MostPlaces = 16;

    private readonly Dictionary<INamedTypeSymbol, (TypeReading Reading, WireFormat Format)> _known = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<(ITypeSymbol Type, INamedTypeSymbol Part, int Depth), bool> _reaches = [];

    private ReadContext Context => objects.Context;

    /// <summary>What the calls show.</summary>
    public TypeReading Of(INamedTypeSymbol type) => Find(type).Reading;

    /// <summary>How all calls read the type; not seen where one of them does it in another way.</summary>
    public WireFormat FormatOf(INamedTypeSymbol type) => Find(type).Format;

    private (TypeReading Reading, WireFormat Format) Find(INamedTypeSymbol type)
    {
        if (type.DeclaringSyntaxReferences.IsEmpty)
            return (TypeReading.Unseen, WireFormat.Unseen);
        if (!_known.TryGetValue(type, out var known))
        {
            _known.Add(type, (TypeReading.Unseen, WireFormat.Unseen)); // for a type that is read as part of itself
            _known[type] = known = Judge(type);
        }

        return known;
    }

    private (TypeReading Reading, WireFormat Format) Judge(INamedTypeSymbol type)
    {
        var reads = ReadsOf(type, type, MaxHolders, new HashSet<ISymbol>(SymbolEqualityComparer.Default)).Take(MostCalls).ToList();
        var format = reads.Count > 0 && reads.TrueForAll(read => read.Format == reads[0].Format) ? reads[0].Format : WireFormat.Unseen;
        return (reads.Exists(static read => read.Target == RequestTarget.Foreign) ? TypeReading.Foreign
            : !reads.Exists(IsActions) ? TypeReading.Unseen
            : reads.TrueForAll(IsActions) && reads.Count < MostCalls ? TypeReading.Actions
            : TypeReading.MaybeActions, format);
    }

    private static bool IsActions((RequestTarget Target, WireFormat Format) read) => read.Target is RequestTarget.Actions or RequestTarget.OneAction;

    /// <summary>Where each call reads from, and how, that reads the type, or another one that has it as a part.</summary>
    private IEnumerable<(RequestTarget Target, WireFormat Format)> ReadsOf(INamedTypeSymbol type, INamedTypeSymbol part, int depth, ISet<ISymbol> seen)
    {
        if (!seen.Add(type))
            yield break;

        var calls = new HashSet<SyntaxNode>();
        foreach (var mention in Context.Mentions(type.Name))
        {
            if (CallAround(mention) is { } syntax)
            {
                if (calls.Add(syntax) && ReadBy(syntax, part) is { } read)
                    yield return read;
            }
            else if (RefitMethodOf(mention) is { } method)
            {
                if (TargetOf(new AnswerObject { Target = RequestUrl.Of(RefitCall.UrlOf(method)!) }, method.ReturnType, part) is { } target)
                    yield return (target, WireFormat.Unseen);
            }
            else if (depth > 0 && HolderOf(mention) is { } holder)
            {
                foreach (var read in ReadsOf(holder, part, depth - 1, seen))
                    yield return read;
            }
        }
    }

    /// <summary>The call that has the name among its type arguments, or in an argument.</summary>
    private static InvocationExpressionSyntax? CallAround(SimpleNameSyntax mention)
    {
        foreach (var ancestor in mention.Ancestors())
        {
            if (ancestor is InvocationExpressionSyntax call)
                return call;
            if (ancestor is StatementSyntax or MemberDeclarationSyntax or AnonymousFunctionExpressionSyntax or BaseObjectCreationExpressionSyntax or ParameterSyntax)
                return null;
        }

        return null;
    }

    /// <summary>Where the call reads the type from; null for one that does not read it.</summary>
    private (RequestTarget Target, WireFormat Format)? ReadBy(InvocationExpressionSyntax syntax, INamedTypeSymbol part)
    {
        var scope = objects.Sources.Scope.Of(objects.Sources.MemberAround(syntax), receiver: null);
        if (scope.Context.Operation(syntax) is not IInvocationOperation { Type: { } type } call || !Reaches(type, part, MaxHolders))
            return null;

        var read = objects.Trace(new Place(call, scope));
        return read.IsRead ? (TargetOf(read, type, part) ?? RequestTarget.Unseen, read.Format) : null;
    }

    private IMethodSymbol? RefitMethodOf(SimpleNameSyntax mention) =>
        mention.FirstAncestorOrSelf<MethodDeclarationSyntax>() is { AttributeLists.Count: > 0 } declaration && declaration.ReturnType.Span.Contains(mention.Span)
        && Context.ForDeclaration(declaration).Model.GetDeclaredSymbol(declaration, Context.CancellationToken) is IMethodSymbol method && RefitCall.UrlOf(method) is not null
            ? method
            : null;

    /// <summary>The type that has a property, field or parameter of a record whose type has the name in it.</summary>
    private INamedTypeSymbol? HolderOf(SimpleNameSyntax mention)
    {
        foreach (var ancestor in mention.Ancestors())
        {
            switch (ancestor)
            {
                case TypeSyntax or TypeArgumentListSyntax or VariableDeclarationSyntax or PropertyDeclarationSyntax or FieldDeclarationSyntax or ParameterSyntax or ParameterListSyntax:
                    continue;
                case TypeDeclarationSyntax declaration:
                    return Context.ForDeclaration(declaration).Model.GetDeclaredSymbol(declaration, Context.CancellationToken) as INamedTypeSymbol;
                default:
                    return null;
            }
        }

        return null;
    }

    /// <summary>Where the part comes from, by the place that it has in what is read; null where it has none.</summary>
    private RequestTarget? TargetOf(AnswerObject read, ITypeSymbol type, INamedTypeSymbol part)
    {
        if (read.Target == RequestTarget.Foreign)
            return RequestTarget.Foreign;

        var places = PlacesOf(part, read with { Type = type }, MaxHolders).Take(MostPlaces).ToList();
        return places.Count == 0 ? null : places.TrueForAll(static place => place.IsAction) ? read.Target : RequestTarget.Unseen;
    }

    /// <summary>All parts of an object that are of the type.</summary>
    private IEnumerable<AnswerObject> PlacesOf(INamedTypeSymbol part, AnswerObject read, int depth)
    {
        var type = Unwrapped(read.Type);
        if (SymbolEqualityComparer.Default.Equals(type?.OriginalDefinition, part.OriginalDefinition))
            return [read with { Type = type }];
        if (type is null || depth == 0)
            return [];
        if (JsonTypesRead.ItemOf(type) is { } item)
            return PlacesOf(part, read.OfItem() with { Type = item }, depth);

        return MembersOf(type, part, depth).SelectMany(member => PlacesOf(part, objects.Member(read with { Type = type }, member), depth - 1));
    }

    /// <summary>Whether an object of the one type may have one of the other in it.</summary>
    private bool Reaches(ITypeSymbol? wrapped, INamedTypeSymbol part, int depth)
    {
        if (Unwrapped(wrapped) is not { } type)
            return false;
        if (SymbolEqualityComparer.Default.Equals(type.OriginalDefinition, part.OriginalDefinition))
            return true;
        if (depth == 0)
            return false;

        if (!_reaches.TryGetValue((type, part, depth), out var reaches))
        {
            reaches = JsonTypesRead.ItemOf(type) is { } item ? Reaches(item, part, depth) : MembersOf(type, part, depth).Any();
            _reaches[(type, part, depth)] = reaches;
        }

        return reaches;
    }

    private IEnumerable<ISymbol> MembersOf(ITypeSymbol type, INamedTypeSymbol part, int depth) => type.DeclaringSyntaxReferences.IsEmpty
        ? []
        : type.GetMembers().Where(member => member switch
        {
            IPropertySymbol { IsStatic: false, IsIndexer: false } property => Reaches(property.Type, part, depth - 1),
            IFieldSymbol { IsStatic: false, IsImplicitlyDeclared: false } field => Reaches(field.Type, part, depth - 1),
            _ => false,
        });

    /// <summary>What a task, or a response of a library, has in it.</summary>
    private static ITypeSymbol? Unwrapped(ITypeSymbol? type)
    {
        while (type is INamedTypeSymbol { TypeArguments: { Length: 1 } inner, Name: "Task" or "ValueTask" or "Nullable" or "RestResponse" or "IRestResponse" or "ApiResponse" or "IApiResponse" })
            type = inner[0];

        return type;
    }
}
