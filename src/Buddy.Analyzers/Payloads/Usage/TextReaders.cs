using Buddy.Analyzers.Payloads.Reading;
using Buddy.Analyzers.Payloads.Semantics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Buddy.Analyzers.Payloads.Usage;

/// <summary>Finds who reads a text as JSON.</summary>
internal static class TextReaders
{
    /// <summary>They send the text, or the bytes of it, as it is.</summary>
    private static readonly HashSet<string> Senders = new(StringComparer.Ordinal)
    {
        "StringContent", "ByteArrayContent", "ReadOnlyMemoryContent", "AddStringBody", "PostStringAsync",
    };

    /// <summary>The strictest of the readers that the text is seen to come to as it is written.</summary>
    public static TextReading Of(ExpressionSyntax text, ReadContext context)
    {
        context = context.Deeper();
        if (context.IsTooDeep)
            return TextReading.Unseen;

        text = TextUse.Unwrap(text);
        return text.Parent switch
        {
            ArgumentSyntax { Parent.Parent: ExpressionSyntax call } argument => OfArgument(call, argument, context),
            EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax variable } =>
                OfVariable(context.Model.GetDeclaredSymbol(variable, context.CancellationToken), text, writes: 0, context),
            AssignmentExpressionSyntax { Left: IdentifierNameSyntax name } assignment when assignment.Right == text =>
                OfVariable(context.Model.GetSymbolInfo(name, context.CancellationToken).Symbol, text, writes: 1, context),
            _ => TextReading.Unseen,
        };
    }

    private static TextReading OfArgument(ExpressionSyntax call, ArgumentSyntax argument, ReadContext context)
    {
        var name = call is ImplicitObjectCreationExpressionSyntax
            ? context.Model.GetTypeInfo(call, context.CancellationToken).Type?.Name
            : CallNames.Of(call);
        return name switch
        {
            "Parse" => OfParser((InvocationExpressionSyntax)call, argument, context),
            "GetBytes" => Of(call, context),
            not null when Senders.Contains(name) || IsGivenActionsUrl(argument, context) => TextReading.Strict,
            _ => TextReading.Unseen,
        };
    }

    private static bool IsGivenActionsUrl(ArgumentSyntax argument, ReadContext context) =>
        argument.Parent is ArgumentListSyntax { Arguments: var arguments }
        && arguments.Any(other => other != argument && ActionsUrl.IsOne(other.Expression, context));

    private static TextReading OfParser(InvocationExpressionSyntax call, ArgumentSyntax argument, ReadContext context) =>
        context.Model.GetSymbolInfo(call, context.CancellationToken).Symbol?.ContainingType switch
        {
            { ContainingNamespace: var space } when space.ToDisplayString() == "Newtonsoft.Json.Linq" => TextReading.Newtonsoft,
            { ContainingNamespace: var space } when space.ToDisplayString() is "System.Text.Json" or "System.Text.Json.Nodes" =>
                call.ArgumentList.Arguments.Any(other => other != argument && IsDocumentOptions(other, context)) ? TextReading.WithOptions : TextReading.Strict,
            _ => TextReading.Unseen,
        };

    private static bool IsDocumentOptions(ArgumentSyntax argument, ReadContext context) =>
        context.Operation(argument) is not IArgumentOperation { Parameter.Type.Name: not "JsonDocumentOptions" };

    /// <summary>All that a variable's text comes to; unseen where it may hold another text.</summary>
    /// <param name="variable">The variable or field.</param>
    /// <param name="text">The text that it is given.</param>
    /// <param name="writes">How often its uses give it that text.</param>
    /// <param name="context">The member that is read.</param>
    private static TextReading OfVariable(ISymbol? variable, ExpressionSyntax text, int writes, ReadContext context)
    {
        var uses = TextUse.UsesOf(variable, text, context).ToList();
        var isFixed = variable is ILocalSymbol local
            ? writes == 0 || LocalReader.InitializerOf(local, context) is null
            : writes == 0 && variable is IFieldSymbol { IsReadOnly: true } or IFieldSymbol { IsConst: true };
        return isFixed && uses.Count(LocalReader.IsWritten) == writes
            ? uses.Select(use => Of(TextUse.WholeOf(use), context)).Append(TextReading.Unseen).Max()
            : TextReading.Unseen;
    }
}
