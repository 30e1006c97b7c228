using System.Collections.Immutable;
using Buddy.Analyzers.Payloads.Model;
using Buddy.Analyzers.Payloads.Reading.Dto;
using Buddy.Analyzers.Payloads.Semantics;
using Buddy.Analyzers.Payloads.Serialization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Buddy.Analyzers.Payloads.Reading;

/// <summary>Reads anonymous objects. They cannot change, so their fields are all there are.</summary>
internal static class AnonymousObjectReader
{
    public static PayloadObject Read(IAnonymousObjectCreationOperation creation, ReadContext context)
    {
        var fields = ImmutableArray.CreateBuilder<PayloadField>();
        var isOpen = false;
        foreach (var initializer in creation.Initializers)
        {
            if (initializer is not ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property: { } property } } assignment
                || NameIn(Declarator(assignment.Value, creation)) is not { } name
                || (name is not { Parent: NameEqualsSyntax } && property.Type is IErrorTypeSymbol))
            {
                isOpen = true; // half-typed
            }
            else if (WireNames.OfUnnamed(NameOf(property, name), context.Format) is { } wireName)
            {
                isOpen |= IsRepeated(property);
                var value = ValueReader.Read(assignment.Value, context);
                fields.Add(new PayloadField(wireName, context.SpanOf(name), context.Format.DropsDefaults == true ? DroppedDefaults.Of(value, property) : value)
                {
                    IsNamedByMember = WireNames.IsMade(property, context.Format),
                });
            }
            else if (WireNames.MayBeField(property.Name, context))
            {
                isOpen = true;
                context.Budget?.Note(ReadGaps.Names);
            }
        }

        return new PayloadObject(fields.ToImmutable(), isOpen, context.SpanOf(creation.Syntax), context.StartOf(creation.Syntax), isFixed: true);
    }

    /// <summary>Whether the name came before, which does not compile: the compiler gives the later one a name of its own, <c>$1</c>.</summary>
    private static bool IsRepeated(IPropertySymbol property) => property.Name.StartsWith("$", StringComparison.Ordinal);

    private static string NameOf(IPropertySymbol property, SyntaxNode name) =>
        IsRepeated(property) ? name.GetLastToken().ValueText : property.Name;

    private static AnonymousObjectMemberDeclaratorSyntax? Declarator(IOperation value, IAnonymousObjectCreationOperation creation) =>
        value.Syntax.FirstAncestorOrSelf<AnonymousObjectMemberDeclaratorSyntax>(node => node.Parent == creation.Syntax);

    /// <summary>Where the name of a member stands; null where it has none.</summary>
    private static SyntaxNode? NameIn(AnonymousObjectMemberDeclaratorSyntax? member) => member switch
    {
        { NameEquals: { } nameEquals } => nameEquals.Name,
        { Expression: MemberAccessExpressionSyntax projection } => projection.Name,
        { Expression: IdentifierNameSyntax or ConditionalAccessExpressionSyntax } => member.Expression,
        _ => null,
    };
}
