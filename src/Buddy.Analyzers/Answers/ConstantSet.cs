using System.Collections.Immutable;
using Buddy.Analyzers.Payloads.Model;
using Buddy.Analyzers.Payloads.Reading;
using Buddy.Analyzers.Payloads.Semantics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Buddy.Analyzers.Answers;

/// <summary>The constant texts, or members of an enum, of a list or set that a value is looked up in.</summary>
/// <param name="Items">The constants; the set may hold others.</param>
/// <param name="MayIgnoreCase">Whether the set may have a comparer of its own.</param>
internal sealed record ConstantSet(ImmutableArray<ComparedConstant> Items, bool MayIgnoreCase)
{
    /// <summary>The set that is created in place, or by the declaration of a local variable or a read-only field; null where that is not seen.</summary>
    public static ConstantSet? Read(IOperation set, ReadContext context)
    {
        var (creation, reader) = CreationOf(Unconverted(set), context);
        if (creation is null)
            return null;
        if (MembersIn(Unconverted(creation), set, reader) is { IsEmpty: false } members)
            return new ConstantSet(members, MayIgnoreCase: false);
        if (ValueReader.Read(Unconverted(creation), reader) is not PayloadArray array)
            return null;

        var texts = array.Items.SelectMany(static item => item.Alternatives).Select(item => ComparedConstant.Of(item, set)).OfType<ComparedConstant>();
        return new ConstantSet(texts.ToImmutableArray(), array.IsOpen);
    }

    /// <summary>The members of an enum that the set is created with; those of other code stand where the set is named.</summary>
    private static ImmutableArray<ComparedConstant> MembersIn(IOperation creation, IOperation set, ReadContext context)
    {
        var items = creation switch
        {
            IArrayCreationOperation { Initializer: { } list } => list.ElementValues,
            IObjectCreationOperation { Initializer: { } list } => list.Initializers.OfType<IInvocationOperation>()
                .Where(static add => add.Arguments.Length == 1).Select(static add => add.Arguments[0].Value),
            _ => creation.ChildOperations, // a collection expression, which this version of the compiler has no name for
        };
        return items.Select(Unconverted)
            .Select(item => AnswerEnum.MemberOf(item) is not null && ComparedConstant.Of(item) is { } constant
                ? context.SpanOf(item.Syntax).IsEmpty ? constant with { Span = set.Syntax.Span, IsHere = false } : constant
                : null)
            .OfType<ComparedConstant>()
            .ToImmutableArray();
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
                return (LocalSources.Of(local, context) is { Length: 1 } sources && sources[0].Steps.IsEmpty ? sources[0].Operation : null, context);
            case IFieldReferenceOperation { Field: { IsReadOnly: true } field }
                when context.DeclarationOf(field) is VariableDeclaratorSyntax { Initializer.Value: { } value }:
                var reader = context.ForDeclaration(value);
                return (reader.Operation(value), reader);
            default:
                return (set, context);
        }
    }
}
