using System.Collections.Immutable;
using Buddy.Analyzers.Payloads.Model;
using Buddy.Analyzers.Payloads.Semantics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;

namespace Buddy.Analyzers.Payloads.Reading.Dto;

/// <summary>What a call gives to a constructor's parameter. It is read only when it is known which member takes it: an enum's text hangs on that.</summary>
/// <param name="Operation">The argument.</param>
/// <param name="Context">Where the call stands.</param>
/// <param name="NameSpan">Where its name, else the argument itself, stands in the code at hand; null where it stands elsewhere.</param>
internal sealed record DtoArgument(IOperation Operation, ReadContext Context, TextSpan? NameSpan)
{
    public PayloadValue Read(ISymbol? member) => ValueReader.Read(Operation, Context, member);

    /// <summary>Adds the arguments of a call, those that it leaves out included.</summary>
    public static void Add(ImmutableArray<IArgumentOperation> arguments, DtoValues values, ReadContext context)
    {
        foreach (var argument in arguments)
        {
            if (argument.Parameter is { } parameter)
                values.Arguments[parameter.OriginalDefinition] = Of(argument, context);
        }
    }

    /// <summary>The argument that the expression passes on as it is: <c>name</c>, <c>name ?? throw …</c>; null where it does something else.</summary>
    public static DtoArgument? In(IOperation operation, ReadContext context)
    {
        operation = ValueReader.WithoutConversions(operation);
        if (operation is ICoalesceOperation coalesce && ValueReader.WithoutConversions(coalesce.WhenNull) is IThrowOperation)
            operation = ValueReader.WithoutConversions(coalesce.Value);

        return operation is IParameterReferenceOperation { Parameter: { } parameter } ? context.ArgumentOf(parameter) : null;
    }

    private static DtoArgument Of(IArgumentOperation argument, ReadContext context)
    {
        // The value of an optional parameter stands in the declaration, though its operation names the call.
        if (argument.ArgumentKind == ArgumentKind.DefaultValue)
            return new DtoArgument(argument.Value, context with { Member = null }, null);

        var span = argument.Syntax is ArgumentSyntax { NameColon: { } name } ? context.SpanOf(name.Name) : context.SpanOf(argument.Value.Syntax);
        return new DtoArgument(argument.Value, context, span.IsEmpty ? null : span);
    }
}
