using Buddy.Analyzers.Payloads.Model;
using Buddy.Analyzers.Payloads.Semantics;
using Buddy.Analyzers.Payloads.Serialization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Buddy.Analyzers.Payloads.Usage;

/// <summary>What a call does with a payload that it is given.</summary>
internal static class PayloadCall
{
    /// <summary>Follows an argument into a call.</summary>
    public static PayloadUse Use(ExpressionSyntax call, ArgumentSyntax argument, bool isMutable, ReadContext context)
    {
        if (NameOf(call, context) is not { } name)
            return new PayloadUse(isMutable, PayloadDestination.Unseen);

        var parameter = ParameterOf(call, argument, context);
        var isElsewhere = parameter is not null && CallNames.IsElsewhereParameter(parameter.Name);
        var isMarked = PayloadMarkers.IsMarked(parameter) || (!isElsewhere && PayloadMarkers.IsOfPayloadMethod(call, name, argument, context));
        var destination = new PayloadDestination
        {
            IsMarked = isMarked,
            MayEdit = HttpVerbs.IsEdit(name)
                || (isMarked && parameter is not null && HttpVerbs.IsEdit(parameter.Name))
                || IsForOneAction(call, argument, context),
            IsElsewhere = !isMarked && (isElsewhere || CallNames.IsElsewhere(name) || IsMessage(name, call)),
            IsOtherUrl = !isMarked && HasOtherUrl(call, argument, context),
            IsActionsUrl = IsCreate(name, call, argument) && HasActionsUrl(call, argument, context),
            IsChangeOfAction = IsChange(name, call, argument)
                && (HasActionsUrl(call, argument, context) || IsForOneAction(call, argument, context)),
            Format = SerializerCall.FormatOf(call, context),
        };
        return Use(call, name, destination, isMutable, context);
    }

    /// <summary>Follows an object whose method is called: only one that cannot change can go on through it.</summary>
    public static PayloadUse UseOfReceiver(InvocationExpressionSyntax call, bool isMutable, ReadContext context) => CallNames.Of(call) switch
    {
        null => new PayloadUse(isMutable, PayloadDestination.Unseen),
        "ToList" or "ToArray" => PayloadUse.Of(call, isMutable, context),
        _ when isMutable => new PayloadUse(true, PayloadDestination.Unseen),
        var name => Use(call, name, new PayloadDestination { IsElsewhere = CallNames.IsElsewhere(name) }, isMutable: false, context),
    };

    private static PayloadUse Use(ExpressionSyntax call, string name, PayloadDestination destination, bool isMutable, ReadContext context)
    {
        if (CallNames.IsCopier(name))
            return new PayloadUse(true, destination);

        var use = new PayloadUse(false, destination) { IsUnknownCall = !CallNames.IsSender(name) && !destination.IsElsewhere };
        if (call.Parent is ExpressionStatementSyntax)
            return use;
        if (use.IsUnknownCall && GivesFields(call, context) && destination is { IsActionsUrl: false, IsMarked: false })
            return use with { IsOpen = true };

        // What a serializer or a content gives goes on to the request, and cannot change.
        if (!use.IsUnknownCall)
            return use.Then(PayloadUse.Of(call, isMutable: false, context));

        return GivesText(call, context) ? use.Then(PayloadUse.Of(call, isMutable: false, context).Unmarked()) : use;
    }

    private static string? NameOf(ExpressionSyntax call, ReadContext context) =>
        call is ImplicitObjectCreationExpressionSyntax ? TypeOf(call, context)?.Name : CallNames.Of(call);

    /// <summary>Whether the result may be the payload with more fields: <c>Merge(defaults, new { … })</c>.</summary>
    private static bool GivesFields(ExpressionSyntax call, ReadContext context) => TypeOf(call, context) is { } type
        && (type.SpecialType == SpecialType.System_Object
            || type.TypeKind == TypeKind.Dynamic
            || type.Name is "ExpandoObject" or "JsonObject" or "JsonNode" or "JObject" or "JToken"
            || type.Name.EndsWith("Dictionary", StringComparison.Ordinal)
            || type is INamedTypeSymbol { Name: "IEnumerable", TypeArguments: { Length: 1 } items } && items[0].Name == "KeyValuePair");

    private static bool GivesText(ExpressionSyntax call, ReadContext context) => TypeOf(call, context) is { } type
        && (type.SpecialType == SpecialType.System_String || type is IArrayTypeSymbol { ElementType.SpecialType: SpecialType.System_Byte }
            || type.Name.EndsWith("Content", StringComparison.Ordinal));

    private static ITypeSymbol? TypeOf(ExpressionSyntax call, ReadContext context) => context.Model.GetTypeInfo(call, context.CancellationToken).Type;

    /// <summary>Whether the call can only make something new: by its name, or by a POST among its arguments.</summary>
    private static bool IsCreate(string name, ExpressionSyntax call, ArgumentSyntax payload) =>
        !HttpVerbs.IsEdit(name)
        && !Arguments(call).Any(argument => argument != payload && HttpVerbs.MentionsEdit(argument))
        && (CallNames.IsCreate(name) || Arguments(call).Any(argument => argument != payload && PayloadRequest.MentionsPost(argument)));

    /// <summary>Whether the call can only change something: <c>PatchAsJsonAsync</c>, or a helper with PATCH among its arguments.</summary>
    private static bool IsChange(string name, ExpressionSyntax call, ArgumentSyntax payload) =>
        HttpVerbs.IsPatchOrPut(name)
        || (CallNames.IsSender(name) && Arguments(call).Any(argument => argument != payload && HttpVerbs.MentionsEdit(argument)));

    private static bool IsForOneAction(ExpressionSyntax call, ArgumentSyntax payload, ReadContext context) =>
        Arguments(call).Any(argument => argument != payload && ActionsUrl.IsOfOneAction(argument.Expression, context))
        || (call is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Expression: { } receiver } }
            && PayloadRequest.IsForOneAction(receiver, context));

    /// <summary>Whether a name goes with the object to whoever listens: <c>Clients.All.SendAsync("Changed", …)</c>.</summary>
    private static bool IsMessage(string name, ExpressionSyntax call) =>
        name == "SendAsync" && Arguments(call).FirstOrDefault()?.Expression is LiteralExpressionSyntax { Token.Value: string text } && !text.Contains("/");

    /// <summary>The parameter that takes the argument; null where the call does not bind.</summary>
    private static IParameterSymbol? ParameterOf(ExpressionSyntax call, ArgumentSyntax argument, ReadContext context) =>
        context.Operation(argument) is IArgumentOperation { Parameter: { } parameter } ? parameter
            : (context.Model.GetSymbolInfo(call, context.CancellationToken).Symbol as IMethodSymbol)?.Parameters.LastOrDefault() is { IsParams: true } rest ? rest
            : null;

    private static bool HasOtherUrl(ExpressionSyntax call, ArgumentSyntax payload, ReadContext context) =>
        Arguments(call).Any(argument => argument != payload && OtherUrl.IsIn(argument, context))
        || (call is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Expression: { } receiver } }
            && PayloadRequest.IsForOtherUrl(receiver, context));

    private static bool HasActionsUrl(ExpressionSyntax call, ArgumentSyntax payload, ReadContext context) =>
        Arguments(call).Any(argument => argument != payload && ActionsUrl.IsOne(argument.Expression, context))
        || (call is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Expression: { } receiver } }
            && PayloadRequest.IsForActionsUrl(receiver, context));

    private static SeparatedSyntaxList<ArgumentSyntax> Arguments(ExpressionSyntax call) => call switch
    {
        InvocationExpressionSyntax invocation => invocation.ArgumentList.Arguments,
        BaseObjectCreationExpressionSyntax { ArgumentList: { } list } => list.Arguments,
        _ => default,
    };
}
