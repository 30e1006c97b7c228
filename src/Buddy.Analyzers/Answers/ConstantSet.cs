using System.Collections.Immutable;
using Buddy.Analyzers.Payloads;
using Buddy.Analyzers.Payloads.Readers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Buddy.Analyzers.Answers;

/// <summary>The constant texts of a list or set that a value is looked up in.</summary>
/// <param name="Items">The texts; the set may hold others.</param>
/// <param name="MayIgnoreCase">Whether the set may have a comparer of its own.</param>
internal sealed record ConstantSet(ImmutableArray<ComparedConstant> Items, bool MayIgnoreCase)
{
    /// <summary>The set that is created in place, or by the declaration of a local variable or a read-only field; null where that is not seen.</summary>
    public static ConstantSet? Read(IOperation set, ReadContext context)
    {
        var (creation, reader) = CreationOf(Unconverted(set), context);
        if (creation is null || ValueReader.Read(Unconverted(creation), reader) is not PayloadArray array)
            return null;

        var texts = array.Items.SelectMany(static item => item.Alternatives).Select(item => ComparedConstant.Of(item, set)).OfType<ComparedConstant>();
        return new ConstantSet(texts.ToImmutableArray(), array.IsOpen);
    }

    /// <summary>The expression inside all conversions: an array becomes a span where the language has those.</summary>
    public static IOperation Unconverted(IOperation operation)
    {
        while (operation is IConversionOperation { Operand: var operand })
            operation = operand;
        return operation is IArrayInitializerOperation { Parent: IArrayCreationOperation array } ? array : operation;
    }

    private static (IOperation? Creation, ReadContext Reader) CreationOf(IOperation set, ReadContext context)
    {
        switch (set)
        {
            case ILocalReferenceOperation { Local: var local }:
                return (LocalSources.Of(local, context) is { Length: 1 } sources ? sources[0].Operation : null, context);
            case IFieldReferenceOperation { Field: { IsReadOnly: true } field }
                when context.DeclarationOf(field) is VariableDeclaratorSyntax { Initializer.Value: { } value }:
                var reader = context.ForDeclaration(value);
                return (reader.Operation(value), reader);
            default:
                return (set, context);
        }
    }
}
