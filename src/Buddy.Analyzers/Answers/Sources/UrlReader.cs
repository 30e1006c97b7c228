using System.Globalization;
using Buddy.Analyzers.Payloads.Usage;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Buddy.Analyzers.Answers.Sources;

/// <summary>Reads the URL that a call sends its request to, as far as the project shows it.</summary>
/// <param name="sources">Follows what the URL is made of.</param>
internal sealed class UrlReader(SourceTracer sources)
{
    private const int MaxDepth = 12;
    private const int Longest = 2_000;

    private static readonly string Hole = ActionsUrl.Hole.ToString();

    private readonly BaseAddresses _addresses = new(sources.Scope.Context);
    private int _depth;

    /// <summary>Where the call sends its request.</summary>
    public RequestTarget TargetOf(IInvocationOperation call, CodeScope scope)
    {
        if (RefitCall.UrlOf(call.TargetMethod) is { } attribute)
            return RequestUrl.Of(attribute);

        var arguments = call.Arguments.Where(static argument => argument.Parameter is { } parameter && TakesUrl(parameter)).Select(static argument => argument.Value).ToList();
        if (call.Instance is { } instance && IsRequest(instance.Type))
            arguments.Add(instance);

        var client = ReadingCalls.ReceiverOf(call) is { } receiver && IsClient(receiver.Type) ? BaseOf(new Place(receiver, scope)) : null;
        var targets = arguments
            .SelectMany(argument => TextsOf(new Place(argument, scope)))
            .Select(url => RequestUrl.Of(client is null ? url : RequestUrl.Combine(client, url)))
            .ToList();
        if (arguments.Count == 0)
            targets.AddRange(OfAny(call, scope));

        return targets.Contains(RequestTarget.Foreign) ? RequestTarget.Foreign
            : targets.Count == 0 || targets.Contains(RequestTarget.Unseen) ? RequestTarget.Unseen
            : targets[0];
    }

    /// <summary>The targets of arguments for parameters that do not say that they take a URL: it counts only where it is one of actions.</summary>
    private IEnumerable<RequestTarget> OfAny(IInvocationOperation call, CodeScope scope) => call.Arguments
        .Where(static argument => argument.ArgumentKind != ArgumentKind.DefaultValue && IsUrlType(argument.Parameter?.Type))
        .SelectMany(argument => TextsOf(new Place(argument.Value, scope)))
        .Select(RequestUrl.Of)
        .Where(static target => target is RequestTarget.Actions or RequestTarget.OneAction);

    /// <summary>All texts that the expression may be.</summary>
    private IEnumerable<string> TextsOf(Place place)
    {
        if (_depth == MaxDepth)
            return [Hole];

        _depth++;
        var texts = sources.SourcesOf(place).Select(OfSource).Distinct(StringComparer.Ordinal).ToList();
        _depth--;
        return texts;
    }

    private string TextOf(IOperation operation, CodeScope scope) => One(TextsOf(new Place(operation, scope))) is { Length: <= Longest } text ? text : Hole;

    private string OfSource(Place source) => source.Steps.IsEmpty
        ? source.Operation switch
        {
            { ConstantValue: { HasValue: true, Value: { } constant } } => Convert.ToString(constant, CultureInfo.InvariantCulture) ?? "",
            IInterpolatedStringOperation text => string.Concat(text.Parts.Select(part => OfPart(part, source.Scope))),
            IBinaryOperation { OperatorKind: BinaryOperatorKind.Add } sum => OfSum(sum, source.Scope),
            IObjectCreationOperation creation => OfCreation(creation, source.Scope),
            IInvocationOperation call => OfCall(call, source.Scope),
            IPropertyReferenceOperation { Property.Name: "Uri" or "AbsoluteUri", Instance: { } instance } => TextOf(instance, source.Scope),
            _ => Hole,
        }
        : Hole;

    private string OfPart(IInterpolatedStringContentOperation part, CodeScope scope) => part switch
    {
        IInterpolatedStringTextOperation { Text: var text } => TextOf(text, scope),
        IInterpolationOperation { Expression: var expression } => TextOf(expression, scope),
        _ => Hole,
    };

    /// <summary>Sums nest to the left as deep as they are long.</summary>
    private string OfSum(IBinaryOperation sum, CodeScope scope)
    {
        var terms = new Stack<IOperation>();
        IOperation left = sum;
        while (left is IBinaryOperation { OperatorKind: BinaryOperatorKind.Add, ConstantValue.HasValue: false } binary)
        {
            terms.Push(binary.RightOperand);
            left = ReadingCalls.Unconverted(binary.LeftOperand);
        }

        terms.Push(left);
        return string.Concat(terms.Select(term => TextOf(term, scope)));
    }

    private string OfCreation(IObjectCreationOperation creation, CodeScope scope)
    {
        var values = creation.Arguments.Where(static argument => argument.Parameter is { } parameter && IsUrlType(parameter.Type))
            .Select(static argument => argument.Value).ToList();
        if (creation.Initializer?.Initializers.OfType<ISimpleAssignmentOperation>()
            .FirstOrDefault(static set => set.Target is IPropertyReferenceOperation { Property.Name: "RequestUri" or "Resource" }) is { } assigned)
        {
            values.Add(assigned.Value);
        }

        return creation.Type?.Name switch
        {
            "Uri" when values.Count == 2 => RequestUrl.Combine(TextOf(values[0], scope), TextOf(values[1], scope)),
            "Uri" or "UriBuilder" or "HttpRequestMessage" or "RestRequest" or "Url" or "FlurlRequest" when values.Count == 1 => TextOf(values[0], scope),
            _ => Hole,
        };
    }

    private string OfCall(IInvocationOperation call, CodeScope scope)
    {
        var method = call.TargetMethod;
        if (method.ContainingType.SpecialType == SpecialType.System_String)
        {
            return method.Name switch
            {
                nameof(string.Format) => OfFormat(call, scope),
                nameof(string.Concat) => string.Concat(ArgumentsOf(call).Select(argument => TextOf(argument, scope))),
                nameof(string.Trim) or nameof(string.TrimEnd) or nameof(ToString) when call.Instance is { } text => TextOf(text, scope),
                _ => Hole,
            };
        }

        if (ReadingCalls.ReceiverOf(call) is not { } receiver)
            return Hole;
        return method.Name switch
        {
            "AppendPathSegment" or "AppendPathSegments" when ReadingApi.IsIn(method.ContainingType, "Flurl.") => WithSegments(TextOf(receiver, scope), call, scope),
            "Request" when ReadingApi.IsIn(method.ContainingType, "Flurl.") => WithSegments(BaseOf(new Place(receiver, scope)) ?? "", call, scope),
            nameof(ToString) when IsUrlType(receiver.Type) => TextOf(receiver, scope),
            "Create" or "CreateHttp" when method.ContainingType.Name == "WebRequest" => TextOf(receiver, scope),
            _ => Hole,
        };
    }

    private string WithSegments(string url, IInvocationOperation call, CodeScope scope) => ArgumentsOf(call)
        .Skip(call.Instance is null ? 1 : 0)
        .Where(static segment => ReadingCalls.Unconverted(segment).Type?.SpecialType != SpecialType.System_Boolean)
        .Aggregate(url, (all, segment) => all.TrimEnd('/') + "/" + TextOf(segment, scope).Trim('/'));

    private string OfFormat(IInvocationOperation call, CodeScope scope)
    {
        var arguments = ArgumentsOf(call).ToList();
        var format = arguments.FindIndex(static argument => argument.Type?.SpecialType == SpecialType.System_String);
        if (format < 0)
            return Hole;

        var text = TextOf(arguments[format], scope);
        for (var i = format + 1; i < arguments.Count; i++)
            text = text.Replace("{" + (i - format - 1).ToString(CultureInfo.InvariantCulture) + "}", TextOf(arguments[i], scope));
        return text;
    }

    /// <summary>What the call is given, the items of <c>params</c> one by one.</summary>
    private static IEnumerable<IOperation> ArgumentsOf(IInvocationOperation call) => call.Arguments
        .Where(static argument => argument.ArgumentKind != ArgumentKind.DefaultValue)
        .SelectMany(static argument => argument is { ArgumentKind: ArgumentKind.ParamArray, Value: IArrayCreationOperation { Initializer: { } items } }
            ? items.ElementValues
            : Enumerable.Repeat(argument.Value, 1));

    /// <summary>The base address of a client; null where it is not seen.</summary>
    private string? BaseOf(Place client)
    {
        var found = sources.SourcesOf(client);
        var symbols = found.Select(static source => source.Operation).Append(client.Operation).Select(SymbolOf).OfType<ISymbol>().ToList();
        var texts = found.Select(OfClient).Concat(_addresses.Of(symbols).Select(address => OfAddress(address))).OfType<string>();
        return One(texts);
    }

    /// <summary>The only text; null where there are several or none.</summary>
    private static string? One(IEnumerable<string> texts)
    {
        var all = texts.Distinct(StringComparer.Ordinal).Take(2).ToList();
        return all.Count == 1 ? all[0] : null;
    }

    private string OfAddress(ExpressionSyntax address)
    {
        var scope = sources.Scope.Of(sources.MemberAround(address), receiver: null);
        return scope.Context.Operation(address) is { } operation ? TextOf(operation, scope) : Hole;
    }

    private string? OfClient(Place source) => source is { Steps.IsEmpty: true, Operation: IObjectCreationOperation creation }
        ? AddressIn(creation) is { } address ? TextOf(address, source.Scope) : null
        : null;

    private static IOperation? AddressIn(IObjectCreationOperation creation) =>
        creation.Initializer?.Initializers.OfType<ISimpleAssignmentOperation>()
            .FirstOrDefault(static set => set.Target is IPropertyReferenceOperation { Property.Name: "BaseAddress" or "BaseUrl" })?.Value
        ?? creation.Arguments.FirstOrDefault(static argument => argument.Parameter is { Name: "baseUrl" or "baseAddress" })?.Value;

    private static ISymbol? SymbolOf(IOperation operation) => operation switch
    {
        IParameterReferenceOperation reference => reference.Parameter,
        ILocalReferenceOperation reference => reference.Local,
        IMemberReferenceOperation reference => reference.Member,
        _ => null,
    };

    private static bool TakesUrl(IParameterSymbol parameter) => IsRequest(parameter.Type)
        || (IsUrlType(parameter.Type) && (parameter.Name is "path" or "resource" or "address"
            || Array.Exists(["uri", "url", "endpoint"], word => parameter.Name.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0)));

    private static bool IsUrlType(ITypeSymbol? type) => type is { SpecialType: SpecialType.System_String } or { Name: "Uri" or "Url" };

    private static bool IsRequest(ITypeSymbol? type) => type is { Name: "HttpRequestMessage" or "RestRequest" or "IRestRequest" or "IFlurlRequest" or "FlurlRequest" or "WebRequest" or "HttpWebRequest" };

    private static bool IsClient(ITypeSymbol? type) => type is { Name: "HttpClient" or "RestClient" or "IRestClient" or "FlurlClient" or "IFlurlClient" or "HttpMessageInvoker" };
}
