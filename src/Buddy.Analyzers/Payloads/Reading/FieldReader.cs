using Buddy.Analyzers.Payloads.Model;
using Buddy.Analyzers.Payloads.Semantics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Buddy.Analyzers.Payloads.Reading;

/// <summary>Reads <c>static readonly</c> fields that their initialiser alone sets.</summary>
internal static class FieldReader
{
    /// <summary>The value of the field with its place at the reference; null where other code may set it or it is no scalar.</summary>
    public static PayloadValue? Read(IFieldReferenceOperation reference, ReadContext context, ISymbol? member)
    {
        var field = reference.Field;
        if (field is not { IsStatic: true, IsReadOnly: true } || HasStaticConstructor(field.ContainingType))
            return null;
        if (context.DeclarationOf(field)
            is not VariableDeclaratorSyntax { Initializer.Value: { } initializer })
        {
            return null;
        }

        var declaration = context.ForDeclaration(initializer);
        if (declaration.Operation(initializer) is not { } operation)
            return null;

        return ValueReader.Read(operation, declaration, member) is ConstantValue value
            ? new ConstantValue(value.Scalar, context.SpanOf(reference.Syntax))
            : null;
    }

    private static bool HasStaticConstructor(INamedTypeSymbol type) =>
        type.StaticConstructors.Any(static constructor => !constructor.IsImplicitlyDeclared);
}
