using Buddy.Analyzers.Payloads.Model;
using Buddy.Analyzers.Payloads.Semantics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Buddy.Analyzers.Payloads.Reading.Flow;

/// <summary>What all calls of a method give to one of its parameters, where the project shows all of them.</summary>
internal static class GivenValues
{
    private const int MostCalls = 32;

    /// <summary>The constant, the constants or the text; null where that is not certain.</summary>
    /// <param name="parameter">The parameter.</param>
    /// <param name="context">Any member.</param>
    /// <param name="project">What the project's members hold.</param>
    public static PayloadValue? Of(IParameterSymbol parameter, ReadContext context, ProjectFlow project)
    {
        if (!IsPlain(parameter) || parameter.ContainingSymbol is not IMethodSymbol method || !ShowsAllCalls(method, context)
            || context.DeclarationOf(method) is not MethodDeclarationSyntax declaration || IsWritten(parameter.Name, declaration))
        {
            return null;
        }

        var given = new List<PayloadValue>();
        foreach (var mention in context.Mentions(method.Name))
        {
            var there = context.ForDeclaration(mention);
            if (CallAt(mention, there) is not { } call)
            {
                if (IsCertainlyOther(mention, method, there))
                    continue;

                return null;
            }

            if (!SymbolEqualityComparer.Default.Equals((call.TargetMethod.ReducedFrom ?? call.TargetMethod).OriginalDefinition, method))
                continue;
            if (call.Arguments.FirstOrDefault(argument => argument.Parameter?.OriginalDefinition.Name == parameter.Name) is not { } argument || given.Count == MostCalls)
                return null;
            if (IsItself(argument.Value, parameter))
                continue; // of the method's own call
            if (KeptMembers.Read(argument.Value, there, project) is not { } value)
                return null;

            given.Add(value);
        }

        // Of several values, one may be given where the method sends nothing.
        var different = given.Aggregate(new List<PayloadValue>(), static (known, value) => known.Exists(other => SameValues.Are(other, value)) ? known : [.. known, value]);
        return different.Count == 0 ? null
            : different.Count == 1 ? different[0]
            : different.TrueForAll(static value => value is ConstantValue) && RunsThrough(declaration) ? ChoiceValue.Of(different, default)
            : null;
    }

    /// <summary>Whether it is a text, a number or a bool, given by value, and not filled in by the compiler.</summary>
    private static bool IsPlain(IParameterSymbol parameter) =>
        parameter is { RefKind: RefKind.None, IsParams: false }
        && parameter.GetAttributes().IsEmpty
        && StaticTypes.WithoutNullable(parameter.Type)?.SpecialType is SpecialType.System_String or SpecialType.System_Boolean or (>= SpecialType.System_SByte and <= SpecialType.System_Double);

    /// <summary>Whether nobody can call the method but by its name, in this project.</summary>
    private static bool ShowsAllCalls(IMethodSymbol method, ReadContext context) =>
        method is { MethodKind: MethodKind.Ordinary, IsVirtual: false, IsAbstract: false, IsOverride: false, IsExtern: false, PartialDefinitionPart: null, PartialImplementationPart: null }
        && method.GetAttributes().IsEmpty
        && !UnnamedCalls.MayReach(method)
        && !method.ContainingType.AllInterfaces.Any(type => !type.GetMembers(method.Name).IsEmpty)
        && IsHidden(method, context);

    /// <summary>Whether only this project's code can name it.</summary>
    private static bool IsHidden(ISymbol member, ReadContext context)
    {
        for (ISymbol? symbol = member; symbol is not null and not INamespaceSymbol; symbol = symbol.ContainingSymbol)
        {
            switch (symbol.DeclaredAccessibility)
            {
                case Accessibility.Private:
                    return true;
                case Accessibility.Internal or Accessibility.ProtectedAndInternal:
                    return context.Model.Compilation.Assembly.Attribute("InternalsVisibleToAttribute") is null;
            }
        }

        return false;
    }

    private static bool IsWritten(string name, MethodDeclarationSyntax method) =>
        method.DescendantNodes().OfType<IdentifierNameSyntax>().Any(use => use.Identifier.ValueText == name && LocalDeclaration.IsWritten(use));

    /// <summary>The call of the method that is mentioned; null where it is not called there, or the call does not bind.</summary>
    private static IInvocationOperation? CallAt(SimpleNameSyntax mention, ReadContext context)
    {
        ExpressionSyntax name = mention;
        while (name.Parent is MemberAccessExpressionSyntax access && access.Name == name || name.Parent is MemberBindingExpressionSyntax)
            name = (ExpressionSyntax)name.Parent;

        return name.Parent is InvocationExpressionSyntax call && call.Expression == name ? context.Operation(call) as IInvocationOperation : null;
    }

    /// <summary>Whether the name is another symbol's, or only named.</summary>
    private static bool IsCertainlyOther(SimpleNameSyntax mention, IMethodSymbol method, ReadContext context) =>
        mention.Ancestors().Any(static ancestor => ancestor is InvocationExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: "nameof" } })
        || (context.Model.GetSymbolInfo(mention, context.CancellationToken).Symbol is { } symbol && !SymbolEqualityComparer.Default.Equals(symbol.OriginalDefinition, method));

    private static bool IsItself(IOperation value, IParameterSymbol parameter) =>
        ValueReader.WithoutConversions(value) is IParameterReferenceOperation reference && SymbolEqualityComparer.Default.Equals(reference.Parameter.OriginalDefinition, parameter);

    /// <summary>Whether each call runs all of the method's code.</summary>
    private static bool RunsThrough(MethodDeclarationSyntax method) => !method.DescendantNodes().Any(static node => node is
        IfStatementSyntax or SwitchStatementSyntax or SwitchExpressionSyntax or ConditionalExpressionSyntax or ConditionalAccessExpressionSyntax or IsPatternExpressionSyntax
        or WhileStatementSyntax or DoStatementSyntax or ForStatementSyntax or CommonForEachStatementSyntax or TryStatementSyntax or GotoStatementSyntax or YieldStatementSyntax
        or ThrowStatementSyntax or ThrowExpressionSyntax or AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax
        or BinaryExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceExpression or (int)SyntaxKind.LogicalAndExpression or (int)SyntaxKind.LogicalOrExpression }
        or AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceAssignmentExpression });
}
