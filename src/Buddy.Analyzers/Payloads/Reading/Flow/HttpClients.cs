using Buddy.Analyzers.Payloads.Model;
using Buddy.Analyzers.Payloads.Semantics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Buddy.Analyzers.Payloads.Reading.Flow;

/// <summary>What the project shows of the client that sends a request.</summary>
/// <param name="BaseAddress">What relative URLs follow; null where that is not seen.</param>
/// <param name="HasOwnHandler">Whether a handler of the project's own may change what is sent.</param>
internal sealed record HttpClients(PayloadValue? BaseAddress, bool HasOwnHandler)
{
    private static HttpClients Unseen { get; } = new(null, false);

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
        PayloadValue? address = null;
        foreach (var element in creation.Initializer?.Initializers.AsEnumerable() ?? [])
        {
            if (element is ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property.Name: "BaseAddress" } } assignment)
                address = KeptMembers.Read(assignment.Value, context, project);
        }

        var hasOwnHandler = creation.Arguments.Any(argument => project.IsOfProject(ValueReader.WithoutConversions(argument.Value).Type));
        return new HttpClients(address, hasOwnHandler);
    }
}
