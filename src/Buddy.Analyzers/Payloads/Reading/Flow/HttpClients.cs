using Buddy.Analyzers.Payloads.Model;
using Buddy.Analyzers.Payloads.Semantics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Buddy.Analyzers.Payloads.Reading.Flow;

/// <summary>What the project shows of the client that sends a request.</summary>
/// <param name="BaseAddress">What relative URLs follow; null where that is not seen.</param>
internal sealed record HttpClients(PayloadValue? BaseAddress)
{
    private static HttpClients Unseen { get; } = new((PayloadValue?)null);

    /// <summary>Whether a handler of the project's own gives the request another content.</summary>
    public bool IsRewriting { get; private init; }

    /// <summary>Whether no handler of the project's own keeps the request to itself, as those of tests do, or sends another one.</summary>
    public bool IsSeenToSend { get; private init; } = true;

    /// <summary>What is seen of the client that an expression gives: where it is created, in a local, or in a field or property that nothing else sets.</summary>
    public static HttpClients Of(IOperation? client, ReadContext context, ProjectFlow project)
    {
        context = context.Deeper();
        client = client is null || context.IsTooDeep ? null : ValueReader.WithoutConversions(client);
        return client switch
        {
            IObjectCreationOperation creation => Of(creation, context, project),
            ILocalReferenceOperation { Local: var local } when LocalDeclaration.InitializerOf(local, context) is { } initializer && !LocalDeclaration.IsWritten(local, context) =>
                Of(context.Operation(initializer), context, project),
            IMemberReferenceOperation { Member: var member } when project.KeptInitializerOf(member, context) is { } initializer =>
                context.ForDeclaration(initializer) is var there ? Of(there.Operation(initializer), there, project) : Unseen,
            _ => Unseen,
        };
    }

    private static HttpClients Of(IObjectCreationOperation creation, ReadContext context, ProjectFlow project)
    {
        var handlers = creation.Descendants()
            .Select(static operation => operation.Type)
            .OfType<INamedTypeSymbol>()
            .Where(type => IsHandler(type) && project.IsOfProject(type))
            .Distinct<INamedTypeSymbol>(SymbolEqualityComparer.Default)
            .SelectMany(type => CodeOf(type, context))
            .ToList();
        var isRewriting = handlers.Exists(static code => Mentions(code, "Content", static name => name.Parent is AssignmentExpressionSyntax assignment && assignment.Left == name));
        return new HttpClients(AddressIn(creation, context, project))
        {
            IsRewriting = isRewriting,
            IsSeenToSend = !isRewriting && handlers.TrueForAll(static code => !IsSender(code) || Mentions(code, "SendAsync", IsOfBase) || Mentions(code, "Send", IsOfBase)),
        };
    }

    /// <summary>The base address that the client, or the options that it is given, is created with.</summary>
    private static PayloadValue? AddressIn(IObjectCreationOperation creation, ReadContext context, ProjectFlow project)
    {
        foreach (var element in creation.Initializer?.Initializers.AsEnumerable() ?? [])
        {
            if (element is ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property.Name: "BaseAddress" or "BaseUrl" } } assignment)
                return KeptMembers.Read(assignment.Value, context, project);
        }

        if (creation.Constructor is not { } constructor || KnownApis.Of(constructor) is not { Role: ApiRole.MakesClient, Url: { } url })
            return null;

        foreach (var argument in creation.Arguments)
        {
            if (KnownApi.IsOneOf(argument.Parameter!.Name, url))
                return KeptMembers.Read(argument.Value, context, project);
            if (ValueReader.WithoutConversions(argument.Value) is IObjectCreationOperation options && AddressIn(options, context, project) is { } address)
                return address;
        }

        return null;
    }

    private static bool IsHandler(ITypeSymbol type) => type.WithBaseTypes().Any(static level => level.Is("System.Net.Http.HttpMessageHandler"));

    /// <summary>The declarations of the type, and of its base types in the project.</summary>
    private static IEnumerable<SyntaxNode> CodeOf(INamedTypeSymbol type, ReadContext context) => type.WithBaseTypes()
        .SelectMany(static level => level.DeclaringSyntaxReferences)
        .Where(reference => context.Model.Compilation.ContainsSyntaxTree(reference.SyntaxTree))
        .Select(reference => reference.GetSyntax(context.CancellationToken));

    /// <summary>Whether the code overrides what sends.</summary>
    private static bool IsSender(SyntaxNode type) => type.ChildNodes().OfType<MethodDeclarationSyntax>().Any(static method => method.Identifier.ValueText is "SendAsync" or "Send");

    private static bool IsOfBase(ExpressionSyntax name) => name is MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax };

    /// <summary>Whether the code mentions a member, or a method of another object, of that name in such a way.</summary>
    private static bool Mentions(SyntaxNode code, string member, Func<ExpressionSyntax, bool> isMeant) => code.DescendantNodes().OfType<IdentifierNameSyntax>()
        .Where(name => name.Identifier.ValueText == member)
        .Any(name => isMeant(name.Parent is MemberAccessExpressionSyntax access && access.Name == name ? access : name));
}
