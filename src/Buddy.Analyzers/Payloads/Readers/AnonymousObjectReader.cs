using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Buddy.Analyzers.Payloads.Readers;

/// <summary>Reads anonymous objects. They cannot change, so their fields are all there are.</summary>
internal static class AnonymousObjectReader
{
    public static PayloadObject Read(IAnonymousObjectCreationOperation creation, ReadContext context)
    {
        var fields = ImmutableArray.CreateBuilder<PayloadField>();
        var isOpen = false;
        foreach (var initializer in creation.Initializers)
        {
            if (initializer is not ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property: { } property } } assignment)
                isOpen = true;
            else if (WireNames.IsKept(property.Name))
                fields.Add(Field(property, assignment.Value, creation, context));
            else
                isOpen |= WireNames.MayBeField(property.Name, context);
        }

        return new PayloadObject(fields.ToImmutable(), isOpen, context.SpanOf(creation.Syntax), context.StartOf(creation.Syntax), isFixed: true);
    }

    private static PayloadField Field(IPropertySymbol property, IOperation value, IAnonymousObjectCreationOperation creation, ReadContext context)
    {
        var declarator = value.Syntax.FirstAncestorOrSelf<AnonymousObjectMemberDeclaratorSyntax>(
            node => node.Parent == creation.Syntax);
        SyntaxNode name = declarator?.NameEquals is { } nameEquals ? nameEquals.Name : declarator?.Expression ?? value.Syntax;
        if (name is MemberAccessExpressionSyntax projection)
            name = projection.Name;

        return new PayloadField(property.Name, context.SpanOf(name), ValueReader.Read(value, context));
    }
}
