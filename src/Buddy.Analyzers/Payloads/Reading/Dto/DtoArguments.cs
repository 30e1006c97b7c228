using System.Collections.Immutable;
using Buddy.Analyzers.Payloads.Model;
using Buddy.Analyzers.Payloads.Semantics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Buddy.Analyzers.Payloads.Reading.Dto;

/// <summary>The arguments of constructors of payload types.</summary>
internal static class DtoArguments
{
    /// <summary>The value of the argument for the member of the payload type that takes it.</summary>
    public static PayloadValue Read(this PassedArgument argument, ISymbol? member) => ValueReader.Read(argument.Operation, argument.Context, member);

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
    public static PassedArgument? In(IOperation operation, ReadContext context)
    {
        operation = ValueReader.WithoutConversions(operation);
        if (operation is ICoalesceOperation coalesce && ValueReader.WithoutConversions(coalesce.WhenNull) is IThrowOperation)
            operation = ValueReader.WithoutConversions(coalesce.Value);

        return operation is IParameterReferenceOperation { Parameter: { } parameter } ? context.ArgumentOf(parameter) : null;
    }

    private static PassedArgument Of(IArgumentOperation argument, ReadContext context)
    {
        // The value of an optional parameter stands in the declaration, though its operation names the call.
        if (argument.ArgumentKind == ArgumentKind.DefaultValue)
            return new PassedArgument(argument.Value, context with { Member = null }, null);

        var span = argument.Syntax is ArgumentSyntax { NameColon: { } name } ? context.SpanOf(name.Name) : context.SpanOf(argument.Value.Syntax);
        return new PassedArgument(argument.Value, context, span.IsEmpty ? null : span);
    }
}
