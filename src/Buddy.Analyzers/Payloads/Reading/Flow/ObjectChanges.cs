using Buddy.Analyzers.Json;
using Buddy.Analyzers.Payloads.Model;
using Buddy.Analyzers.Payloads.Reading.Dto;
using Buddy.Analyzers.Payloads.Reading.JsonNodes;
using Buddy.Analyzers.Payloads.Semantics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Buddy.Analyzers.Payloads.Reading.Flow;

/// <summary>What single expressions change in an object: <c>object["name"] = …</c>, <c>object.Name = …</c>, <c>object.Add(…)</c>.</summary>
internal static class ObjectChanges
{
    private static readonly HashSet<string> Reads = new(StringComparer.Ordinal)
    {
        "ContainsKey", "ContainsValue", "Contains", "TryGetValue", "TryGetPropertyValue", "GetValueOrDefault", "GetType", "GetHashCode", "Equals",
    };

    private static readonly HashSet<string> Writers = new(StringComparer.Ordinal) { "ToJsonString", "ToString", "WriteTo" };

    /// <summary>Whether a call on the object only looks at it.</summary>
    public static bool IsRead(string method, ExpressionSyntax receiver, ReadContext context) =>
        Reads.Contains(method) || (method == nameof(ToString) && !IsNode(receiver, context));

    /// <summary>Whether a call on something inside the object only looks at it.</summary>
    public static bool IsReadOfPart(string? method, ExpressionSyntax part, ReadContext context) =>
        (method is not null && (Reads.Contains(method) || Writers.Contains(method))) || IsUnchangeable(part, context);

    /// <summary>Whether a call on the object writes its JSON.</summary>
    public static bool IsWrite(string method, ExpressionSyntax receiver, ReadContext context) => Writers.Contains(method) && IsNode(receiver, context);

    /// <summary>After <c>target = value</c>, where target is a member or an element of the object or of something inside it.</summary>
    public static ObjectState Assign(ExpressionSyntax target, ExpressionSyntax value, ObjectState state, ReadContext context) => target switch
    {
        ElementAccessExpressionSyntax { Expression: IdentifierNameSyntax, ArgumentList.Arguments: { Count: 1 } arguments } =>
            SetElement(arguments[0].Expression, value, state, context),
        MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax } member => SetMember(member, value, state, context),
        _ => state.Opaque(),
    };

    /// <summary>After <c>target ??= value</c> and the like: what it holds is not known, nor, where it was not there, whether it is.</summary>
    public static ObjectState Compute(ExpressionSyntax target, ExpressionSyntax assignment, ObjectState state, ReadContext context)
    {
        var name = target switch
        {
            ElementAccessExpressionSyntax { Expression: IdentifierNameSyntax, ArgumentList.Arguments: { Count: 1 } arguments } => TextOf(arguments[0].Expression, context),
            MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax } member => MemberOf(member, context)?.WireName,
            _ => null,
        };
        return name is null
            ? state.Opaque()
            : state.Touch(name).TryAdd(new PayloadField(name, null, new UnknownValue(JsonTypes.Any, context.SpanOf(assignment)), Presence.Maybe));
    }

    /// <summary>After a call on something inside the object: <c>object.Variables.Add(…)</c>.</summary>
    public static ObjectState TouchPart(ExpressionSyntax part, SyntaxNode root, ObjectState state, ReadContext context)
    {
        var first = part.DescendantNodesAndSelf().OfType<ExpressionSyntax>().FirstOrDefault(node => node.Parent is not null && IsStepFrom(node, root));
        var name = first switch
        {
            ElementAccessExpressionSyntax { ArgumentList.Arguments: { Count: 1 } arguments } => TextOf(arguments[0].Expression, context),
            MemberAccessExpressionSyntax member => MemberOf(member, context)?.WireName,
            _ => null,
        };
        return name is null ? state.Opaque() : state.Touch(name);
    }

    /// <summary>After <c>object.method(…)</c>.</summary>
    public static ObjectState Call(string method, InvocationExpressionSyntax call, ObjectState state, ReadContext context)
    {
        if (!IsOfLibrary(call, context))
            return state.Opaque();

        var arguments = call.ArgumentList.Arguments;
        var name = arguments.Count > 0 ? TextOf(arguments[0].Expression, context) : null;
        return (method, arguments.Count, name) switch
        {
            ("Clear" or "RemoveAll", 0, _) => ObjectState.Empty,
            ("Add", 2, not null) => state.Add(Field(name, arguments[0].Expression, arguments[1].Expression, context, Repetition.Throws)),
            ("SetItem", 2, not null) => state.Set(Field(name, arguments[0].Expression, arguments[1].Expression, context)),
            ("Add", 1, null) when PropertyOf(arguments[0].Expression, context) is { } property => state.Add(property.SetBy(arguments[0].Span)),
            ("TryAdd", 2, not null) => state.TryAdd(Field(name, arguments[0].Expression, arguments[1].Expression, context)),
            ("Remove", 1 or 2, not null) => state.Remove(name),
            _ => state.Opaque(),
        };
    }

    private static PayloadField? PropertyOf(ExpressionSyntax content, ReadContext context) =>
        context.Operation(content) is { } operation ? JPropertyReader.Read(operation, context) : null;

    private static bool IsNode(ExpressionSyntax expression, ReadContext context) => NodeTypes.IsNode(TypeOf(expression, context));

    /// <summary>Whether no method changes a value of that type: numbers, texts, switches.</summary>
    private static bool IsUnchangeable(ExpressionSyntax part, ReadContext context) =>
        TypeOf(part, context) is { } type && (type.SpecialType == SpecialType.System_String || type.IsValueType);

    /// <summary>Whether the method or indexer is one of the collections' own: what others of the same name do is not known.</summary>
    private static bool IsOfLibrary(SyntaxNode use, ReadContext context)
    {
        var space = context.Model.GetSymbolInfo(use, context.CancellationToken).Symbol?.ContainingNamespace;
        while (space is { IsGlobalNamespace: false, ContainingNamespace.IsGlobalNamespace: false })
            space = space.ContainingNamespace;

        return space is { Name: "System" or "Newtonsoft" };
    }

    private static bool IsStepFrom(ExpressionSyntax node, SyntaxNode root) => node switch
    {
        MemberAccessExpressionSyntax access => access.Expression == root,
        ElementAccessExpressionSyntax access => access.Expression == root,
        _ => false,
    };

    private static ObjectState SetElement(ExpressionSyntax key, ExpressionSyntax value, ObjectState state, ReadContext context) =>
        TextOf(key, context) is { } name && IsOfLibrary(key.Parent!.Parent!.Parent!, context) ? state.Set(Field(name, key, value, context)) : state.Opaque();

    private static ObjectState SetMember(MemberAccessExpressionSyntax target, ExpressionSyntax value, ObjectState state, ReadContext context)
    {
        if (OwnerOf(target, context) is not { } type)
            return state.Opaque();
        if (MemberOf(target, context) is not { } member)
            return state;

        var values = new DtoValues(type);
        values.Set(member.Symbol, new DtoValue(Read(value, context with { Format = type.Format }, member.Symbol), context.SpanOf(target.Name)));
        if (values.IsOpaque)
            state = state.Opaque(); // the setter has code of its own

        return DtoFields.Of(member, values, context).Aggregate(state, (current, field) => current.Set(field.SetBy(TextSpan.FromBounds(target.Name.SpanStart, value.Span.End))));
    }

    private static DtoMember? MemberOf(MemberAccessExpressionSyntax access, ReadContext context) =>
        OwnerOf(access, context)?.Members.FirstOrDefault(member => member.Symbol.Name == access.Name.Identifier.ValueText);

    private static DtoType? OwnerOf(MemberAccessExpressionSyntax access, ReadContext context) =>
        TypeOf(access.Expression, context) is INamedTypeSymbol type ? context.Cache.TypeOf(type, context) : null;

    private static ITypeSymbol? TypeOf(ExpressionSyntax expression, ReadContext context) => context.Model.GetTypeInfo(expression, context.CancellationToken).Type;

    private static PayloadField Field(
        string name, ExpressionSyntax key, ExpressionSyntax value, ReadContext context, Repetition repetition = Repetition.Unknown) =>
        new(name, context.SpanOf(key), Read(value, context)) { Change = TextSpan.FromBounds(key.SpanStart, value.Span.End), Repetition = repetition };

    private static PayloadValue Read(ExpressionSyntax value, ReadContext context, ISymbol? member = null) => context.Operation(value) is { } operation
        ? ValueReader.Read(operation, context, member)
        : new UnknownValue(JsonTypes.Any, context.SpanOf(value));

    private static string? TextOf(ExpressionSyntax key, ReadContext context) =>
        context.Operation(key) is { } operation && ValueReader.Read(operation, context) is ConstantValue { Scalar.AsString: { } text } ? text : null;
}
