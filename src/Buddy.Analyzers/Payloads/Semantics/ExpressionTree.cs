using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Buddy.Analyzers.Payloads.Semantics;

/// <summary>Code that is not run but translated or compared: queries of a database, keys of an entity, calls that a mock expects.</summary>
internal static class ExpressionTree
{
    /// <summary>Whether the expression lies in a lambda, or a clause of a query, that becomes an expression tree.</summary>
    public static bool Contains(IOperation operation)
    {
        for (var parent = operation.Parent; parent is not null; parent = parent.Parent)
        {
            if (parent is IAnonymousFunctionOperation { Parent: IConversionOperation { Type: INamedTypeSymbol { Name: "Expression", TypeArguments.Length: 1 } } })
                return true;
        }

        return false;
    }
}
