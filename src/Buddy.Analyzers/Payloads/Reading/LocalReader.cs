using Buddy.Analyzers.Payloads.Model;
using Buddy.Analyzers.Payloads.Semantics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Buddy.Analyzers.Payloads.Reading;

/// <summary>Reads a local variable outside of the flow, or where what its value is written as hangs on the member that takes it.</summary>
internal static class LocalReader
{
    /// <summary>The value of the local: of its initialiser, where nothing else sets or changes it; unknown otherwise.</summary>
    public static PayloadValue Read(ILocalReferenceOperation reference, ReadContext context, ISymbol? member)
    {
        if (context.Flow is { } flow && StaticTypes.EnumOf(reference.Local.Type) is null)
            return flow.Find(reference) ?? ValueReader.Unknown(reference, context);

        return LocalDeclaration.InitializerOf(reference.Local, context) is { } initializer
            && context.Operation(initializer) is { } operation
            && !LocalDeclaration.IsWritten(reference.Local, context)
            && ValueReader.Read(operation, context.Deeper(), member) is var value
            && (value is ConstantValue or ChoiceValue or UnknownValue || ValueReader.WithoutConversions(operation) is IAnonymousObjectCreationOperation)
            ? value
            : ValueReader.Unknown(reference, context);
    }
}
