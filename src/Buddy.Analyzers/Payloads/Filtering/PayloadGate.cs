using Buddy.Analyzers.Catalog;
using Buddy.Analyzers.Payloads.Semantics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Buddy.Analyzers.Payloads.Filtering;

/// <summary>
/// Says by names alone, without binding, whether an expression may create an action payload. What <see cref="MemberText"/> lets through ends here,
/// nearly all of it.
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

    /// <summary><c>SyntaxKind.CollectionExpression</c> and <c>ExpressionElement</c>, which the Roslyn that this is compiled against does not know.</summary>
    private const int CollectionExpression = 9076;
    private const int ExpressionElement = 9077;

    /// <summary>No method that sends a request takes more; a long list is data.</summary>
    private const int MostArguments = 8;

    /// <summary>Whether the expression is worth binding.</summary>
    /// <param name="creation">An expression of one of the <see cref="Kinds"/>.</param>
    /// <param name="catalog">What is known of actions.</param>
    /// <param name="callsPayloadMethod">Whether the member calls a method whose argument is a payload; null for no.</param>
    /// <param name="typed">The text at the caret, which says nothing yet; null where nobody types.</param>
    public static bool IsCandidate(ExpressionSyntax creation, ActionCatalog catalog, Lazy<bool>? callsPayloadMethod = null, ExpressionSyntax? typed = null)
    {
        if (JsonTextGate.IsText(creation))
            return JsonTextGate.IsCandidate(creation, catalog, callsPayloadMethod);

        var signals = SignalsOf(creation, catalog, typed);
        return signals.AreEnough || (signals.IsTelling && creation is WithExpressionSyntax) || (signals.HasAny && (IsAddressed(creation) || callsPayloadMethod is { Value: true }));
    }

    /// <summary>
    /// Whether a candidate is one by what it says itself: an action type or a name that others hardly use, the URL beside it. Others are actions only if something else in the
    /// project speaks for Buddy.
    /// </summary>
    public static bool SpeaksForItself(ExpressionSyntax candidate, ActionCatalog catalog, Lazy<bool> callsPayloadMethod) =>
        JsonTextGate.IsText(candidate) || SignalsOf(candidate, catalog, typed: null).AreOwn || IsAddressed(candidate) || callsPayloadMethod.Value;

    private static Signals SignalsOf(ExpressionSyntax creation, ActionCatalog catalog, ExpressionSyntax? typed)
    {
        var signals = new Signals(catalog, typed);
        switch (creation)
        {
            case AnonymousObjectCreationExpressionSyntax anonymous:
                foreach (var member in anonymous.Initializers)
                    signals.Add(NameOf(member), member.Expression);
                break;
            case ObjectCreationExpressionSyntax property when IsJProperty(property):
                break; // a part of the object around it
            case BaseObjectCreationExpressionSyntax { Initializer: var initializer, ArgumentList: var arguments } created:
                signals.AddInitializer(initializer);
                signals.AddArguments(arguments);
                if (!signals.AreEnough && LaterAssignments.MayFill(created))
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

        return signals;
    }

    /// <summary>Whether a URL beside the expression, or a comment, says that it is an action, whatever is in it.</summary>
    public static bool IsAddressed(ExpressionSyntax creation) => HasActionsUrlBeside(creation) || PayloadComment.Marks(creation);

    /// <summary>Whether the expression is worth binding in code that has a candidate: a copy may say no more than what it changes.</summary>
    public static bool MayCopyCandidate(ExpressionSyntax creation, ActionCatalog catalog)
    {
        var signals = new Signals(catalog, typed: null);
        if (creation is WithExpressionSyntax with)
            signals.AddInitializer(with.Initializer);

        return signals.HasAny;
    }

    private static bool HasActionsUrlBeside(ExpressionSyntax creation) =>
        creation.Parent is ArgumentSyntax { Parent: ArgumentListSyntax { Arguments: { Count: > 1 and <= MostArguments } arguments } }
        && arguments.Any(static argument => MayBeUrl(argument.Expression) && argument.Expression.DescendantTokens().Any(static token =>
            token.Text.IndexOf("/actions", StringComparison.Ordinal) >= 0));

    private static bool MayBeUrl(ExpressionSyntax expression) => expression
        is LiteralExpressionSyntax
        or InterpolatedStringExpressionSyntax
        or BinaryExpressionSyntax
        or BaseObjectCreationExpressionSyntax { Initializer: null };

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

    private static bool IsJProperty(ObjectCreationExpressionSyntax creation) => TypeNameOf(creation) == "JProperty";

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
            SimpleNameSyntax name => name.Identifier.ValueText,
            _ => null,
        };
    }

    private struct Signals(ActionCatalog catalog, ExpressionSyntax? typed)
    {
        private int _fields;
        private bool _isType;
        private bool _isActionTypeName;
        private bool _isForeignType;
        private bool _isDistinctive;
        private bool _isTelling;

        public readonly bool HasAny => _fields > 0;

        /// <summary>Whether one name is no everyday one: enough for a copy, whose original may say the rest.</summary>
        public readonly bool IsTelling => _isTelling;

        public readonly bool AreOwn => _isType || _isDistinctive;

        public readonly bool AreEnough => AreOwn || _isActionTypeName || (_fields > 1 && _isTelling && !_isForeignType);

        public void Add(string? name, ExpressionSyntax? value)
        {
            while (value is ParenthesizedExpressionSyntax { Expression: var inner })
                value = inner;

            var isTyped = value is not null && value == typed;
            var isActionWord = !isTyped && IsActionWord(value);
            _isType |= isActionWord;
            if (name is null || catalog.Vocabulary.Find(name) is not { Sign: not FieldSign.None } word)
                return;

            _fields++;
            _isDistinctive |= word.IsDistinctive;
            _isTelling |= word.Sign > FieldSign.Everyday || (word.Name == CatalogIndexer.TypeField && MayBeActionWord(value));
            _isForeignType |= word.Name == CatalogIndexer.TypeField && !isTyped && !isActionWord && IsText(value) && !NearestValue.IsSpeltLikeAny(TextOf(value!), catalog.Types);
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
                else
                    AddContent(element);
            }
        }

        public void AddArguments(ArgumentListSyntax? arguments)
        {
            if (arguments is null)
                return;

            foreach (var argument in arguments.Arguments)
            {
                if (!AddContent(argument.Expression))
                    Add(argument.NameColon?.Name.Identifier.ValueText, argument.Expression);
            }
        }

        /// <summary>A type that is named after an action may set <c>type</c> itself.</summary>
        public void AddTypeName(string? name)
        {
            if (name is null || !catalog.TypeNames.IsActionTypeName(name))
                return;

            _isActionTypeName = true;
            _isType |= catalog.TypeNames.IsBuddyTypeName(name);
        }

        /// <summary>Takes <c>new JProperty("name", value)</c>, or a list of them, or of pairs.</summary>
        private bool AddContent(ExpressionSyntax content)
        {
            switch (content)
            {
                case ObjectCreationExpressionSyntax { ArgumentList.Arguments: { Count: > 1 } arguments } property when IsJProperty(property):
                    Add(NameOf(arguments[0].Expression), arguments[1].Expression);
                    return true;
                case ArrayCreationExpressionSyntax { Initializer: { } initializer }:
                    return AddContents(initializer);
                case ImplicitArrayCreationExpressionSyntax array:
                    return AddContents(array.Initializer);
                case { RawKind: CollectionExpression }:
                    return AddElements(content);
                default:
                    return false;
            }
        }

        private bool AddContents(InitializerExpressionSyntax contents)
        {
            var hasAny = false;
            foreach (var content in contents.Expressions)
                hasAny |= AddContent(content) || AddPair(content);

            return hasAny;
        }

        private bool AddElements(ExpressionSyntax collection)
        {
            var hasAny = false;
            foreach (var element in collection.ChildNodes())
            {
                if (element is { RawKind: ExpressionElement } && element.ChildNodes().First() is ExpressionSyntax content)
                    hasAny |= AddContent(content) || AddPair(content);
            }

            return hasAny;
        }

        /// <summary>Takes <c>new("name", value)</c>, or <c>new KeyValuePair&lt;…&gt;("name", value)</c>.</summary>
        private bool AddPair(ExpressionSyntax content)
        {
            if (content is not BaseObjectCreationExpressionSyntax { ArgumentList.Arguments: { Count: 2 } arguments } pair
                || (pair is ObjectCreationExpressionSyntax && TypeNameOf(pair) != "KeyValuePair"))
            {
                return false;
            }

            Add(NameOf(arguments[0].Expression), arguments[1].Expression);
            return true;
        }

        private readonly bool IsActionWord(ExpressionSyntax? value) =>
            IsText(value) && TextOf(value!) is var text && (catalog.IsType(text) || catalog.TriggerTimes.Contains(text));

        /// <summary>
        /// Whether a value may be an action type that only binding shows, or a misspelt one. Half of all objects have a <c>type</c> of some enum: a
        /// member counts only where its name, or that of its class, points to an action.
        /// </summary>
        private readonly bool MayBeActionWord(ExpressionSyntax? value) => value switch
        {
            LiteralExpressionSyntax { RawKind: (int)SyntaxKind.StringLiteralExpression } => true,
            MemberAccessExpressionSyntax { Name.Identifier.ValueText: var member, Expression: var holder } =>
                catalog.IsTypeSpelling(member) || (PayloadGate.NameOf(holder) is { } name && catalog.TypeNames.MentionsActions(name)),
            IdentifierNameSyntax or ConditionalExpressionSyntax or SwitchExpressionSyntax or BinaryExpressionSyntax or InterpolatedStringExpressionSyntax
                or CastExpressionSyntax or ParenthesizedExpressionSyntax or InvocationExpressionSyntax { ArgumentList.Arguments.Count: <= 1 } => true,
            _ => false,
        };

        private static bool IsText(ExpressionSyntax? value) => value.IsKind(SyntaxKind.StringLiteralExpression);

        private static string TextOf(ExpressionSyntax literal) => ((LiteralExpressionSyntax)literal).Token.ValueText;
    }
}
