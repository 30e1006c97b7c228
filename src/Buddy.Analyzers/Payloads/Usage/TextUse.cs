using Buddy.Analyzers.Payloads.Semantics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Buddy.Analyzers.Payloads.Usage;

/// <summary>
/// What the code does with a text, beside where it goes (see <see cref="PayloadUse"/>). A text that is taken apart, filled in or compared
/// is no payload as it stands.
/// </summary>
internal static class TextUse
{
    /// <summary>Methods that give the text as it is.</summary>
    private static readonly HashSet<string> Keepers = new(StringComparer.Ordinal)
    {
        "ToString", "Trim", "TrimStart", "TrimEnd", "ToArray", "ToCharArray", "AsSpan", "AsMemory", "ReplaceLineEndings",
    };

    /// <summary>Words in the names of methods that make another text of the one they are given, or look into it.</summary>
    private static readonly string[] Changers =
    [
        "Replace", "Template", "Substitute", "Expand", "Fill", "Populate", "Interpolate", "Concat",
        "Deserialize", "Contains", "StartsWith", "EndsWith", "IndexOf", "Match", "Compare",
    ];

    /// <summary>Words in the names of what holds no request.</summary>
    private static readonly string[] NoRequest = ["expected", "response", "answer", "reply", "template", "example", "placeholder", "description", "arguments"];

    /// <summary>Whether the text is, wherever it is seen to go, used as it is written.</summary>
    public static bool IsAsWritten(ExpressionSyntax text, ReadContext context)
    {
        context = context.Deeper();
        if (context.IsTooDeep)
            return false;

        text = Unwrap(text);
        return text.Parent switch
        {
            MemberAccessExpressionSyntax access when access.Expression == text => access.Name.Identifier.ValueText == "Length",
            ConditionalAccessExpressionSyntax access when access.Expression == text => false,
            ElementAccessExpressionSyntax access when access.Expression == text => false,
            PatternSyntax or CaseSwitchLabelSyntax => false,
            AnonymousObjectMemberDeclaratorSyntax { NameEquals: { } member } => MayHoldRequest(member.Name.Identifier),
            BinaryExpressionSyntax { RawKind: (int)SyntaxKind.EqualsExpression or (int)SyntaxKind.NotEqualsExpression } => false,
            ArgumentSyntax { Parent.Parent: ExpressionSyntax call } => !Changes(CallNames.Of(call)) && !IsAssignedBack(text, call),
            EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax variable } =>
                MayHoldRequest(variable.Identifier)
                && AreAsWritten(context.Model.GetDeclaredSymbol(variable, context.CancellationToken), variable, context),
            AssignmentExpressionSyntax assignment when assignment.Right == text =>
                MayHoldRequest(CallNames.Last(assignment.Left))
                && AreAsWritten(context.Model.GetSymbolInfo(assignment.Left, context.CancellationToken).Symbol, text, context),
            EqualsValueClauseSyntax { Parent: PropertyDeclarationSyntax property } => MayHoldRequest(property.Identifier),
            ArrowExpressionClauseSyntax { Parent: PropertyDeclarationSyntax property } => MayHoldRequest(property.Identifier),
            ArrowExpressionClauseSyntax { Parent: MethodDeclarationSyntax method } => MayHoldRequest(method.Identifier),
            ReturnStatementSyntax result =>
                result.FirstAncestorOrSelf<MethodDeclarationSyntax>() is not { } method || MayHoldRequest(method.Identifier),
            _ => true,
        };
    }

    /// <summary>The largest expression around the text whose value is the same text.</summary>
    public static ExpressionSyntax Unwrap(ExpressionSyntax text) => text.Parent switch
    {
        ParenthesizedExpressionSyntax or CastExpressionSyntax => Unwrap((ExpressionSyntax)text.Parent),
        PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression } notNull => Unwrap(notNull),
        ConditionalExpressionSyntax choice when choice.Condition != text => Unwrap(choice),
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceExpression } choice => Unwrap(choice),
        SwitchExpressionArmSyntax { Parent: SwitchExpressionSyntax choice } => Unwrap(choice),
        MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax { ArgumentList.Arguments.Count: 0 } call } access
            when access.Expression == text && Keepers.Contains(access.Name.Identifier.ValueText) => Unwrap(call),
        _ => text,
    };

    /// <summary>
    /// Whether the text may be meant for a change: the member speaks of one, or, where a field or property holds the text, the file does.
    /// </summary>
    public static bool MayEdit(ExpressionSyntax text, ReadContext context)
    {
        if (context.Member?.MayEdit == true || HttpVerbs.IsInEdit(text))
            return true;

        var member = text.FirstAncestorOrSelf<SyntaxNode>(static node => node is StatementSyntax or MemberDeclarationSyntax);
        return member is FieldDeclarationSyntax or PropertyDeclarationSyntax
            && HttpVerbs.MentionsEdit(context.Model.SyntaxTree.GetRoot(context.CancellationToken));
    }

    /// <summary><c>text = Call(text)</c></summary>
    private static bool IsAssignedBack(ExpressionSyntax text, ExpressionSyntax call) =>
        call.Parent is AssignmentExpressionSyntax assignment && assignment.Right == call
        && CallNames.Last(assignment.Left) is { } name && name == CallNames.Last(text);

    private static bool Changes(string? method) =>
        method is not null && (CallNames.IsElsewhere(method) || HasWord(method, Changers, StringComparison.Ordinal));

    /// <summary>Whether all uses of a variable, as far as this file has them, leave the text as it is.</summary>
    private static bool AreAsWritten(ISymbol? variable, SyntaxNode place, ReadContext context) =>
        UsesOf(variable, place, context).All(name => IsAsWritten(WholeOf(name), context));

    /// <summary>The uses of a variable, or of a field in this file.</summary>
    public static IEnumerable<IdentifierNameSyntax> UsesOf(ISymbol? variable, SyntaxNode place, ReadContext context) => variable switch
    {
        ILocalSymbol local when context.Member is { } member => member.UsesOf(local, context),
        IFieldSymbol field => UsesInFile(field, place, context),
        _ => [],
    };

    private static IEnumerable<IdentifierNameSyntax> UsesInFile(IFieldSymbol field, SyntaxNode place, ReadContext context) =>
        place.SyntaxTree.GetRoot(context.CancellationToken).DescendantNodes().OfType<IdentifierNameSyntax>()
            .Where(name => name.Identifier.ValueText == field.Name
                && SymbolEqualityComparer.Default.Equals(context.Model.GetSymbolInfo(name, context.CancellationToken).Symbol, field));

    /// <summary><c>Type.Field</c> for its <c>Field</c>.</summary>
    public static ExpressionSyntax WholeOf(IdentifierNameSyntax name) =>
        name.Parent is MemberAccessExpressionSyntax access && access.Name == name ? access : name;

    private static bool MayHoldRequest(SyntaxToken name) => MayHoldRequest(name.ValueText);

    private static bool MayHoldRequest(string? name) => name is null || !HasWord(name, NoRequest, StringComparison.OrdinalIgnoreCase);

    private static bool HasWord(string name, string[] words, StringComparison comparison) =>
        Array.Exists(words, word => name.IndexOf(word, comparison) >= 0);
}
