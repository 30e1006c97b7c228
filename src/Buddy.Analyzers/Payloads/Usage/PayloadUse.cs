using Buddy.Analyzers.Payloads.Model;
using Buddy.Analyzers.Payloads.Reading;
using Buddy.Analyzers.Payloads.Semantics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Buddy.Analyzers.Payloads.Usage;

/// <summary>What the code does with an object after it was created, seen within the member.</summary>
/// <param name="IsOpen">Whether it may be changed before it is sent.</param>
/// <param name="Destination">Where it goes.</param>
internal sealed record PayloadUse(bool IsOpen, PayloadDestination Destination)
{
    private static readonly PayloadUse Unseen = new(false, PayloadDestination.Unseen);
    private static readonly PayloadUse Elsewhere = new(false, new PayloadDestination { IsElsewhere = true });

    /// <summary>Whether it goes to a method of which it is not known what it does with it.</summary>
    public bool IsUnknownCall { get; init; }

    /// <summary>Whether only a member of it is set, which says nothing of where it goes.</summary>
    private bool IsChange { get; init; }

    /// <summary>Whether it becomes part of another payload: an integration, a trigger condition, a variable, a service.</summary>
    public bool IsPart { get; init; }

    /// <summary>Whether objects that the expression creates can change: all but anonymous ones.</summary>
    public static bool IsMutable(IOperation creation) => ValueReader.WithoutConversions(creation) is not IAnonymousObjectCreationOperation;

    /// <summary>Follows the value of an expression upwards.</summary>
    public static PayloadUse Of(ExpressionSyntax expression, bool isMutable, ReadContext context)
    {
        context = context.Deeper();
        context.Budget?.Spend();
        if (context.IsTooDeep)
            return Open(isMutable);

        return expression.Parent switch
        {
            ParenthesizedExpressionSyntax or CastExpressionSyntax or PostfixUnaryExpressionSyntax or AwaitExpressionSyntax or ConditionalExpressionSyntax =>
                Of((ExpressionSyntax)expression.Parent, isMutable, context),
            BinaryExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceExpression or (int)SyntaxKind.AsExpression } binary => Of(binary, isMutable, context),
            SwitchExpressionArmSyntax { Parent: SwitchExpressionSyntax choice } => Of(choice, isMutable, context),
            ArgumentSyntax { Parent.Parent: ElementAccessExpressionSyntax } => Elsewhere, // a key
            ArgumentSyntax { RefKindKeyword.RawKind: 0, Parent.Parent: ExpressionSyntax call } argument =>
                NodeUse.OfArgument(call, argument, isMutable, context) ?? PayloadCall.Use(call, argument, isMutable, context),
            MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax call } method =>
                NodeUse.OfReceiver(method, call, isMutable, context) ?? PayloadCall.UseOfReceiver(call, isMutable, context),
            WithExpressionSyntax => Unseen with { IsPart = true }, // the copy is sent
            BinaryExpressionSyntax { RawKind: (int)SyntaxKind.EqualsExpression or (int)SyntaxKind.NotEqualsExpression }
                or JoinClauseSyntax or LetClauseSyntax or GroupClauseSyntax or OrderingSyntax => Elsewhere,
            ReturnStatementSyntax or ArrowExpressionClauseSyntax or AnonymousFunctionExpressionSyntax => PayloadResult.Use(expression.Parent, isMutable, context),
            SelectClauseSyntax { Parent.Parent: QueryExpressionSyntax query } => Of(query, isMutable, context),
            EqualsValueClauseSyntax { Parent: PropertyDeclarationSyntax property } =>
                OfMember(context.Model.GetDeclaredSymbol(property, context.CancellationToken), isMutable),
            EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax variable } => OfVariable(variable, isMutable, context),
            AssignmentExpressionSyntax assignment when assignment.Right == expression => OfAssignment(assignment, isMutable, context),
            AnonymousObjectMemberDeclaratorSyntax { Parent: ExpressionSyntax owner } member => OfPart(NameOf(member), owner, isMutable, context),
            InitializerExpressionSyntax { Parent: InitializerExpressionSyntax { Parent: ExpressionSyntax owner } } entry =>
                OfPart(KeyOf(entry.Expressions[0]), owner, isMutable, context),
            InitializerExpressionSyntax { Parent: ExpressionSyntax owner } => Of(owner, isMutable, context),
            { Parent: ExpressionSyntax collection } element when IsCollectionElement(element) => Of(collection, isMutable, context),
            _ => Open(isMutable),
        };
    }

    /// <summary>All that is done with a local variable.</summary>
    public static PayloadUse OfLocal(ILocalSymbol local, bool isMutable, ReadContext context)
    {
        context = context.Deeper();
        if (context.Member is not { } code || context.IsTooDeep)
            return Open(isMutable);

        // Once for all objects that the variable is given; what is cut short depends on the payload that is read.
        var known = context.Cache.UsesOf(local);
        var key = (isMutable, context.Format, context.Depth);
        if (known.TryGetValue(key, out var use))
            return use;

        use = OfUses(code.UsesOf(local, context), local, isMutable, context);
        if (context.Budget is not { IsSpent: true })
            known[key] = use;

        return use;
    }

    private static PayloadUse OfUses(IEnumerable<IdentifierNameSyntax> names, ILocalSymbol local, bool isMutable, ReadContext context)
    {
        PayloadUse? result = null;
        var calls = 0;
        foreach (var name in names)
        {
            if (OfName(name, local, isMutable, context) is not { } use)
                continue;

            calls += use.IsOpen ? 0 : 1;
            result = result is null ? use : result.And(use);
        }

        // What is not used yet is still being built; the first of two calls may change what the second one sends.
        result ??= Open(isMutable);
        return isMutable && result.IsUnknownCall && calls > 1 ? result with { IsOpen = true } : result;
    }

    /// <summary>The same use of what is written so.</summary>
    public PayloadUse By(WireFormat format) => this with { Destination = Destination with { Format = format } };

    /// <summary>The same use of what the user marked as an action: that leads over the names of what it goes to.</summary>
    public PayloadUse Marked() => this with { Destination = Destination with { IsMarked = true, IsElsewhere = false } };

    /// <summary>The same use of what is something else than the thing that is marked: a part of it, or what it is made of.</summary>
    public PayloadUse Unmarked() => this with { Destination = Destination with { IsMarked = false } };

    /// <summary>A value that a property or field is given.</summary>
    public static PayloadUse OfMember(ISymbol? member, bool isMutable) =>
        PayloadMarkers.DestinationOf(member) is { } marked ? new PayloadUse(isMutable, marked) : Open(isMutable);

    private PayloadUse And(PayloadUse other)
    {
        var destination = Destination.And(other.Destination);
        return new PayloadUse(
            IsOpen || other.IsOpen,
            MaySend || other.MaySend ? destination with { Format = WireFormat.Of(destination.Format.Serializer) with { MayQuoteNumbers = destination.Format.MayQuoteNumbers } } : destination)
        {
            IsUnknownCall = IsUnknownCall || other.IsUnknownCall,
            IsPart = IsPart || other.IsPart,
            IsChange = IsChange && other.IsChange,
        };
    }

    /// <summary>Whether it may be sent in a way that is not seen.</summary>
    private bool MaySend => !IsChange && !Destination.IsElsewhere && Destination.Format == WireFormat.Unseen;

    /// <summary>What is known when the result of this use is used that way.</summary>
    public PayloadUse Then(PayloadUse next) => this with
    {
        IsOpen = IsOpen || next.IsOpen,
        IsPart = IsPart || next.IsPart,
        Destination = Destination.Then(next.Destination),
    };

    private static PayloadUse Open(bool isOpen) => isOpen ? Unseen with { IsOpen = true } : Unseen;

    /// <summary>One use of a variable; null where its object is only looked at.</summary>
    private static PayloadUse? OfName(IdentifierNameSyntax name, ILocalSymbol local, bool isMutable, ReadContext context)
    {
        if (!isMutable)
            return IsRead(name, context) || LocalReader.IsWritten(name) ? null : Of(name, isMutable: false, context);
        if (LocalReader.IsWritten(name) || IsCaptured(name, local, context))
            return Open(true);

        return IsRead(name, context) ? null
            : name.Parent is MemberAccessExpressionSyntax { Parent: AssignmentExpressionSyntax set } member && set.Left == member ? Open(true) with { IsChange = true }
            : Of(name, isMutable, context);
    }

    /// <summary>Whether a member or an element is only looked at, and nothing behind it.</summary>
    public static bool IsRead(IdentifierNameSyntax name, ReadContext context) => name.Parent switch
    {
        MemberAccessExpressionSyntax access when access.Expression == name => IsOnlyRead(access) && !PartUse.IsHandedOn(access, context),
        ElementAccessExpressionSyntax access when access.Expression == name => IsOnlyRead(access) && !PartUse.IsHandedOn(access, context),
        _ => false,
    };

    private static bool IsOnlyRead(ExpressionSyntax access) => access.Parent switch
    {
        InvocationExpressionSyntax or MemberAccessExpressionSyntax or ElementAccessExpressionSyntax or ConditionalAccessExpressionSyntax => false,
        AssignmentExpressionSyntax assignment => assignment.Left != access,
        ArgumentSyntax argument => argument.RefKindKeyword.IsKind(SyntaxKind.None),
        PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression } suppressed => IsOnlyRead(suppressed),
        PrefixUnaryExpressionSyntax or PostfixUnaryExpressionSyntax => false,
        _ => true,
    };

    private static bool IsCaptured(SyntaxNode use, ILocalSymbol local, ReadContext context) =>
        FunctionAround(use) != FunctionAround(local.DeclaringSyntaxReferences[0].GetSyntax(context.CancellationToken));

    private static SyntaxNode? FunctionAround(SyntaxNode node) =>
        node.FirstAncestorOrSelf<SyntaxNode>(static ancestor => ancestor is AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax);

    private static PayloadUse OfVariable(VariableDeclaratorSyntax variable, bool isMutable, ReadContext context) =>
        context.Model.GetDeclaredSymbol(variable, context.CancellationToken) is var symbol && symbol is ILocalSymbol local
            ? OfLocal(local, isMutable, context)
            : OfMember(symbol, isMutable);

    private static PayloadUse OfAssignment(AssignmentExpressionSyntax assignment, bool isMutable, ReadContext context)
    {
        var target = context.Model.GetSymbolInfo(assignment.Left, context.CancellationToken).Symbol;
        var marked = PayloadMarkers.DestinationOf(target);
        if (assignment.Parent is InitializerExpressionSyntax { Parent: ExpressionSyntax owner })
        {
            var content = NameOf(assignment.Left) == "Content"
                ? PayloadRequest.UseOfContent(owner, context)
                : OfPart(NameOf(assignment.Left), owner, isMutable, context);
            return marked is null ? content : content with { IsPart = false, Destination = content.Destination.And(marked) };
        }

        if (marked is not null)
            return new PayloadUse(isMutable, marked);

        if (assignment.Left is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Content", Expression: IdentifierNameSyntax request })
            return PayloadRequest.UseOfContent(request, context);

        // payload["integration"] = part: from here on the object has two names.
        if (assignment.Left is not IdentifierNameSyntax && OfElement(NameOf(assignment.Left), context) is { } element)
            return element;

        if (target is not ILocalSymbol local)
            return Open(isMutable);

        var use = OfLocal(local, isMutable, context);
        return use with { IsOpen = use.IsOpen || isMutable };
    }

    /// <summary>A value that an object is given as its field of that name; null where the API has no such field.</summary>
    public static PayloadUse? OfElement(string? name, ReadContext context) =>
        name is not null && context.Catalog.Vocabulary.Find(name) is { } word
            ? Unseen with { IsUnknownCall = true, IsPart = word.HoldsObjects }
            : null;

    /// <summary>A value that <paramref name="owner"/> is created with as its field of that name.</summary>
    public static PayloadUse OfPart(string? name, ExpressionSyntax owner, bool isMutable, ReadContext context)
    {
        // An anonymous object hands on what it holds, by its variable: var holder = new { action }; holder.action["name"] = …
        var staysMutable = isMutable && (owner is not AnonymousObjectCreationExpressionSyntax || owner.Parent is EqualsValueClauseSyntax);
        var use = Of(owner, staysMutable, context).Unmarked();
        return name is not null && context.Catalog.Vocabulary.Find(name) is { HoldsObjects: true } ? use with { IsPart = true } : use;
    }

    private static string? NameOf(AnonymousObjectMemberDeclaratorSyntax member) =>
        member.NameEquals?.Name.Identifier.ValueText ?? NameOf(member.Expression);

    /// <summary>The name of the member or element that is assigned to or read, or null.</summary>
    public static string? NameOf(ExpressionSyntax target) => target switch
    {
        IdentifierNameSyntax name => name.Identifier.ValueText,
        MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
        ElementAccessExpressionSyntax { ArgumentList.Arguments: { Count: 1 } arguments } => KeyOf(arguments[0].Expression),
        ImplicitElementAccessSyntax { ArgumentList.Arguments: { Count: 1 } arguments } => KeyOf(arguments[0].Expression),
        _ => null,
    };

    /// <summary>What a key is, by its text or its name.</summary>
    public static string? KeyOf(ExpressionSyntax key) =>
        key is LiteralExpressionSyntax literal ? literal.Token.ValueText : NameOf(key);

    /// <summary>An element of a collection expression, which the Roslyn that this is compiled against does not know.</summary>
    private static bool IsCollectionElement(SyntaxNode node) => node.GetType().Name == "ExpressionElementSyntax";
}
