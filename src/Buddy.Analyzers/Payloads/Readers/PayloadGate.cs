using Buddy.Analyzers.Catalog;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Buddy.Analyzers.Payloads.Readers;

/// <summary>
/// Says by names alone, without binding, whether an expression may create an action payload. Nearly all code ends here, so this is
/// what the package costs.
/// </summary>
internal static class PayloadGate
{
    /// <summary>The kinds of syntax to ask about.</summary>
    public static readonly SyntaxKind[] Kinds =
    [
        SyntaxKind.AnonymousObjectCreationExpression,
        SyntaxKind.ObjectCreationExpression,
        SyntaxKind.ImplicitObjectCreationExpression,
        SyntaxKind.WithExpression,
        SyntaxKind.StringLiteralExpression,
        SyntaxKind.Utf8StringLiteralExpression,
        SyntaxKind.InterpolatedStringExpression,
        SyntaxKind.AddExpression,
    ];

    /// <summary>Whether the expression is worth binding.</summary>
    public static bool IsCandidate(ExpressionSyntax creation, ActionCatalog catalog)
    {
        if (JsonTextGate.IsText(creation))
            return JsonTextGate.IsCandidate(creation, catalog);

        var signals = new Signals(catalog);
        switch (creation)
        {
            case AnonymousObjectCreationExpressionSyntax anonymous:
                foreach (var member in anonymous.Initializers)
                    signals.Add(NameOf(member), member.Expression);
                break;
            case BaseObjectCreationExpressionSyntax { Initializer: var initializer, ArgumentList: var arguments } created:
                signals.AddInitializer(initializer);
                signals.AddArguments(arguments);
                if (!signals.AreEnough)
                {
                    foreach (var (name, value) in LaterAssignments.To(created))
                        signals.Add(name, value);
                }

                if (!signals.AreEnough && (initializer is not null || arguments?.Arguments.Count > 0 || created.Parent is ArgumentSyntax))
                    signals.AddTypeName(TypeNameOf(created));
                break;
            case WithExpressionSyntax with:
                signals.AddInitializer(with.Initializer);
                break;
        }

        return signals.AreEnough || (signals.HasAny && HasActionsUrlBeside(creation));
    }

    private static bool HasActionsUrlBeside(ExpressionSyntax creation) =>
        creation.Parent is ArgumentSyntax { Parent: ArgumentListSyntax list }
        && list.Arguments.Any(static argument => argument.Expression.DescendantTokens().Any(static token =>
            token.Text.IndexOf("/actions", StringComparison.Ordinal) >= 0));

    private static string? NameOf(AnonymousObjectMemberDeclaratorSyntax member) =>
        member.NameEquals is { } nameEquals ? nameEquals.Name.Identifier.ValueText : NameOf(member.Expression);

    private static string? NameOf(ExpressionSyntax expression) => expression switch
    {
        IdentifierNameSyntax name => name.Identifier.ValueText,
        MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
        LiteralExpressionSyntax { RawKind: (int)SyntaxKind.StringLiteralExpression } literal => literal.Token.ValueText,
        ImplicitElementAccessSyntax { ArgumentList.Arguments: { Count: 1 } arguments } => NameOf(arguments[0].Expression),
        ConditionalAccessExpressionSyntax { WhenNotNull: MemberBindingExpressionSyntax binding } => binding.Name.Identifier.ValueText,
        _ => null,
    };

    private static string? TypeNameOf(BaseObjectCreationExpressionSyntax creation)
    {
        var type = creation switch
        {
            ObjectCreationExpressionSyntax explicitCreation => explicitCreation.Type,
            { Parent: EqualsValueClauseSyntax { Parent.Parent: VariableDeclarationSyntax declaration } } => declaration.Type,
            _ => null,
        };
        return type switch
        {
            QualifiedNameSyntax qualified => qualified.Right.Identifier.ValueText,
            IdentifierNameSyntax name => name.Identifier.ValueText,
            _ => null,
        };
    }

    private struct Signals(ActionCatalog catalog)
    {
        private int _fields;
        private bool _isType;
        private bool _isForeignType;
        private bool _isDistinctive;

        public readonly bool HasAny => _fields > 0;

        public readonly bool AreEnough => _isType || _isDistinctive || (_fields > 1 && !_isForeignType);

        public void Add(string? name, ExpressionSyntax? value)
        {
            var isActionWord = IsActionWord(value);
            _isType |= isActionWord;
            if (name is null || catalog.Vocabulary.Find(name) is not { } word)
                return;

            _fields++;
            _isDistinctive |= word.IsDistinctive;
            _isForeignType |= word.Name == "type" && !isActionWord && IsText(value) && NearestValue.Of(TextOf(value!), catalog.Types) is null;
        }

        public void AddInitializer(InitializerExpressionSyntax? initializer)
        {
            if (initializer is null)
                return;

            foreach (var element in initializer.Expressions)
            {
                if (element is AssignmentExpressionSyntax assignment)
                    Add(NameOf(assignment.Left), assignment.Right);
                else if (element is InitializerExpressionSyntax { Expressions: { Count: 2 } entry })
                    Add(NameOf(entry[0]), entry[1]);
            }
        }

        public void AddArguments(ArgumentListSyntax? arguments)
        {
            if (arguments is null)
                return;

            foreach (var argument in arguments.Arguments)
                Add(argument.NameColon?.Name.Identifier.ValueText, argument.Expression);
        }

        /// <summary>A type that is named after an action may set <c>type</c> itself.</summary>
        public void AddTypeName(string? name) =>
            _isType |= name is not null && name != "Action" && catalog.TypeNames.IsActionTypeName(name);

        private readonly bool IsActionWord(ExpressionSyntax? value) =>
            IsText(value) && TextOf(value!) is var text && (catalog.IsType(text) || catalog.TriggerTimes.Contains(text));

        private static bool IsText(ExpressionSyntax? value) => value.IsKind(SyntaxKind.StringLiteralExpression);

        private static string TextOf(ExpressionSyntax literal) => ((LiteralExpressionSyntax)literal).Token.ValueText;
    }
}
