using System.Collections.Immutable;
using Buddy.Analyzers.Json;
using Buddy.Analyzers.Payloads.Model;
using Buddy.Analyzers.Payloads.Reading.JsonNodes;
using Buddy.Analyzers.Payloads.Semantics;
using Buddy.Analyzers.Payloads.Serialization;
using Buddy.Analyzers.Payloads.Usage;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Buddy.Analyzers.Payloads.Reading.Flow;

// Calls: of libraries by the table of known APIs, of the project by summaries, of functions inside the member in place.
internal sealed partial class FlowInterpreter
{
    private PayloadValue OfCall(IInvocationOperation call)
    {
        var result = ResultOf(call);
        foreach (var argument in call.Arguments)
        {
            // What is passed by reference may be another object now.
            if (argument.Parameter is { RefKind: RefKind.Ref or RefKind.Out })
                Assign(argument.Value, Unknown(argument.Value), argument.Value.Syntax);
        }

        return result;
    }

    private PayloadValue ResultOf(IInvocationOperation call)
    {
        var receiver = call.Instance is { } instance ? Value(instance) : null;
        var isOfInitializer = IsOfInitializer(call.Instance, call.Syntax);
        var arguments = new List<Argument>();
        foreach (var argument in call.Arguments)
        {
            if (argument.Parameter is { } parameter)
                arguments.Add(new Argument(parameter, Value(argument.Value), argument.Value));
        }

        if (isOfInitializer)
            return Unknown(call);
        if (IsCopy(call))
            return OfCreation(call);
        if (_outside.IsOrigin(call.TargetMethod))
            return new ReferenceValue(_outside.Origin!, default);

        SeeMarks(call, arguments);
        if (call.TargetMethod is { MethodKind: MethodKind.DelegateInvoke } || (call.TargetMethod is { Name: "Invoke" } && call.TargetMethod.ContainingType?.TypeKind == TypeKind.Delegate))
            return OfDelegate(receiver, arguments, call);
        if (call.TargetMethod.MethodKind == MethodKind.LocalFunction)
            return OfLocalFunction(call.TargetMethod, arguments, call);
        if (KnownApis.Of(call.TargetMethod) is { } api)
            return OfKnownCall(api, receiver, arguments, call);
        if (_project.RequestOf(call.TargetMethod) is { } request)
            return OfDeclaredRequest(request, arguments, call);
        if (_project.IsOfProject(call.TargetMethod.ContainingType) || call.TargetMethod.ContainingType is { TypeKind: TypeKind.Interface })
            return OfProjectMethod(call.TargetMethod, receiver, arguments.ConvertAll(static argument => (argument.Parameter, argument.Value)), call);

        return OfUnseenCall(receiver, arguments, call);
    }

    /// <summary>Whether the graph has the call in the place of a <c>with</c> expression.</summary>
    private static bool IsCopy(IOperation operation) => operation is IInvocationOperation { Syntax: WithExpressionSyntax };

    /// <summary>What an argument or method is marked as taking an action sends it.</summary>
    private void SeeMarks(IInvocationOperation call, List<Argument> arguments)
    {
        foreach (var argument in arguments)
        {
            var isMarked = PayloadMarkers.IsMarked(argument.Parameter)
                || (_context.Methods.MayContain(call.TargetMethod.Name) && _context.Methods.Contains(call.TargetMethod)
                    && argument.Operation.Syntax.Parent is ArgumentSyntax syntax && PayloadMethods.IsOnlyObject(syntax) && argument.Parameter.Type.SpecialType is not SpecialType.System_Boolean);
            if (isMarked)
            {
                // Of several arguments for one parameter each is an action.
                var marked = argument.Value is PayloadArray several ? new TupleValue(several.Items) : argument.Value;
                See(SightingKind.Sent, marked, call.Syntax, sighting => sighting with
                {
                    IsMarked = true,
                    MayEdit = HttpVerbs.IsEdit(call.TargetMethod.Name) || HttpVerbs.IsEdit(argument.Parameter.Name),
                    Reading = TextReading.Strict,
                }, MarkIndex + argument.Parameter.Ordinal);
            }
        }
    }

    private const int MarkIndex = 100;

    private static readonly ConstantValue Slash = new(JsonScalar.Of("/"), default);

    /// <summary>Stands between a base address and what follows it.</summary>
    private static readonly ConstantValue Base = new(JsonScalar.Of(UrlText.Base), default);

    private PayloadValue OfUnseenCall(PayloadValue? receiver, List<Argument> arguments, IInvocationOperation call)
    {
        var isEdit = HttpVerbs.IsEdit(call.TargetMethod.Name) || arguments.Exists(static argument => UrlText.TargetOf(argument.Value) == RequestTarget.OneAction);
        if (receiver is not null)
            Escape(receiver, call.Syntax, arguments.Count, sighting => sighting with { MayEdit = isEdit });
        foreach (var argument in arguments)
            EscapeParameter(argument.Value, call, argument.Parameter, isEdit);

        return Unknown(call);
    }

    private PayloadValue OfKnownCall(KnownApi api, PayloadValue? receiver, List<Argument> arguments, IInvocationOperation call)
    {
        var all = arguments.ConvertAll(static argument => (argument.Parameter, argument.Value));
        var isOnReceiver = receiver is not null && api.Body is null;
        var body = api.Body is not null ? ArgumentFor(api.Body, all) ?? receiver : isOnReceiver ? receiver : arguments.Count > 0 ? arguments[0].Value : null;
        if (body is null)
            return Unknown(call);

        switch (api.Role)
        {
            case ApiRole.Reads or ApiRole.ParsesOnly or ApiRole.MapsItems:
                return OfReading(api, receiver, arguments, call);
            case ApiRole.Populates:
                return OfPopulating(api, ArgumentFor(api.Body!, all), arguments, call);
            case ApiRole.Discards:
                return OfDiscarding(receiver, arguments, call);
            case ApiRole.PassesOn:
                return OfPassing(body, arguments, call);
            case ApiRole.GivesItem:
                return OfPassing(body, arguments, call) is var passed && passed == body ? ItemOf(body, call) : passed;
            case ApiRole.Copies:
                return Copied(body, call);
            case ApiRole.ChangesText:
                return OfTextChange(receiver, arguments, call);
            case ApiRole.FormatsText:
                return FormattedText(arguments, call);
            case ApiRole.Serializes when body is TextValue or WrittenValue or ConstantValue:
                return Unknown(call); // a text as a JSON string
            case ApiRole.Serializes:
                return new WrittenValue(Resolved(body), FormatOf(api, call), isContent: false);
            case ApiRole.MakesContent:
                return new WrittenValue(body, FormatOf(api, call), isContent: true);
            case ApiRole.MakesNode:
                return NodeOf(Resolved(body), call);
            case ApiRole.ParsesNode:
                return OfParsing(body, arguments, call);
            case ApiRole.Outputs:
                return OfOutput(api, receiver, arguments, call);
            case ApiRole.SetsBody:
                return OfBody(body, receiver, arguments, call);
            case ApiRole.Sends:
                return OfSending(api, receiver, body, all, call);
            case ApiRole.MakesRequest or ApiRole.MakesClient:
                return Unknown(call);
            case ApiRole.AppendsPath:
                return OfPath(body, arguments, call);
            case ApiRole.Registers or ApiRole.SetsOptions:
                return OfUnseenCall(receiver, arguments, call);
            case ApiRole.Configures:
                OfDiscarding(null, receiver is null ? arguments.Skip(1).ToList() : arguments, call);
                return receiver ?? arguments[0].Value;
            default:
                return OfChange(api.Role, receiver ?? arguments[0].Value, receiver is null ? arguments.Skip(1).ToList() : arguments, call);
        }
    }

    private PayloadValue OfReading(KnownApi api, PayloadValue? receiver, List<Argument> arguments, IInvocationOperation call)
    {
        if (receiver is not null)
            See(SightingKind.Discarded, receiver, call.Syntax, index: arguments.Count);
        var items = receiver ?? (arguments.Count > 0 ? arguments[0].Value : null);
        PayloadValue? selected = null;
        foreach (var argument in arguments)
        {
            if (argument.Value is FunctionValue function)
                selected = RunFunction(function, items is null ? [] : [ItemOf(items, call)], call.Syntax, null);
            else
                See(SightingKind.Discarded, argument.Value, call.Syntax, ReadingBy(api, call), argument.Parameter.Ordinal);
        }

        // names.Select(name => new { … })
        return selected is not null && api.Role == ApiRole.MapsItems && FlowState.ReferencesIn(selected!).Any()
            ? Track(call.Syntax, new TrackedObject { Items = selected!.Alternatives, HasOtherItems = true }, default)
            : receiver is not null && NodeTypes.IsPartOfNode(call.Type) ? PartOf(receiver, call.TargetMethod)
            : Unknown(call);
    }

    /// <summary><c>JsonConvert.PopulateObject(text, action)</c>: any member of the object may have another value now.</summary>
    private PayloadValue OfPopulating(KnownApi api, PayloadValue? target, List<Argument> arguments, IInvocationOperation call)
    {
        OfReading(api, null, arguments.FindAll(argument => argument.Value != target), call);
        if (target is null)
            return Unknown(call);

        Invalidate(target);
        return target;
    }

    /// <summary>A part of a node; of a part it is one of the same node.</summary>
    private static MethodValue PartOf(PayloadValue node, IMethodSymbol method) => node as MethodValue ?? new MethodValue(method, node);

    private static Func<Sighting, Sighting>? ReadingBy(KnownApi api, IInvocationOperation call) => api.Role is not (ApiRole.ParsesOnly or ApiRole.Populates)
        ? null
        : sighting => sighting with { Reading = ReadingOf(call) };

    private static TextReading ReadingOf(IInvocationOperation call) =>
        call.TargetMethod.ContainingNamespace?.ToDisplayString().StartsWith("Newtonsoft", StringComparison.Ordinal) == true ? TextReading.Newtonsoft
        : call.Arguments.Any(static argument => argument is
        {
            ArgumentKind: ArgumentKind.Explicit,
            Parameter.Type.Name: "JsonDocumentOptions" or "JsonSerializerOptions" or "JsonTypeInfo" or "JsonSerializerContext",
        })
            ? TextReading.WithOptions
            : TextReading.Strict;

    private PayloadValue OfDiscarding(PayloadValue? receiver, List<Argument> arguments, IInvocationOperation call)
    {
        if (receiver is not null)
            See(SightingKind.Discarded, receiver, call.Syntax, index: arguments.Count);
        foreach (var argument in arguments)
        {
            if (argument.Value is FunctionValue function)
                RunFunction(function, [], call.Syntax, SightingKind.Discarded);
            else
                See(SightingKind.Discarded, argument.Value, call.Syntax, index: argument.Parameter.Ordinal);
        }

        return Unknown(call);
    }

    private PayloadValue OfPassing(PayloadValue body, List<Argument> arguments, IInvocationOperation call)
    {
        if (body is UnknownValue || IsSequenceOfEntries(body, call))
        {
            foreach (var argument in arguments)
            {
                if (argument.Value is FunctionValue function)
                    RunFunction(function, [], call.Syntax, SightingKind.Discarded);
                else
                    See(argument.Value == body ? SightingKind.Discarded : SightingKind.Escaped, argument.Value, call.Syntax, index: argument.Parameter.Ordinal);
            }

            return Unknown(call);
        }

        foreach (var argument in arguments)
        {
            if (argument.Value is FunctionValue function)
                RunFunction(function, [ItemOf(body, call)], call.Syntax, null);
        }

        return body;
    }

    /// <summary>Whether the call gives the entries of a dictionary, not the dictionary.</summary>
    private bool IsSequenceOfEntries(PayloadValue body, IInvocationOperation call) =>
        call.TargetMethod.ContainingType is { Name: "Enumerable" } && ReferencesOf(body).Any(id => Find(id) is { Origin: not null, IsList: false });

    private PayloadValue Copied(PayloadValue body, IInvocationOperation call) => Resolved(body) switch
    {
        PayloadObject payload => Track(call.Syntax, new TrackedObject { State = ObjectState.Of(payload), Origin = payload }, payload.Span),
        PayloadArray array => Track(call.Syntax, new TrackedObject { Items = array.Items, HasOtherItems = array.IsOpen }, default),
        _ => Unknown(call),
    };

    private PayloadValue OfTextChange(PayloadValue? receiver, List<Argument> arguments, IInvocationOperation call)
    {
        var parts = arguments.ConvertAll(static argument => argument.Value);
        if (receiver is not null)
            parts.Insert(0, receiver);
        for (var i = 0; i < parts.Count; i++)
            See(SightingKind.Discarded, parts[i], call.Syntax, index: i);
        return TextValue.Of([.. parts, Unknown(call)], _context.SpanOf(call.Syntax), isCut: true);
    }

    /// <summary>The text that <c>string.Format</c> makes: its placeholders are holes.</summary>
    private TextValue FormattedText(List<Argument> arguments, IInvocationOperation call)
    {
        foreach (var argument in arguments)
        {
            if (argument.Parameter.Name == "format")
                Look(argument.Value, argument.Operation);
            else
                SeePrinted(argument, call);
        }

        var parts = new List<PayloadValue>();
        if (arguments.Find(static argument => argument.Parameter.Name == "format")?.Value is ConstantValue { Scalar.AsString: { } format })
        {
            foreach (var piece in format.Split('{'))
            {
                var end = piece.IndexOf('}');
                if (parts.Count > 0)
                    parts.Add(Unknown(call));
                parts.Add(new ConstantValue(JsonScalar.Of(parts.Count > 0 && end >= 0 ? piece.Substring(end + 1) : piece), default));
            }
        }
        else
        {
            parts.Add(Unknown(call));
        }

        return TextValue.Of(parts, _context.SpanOf(call.Syntax));
    }

    private WireFormat FormatOf(KnownApi api, IInvocationOperation call) =>
        api.Format is null ? WireFormat.Unseen : SerializerCall.FormatOf(call, Around(call.Syntax));

    private PayloadValue NodeOf(PayloadValue value, IInvocationOperation call)
    {
        var original = NodeValueReader.Read(OriginalOf(call), _context);
        return (original is null ? value : Resolved(original)) switch
        {
            PayloadObject payload => Track(call.Syntax, new TrackedObject { State = ObjectState.Of(payload), Origin = payload }, payload.Span),
            PayloadArray array => Track(call.Syntax, new TrackedObject { Items = array.Items, HasOtherItems = array.IsOpen }, default),
            SnapshotValue snapshot => Track(call.Syntax, new TrackedObject { State = snapshot.Change, Source = snapshot.Id }, default),
            _ => Unknown(call),
        };
    }

    private PayloadValue OfParsing(PayloadValue text, List<Argument> arguments, IInvocationOperation call)
    {
        See(SightingKind.Discarded, text, call.Syntax, sighting => sighting with { Reading = ReadingOf(call), IsParsed = true });
        return arguments.Count > 0 && ParsedText.Read(arguments[0].Operation, text, ReadingOf(call), _context) is { } payload
            ? Track(call.Syntax, new TrackedObject { State = ObjectState.Of(payload), Origin = payload }, payload.Span)
            : text is ReferenceValue { Id: var id } && Find(id)?.State is { IsChange: true } ? Outside(id, call.TargetMethod)
            : Unknown(call);
    }

    private PayloadValue OfOutput(KnownApi api, PayloadValue? receiver, List<Argument> arguments, IInvocationOperation call)
    {
        var format = FormatOf(api, call);
        foreach (var argument in arguments)
            SeePrinted(argument, call, format, isJson: api.Format is not null);

        if (receiver is not null && FlowState.ReferencesIn(receiver).Any())
            See(SightingKind.Escaped, receiver, call.Syntax, index: arguments.Count); // node.WriteTo(writer)
        return Unknown(call);
    }

    /// <summary>An object that is printed is no JSON; its text is.</summary>
    private void SeePrinted(Argument argument, IInvocationOperation call, WireFormat? format = null, bool isJson = false)
    {
        var isText = isJson || argument.Value.Alternatives.Any(static value => value is WrittenValue or TextValue or ConstantValue);
        See(isText ? SightingKind.Escaped : SightingKind.Discarded, argument.Value, call.Syntax, sighting => format is null || format == WireFormat.Unseen ? sighting : sighting with { Format = format }, argument.Parameter.Ordinal);
    }

    /// <summary><c>url.AppendPathSegment("actions")</c>, <c>client.Request("workspaces", name)</c></summary>
    private TextValue OfPath(PayloadValue start, List<Argument> arguments, IInvocationOperation call)
    {
        var segments = call.Instance is null ? arguments.Skip(1) : arguments;
        var parts = segments
            .Where(static argument => argument.Parameter.Type.SpecialType != SpecialType.System_Boolean)
            .SelectMany(static argument => argument.Value is PayloadArray several ? several.Items : ImmutableArray.Create(argument.Value))
            .SelectMany(static segment => new[] { Slash, segment });
        var before = start is UnknownValue && call.Instance is { } client ? ClientOf(client).BaseAddress ?? start : start;
        return TextValue.Of(parts.Prepend(before), _context.SpanOf(call.Syntax));
    }

    /// <summary><c>new RestRequest(url).AddJsonBody(action)</c>; of an extension method the request is the first argument.</summary>
    private PayloadValue OfBody(PayloadValue body, PayloadValue? receiver, List<Argument> arguments, IInvocationOperation call)
    {
        var request = receiver ?? arguments[0].Value;
        var isTracked = false;
        Change(request, known =>
        {
            isTracked = true;
            return known with { Members = known.Members.SetItem(call.TargetMethod.OriginalDefinition, new WrittenValue(body, WireFormat.Unseen, isContent: true)) };
        });
        if (!isTracked)
            Escape(body, call.Syntax, 0);
        return request;
    }

    private PayloadValue OfSending(KnownApi api, PayloadValue? receiver, PayloadValue body, List<(IParameterSymbol Parameter, PayloadValue Value)> arguments, IInvocationOperation call)
    {
        var client = ClientOf(call.Instance ?? call.Arguments.FirstOrDefault()?.Value);
        var url = api.Url is null ? null : WithBase(ArgumentFor(api.Url, arguments) ?? receiver ?? RequestIn(call, arguments), client);
        var kind = client.IsSeenToSend ? SightingKind.Sent : SightingKind.Escaped;
        var format = FormatOf(api, call);
        if (client.IsRewriting)
            format = WireFormat.WithUnknownOptions(format.Serializer) with { Converted = ConvertedTypes.Any };
        var method = arguments.Find(static argument => argument.Parameter.Type.Name is "HttpMethod" or "Method").Value;
        var target = new RequestLine(url, api.Verb) { Method = method };
        var isRequest = false;
        foreach (var id in ReferencesOf(body))
        {
            // A request with its content.
            if (Find(id) is { Target: { } own } request)
            {
                isRequest = true;
                var sent = new TupleValue(request.Members.OrderBy(static member => member.Key.Name, StringComparer.Ordinal).Select(static member => member.Value).ToImmutableArray());
                SeeSent(sent, own with { Verb = api.Verb == RequestVerb.Unknown ? own.Verb : api.Verb, Method = method ?? own.Method, Url = WithBase(own.Url, client) }, WireFormat.Unseen, call, kind);
            }
        }

        if (!isRequest)
            SeeSent(body, target, format, call, kind);
        return Unknown(call);
    }

    /// <summary>The client, as the code has it; in the graph it may have been evaluated before.</summary>
    private HttpClients ClientOf(IOperation? client) =>
        HttpClients.Of(client is null ? null : OriginalOf(client), client is null ? _context : Around(client.Syntax), _project);

    /// <summary>For reading what stands around a call, be it only for a summary.</summary>
    private ReadContext Around(SyntaxNode call) => _context.Member is null ? DeclaredValue.Inside(call, _context with { Flow = null }) : _context with { Flow = null };

    /// <summary>The request or URL that an extension method is called on.</summary>
    private static PayloadValue? RequestIn(IInvocationOperation call, List<(IParameterSymbol Parameter, PayloadValue Value)> arguments) =>
        call.TargetMethod.IsExtensionMethod && arguments.Count > 0 && arguments[0].Parameter.Ordinal == 0 ? arguments[0].Value : null;

    private void SeeSent(PayloadValue body, RequestLine target, WireFormat format, IInvocationOperation call, SightingKind kind = SightingKind.Sent)
    {
        var text = TextOf(target.Url);
        See(kind, body, call.Syntax, sighting => sighting with { Target = target with { Url = text }, Format = sighting.Format == WireFormat.Unseen ? format : sighting.Format, Reading = TextReading.Strict });
    }

    private PayloadValue? TextOf(PayloadValue? url) => url is null ? null : url is ReferenceValue reference && Find(reference.Id)?.Target is { Url: { } inner } ? inner : url;

    /// <summary>The URL behind the base address of the client.</summary>
    private static PayloadValue? WithBase(PayloadValue? url, HttpClients client) =>
        client.BaseAddress is null ? url : TextValue.Of([client.BaseAddress, Base, url ?? new ConstantValue(JsonScalar.Of(""), default)], default);

    private PayloadValue OfChange(ApiRole role, PayloadValue target, List<Argument> arguments, IInvocationOperation call)
    {
        foreach (var argument in arguments)
        {
            // A key is compared; what else a function gives lives on in the new object.
            if (argument.Value is FunctionValue function)
                RunFunction(function, [ItemOf(target, call)], call.Syntax, argument.Parameter.Name.EndsWith("KeySelector", StringComparison.OrdinalIgnoreCase) ? SightingKind.Discarded : SightingKind.Escaped);
        }

        if (arguments.Count > 0 && ReferencesOf(target).All(id => Find(id) is not { } known || known.IsList) && role is ApiRole.Adds && arguments.Count <= 2)
        {
            var item = arguments[arguments.Count - 1].Value;
            if (ReferencesOf(target).Any())
                AddItem(target, item);
            else
                See(SightingKind.Escaped, item, call.Syntax);
            return Unknown(call);
        }

        var key = arguments.Count > 0 ? KeyOf(arguments[0].Operation) : null;
        Change(target, known => known.IsList && role == ApiRole.Clears ? known with { Items = ImmutableArray<PayloadValue>.Empty, HasOtherItems = false }
            : known.State is null ? known.Escaped()
            : AfterChange(role, known, key, arguments, call));
        if (arguments.Count > 1)
        {
            See(SightingKind.Discarded, arguments[0].Value, call.Syntax, index: 1); // a key
            KeepInUnseen(target, arguments[1].Value, call.Syntax);
        }

        return Unknown(call);
    }

    private TrackedObject AfterChange(ApiRole role, TrackedObject known, string? key, List<Argument> arguments, IInvocationOperation call)
    {
        var state = known.State!;
        return (role, arguments.Count, key) switch
        {
            (ApiRole.Clears, 0, _) => known with { State = state.Cleared() },
            (ApiRole.Adds, 2, not null) => known with { State = state.Add(FieldOf(known, key, arguments, Repetition.Throws)) },
            (ApiRole.Sets, 2, not null) => known with { State = state.Set(FieldOf(known, key, arguments, Repetition.Unknown)) },
            (ApiRole.TriesToAdd, 2, not null) => known with { State = state.TryAdd(FieldOf(known, key, arguments, Repetition.Unknown)) },
            (ApiRole.Removes, 1 or 2, not null) => known with { State = state.Remove(NameIn(known, key)) },
            (ApiRole.Adds, 1, null) when JPropertyReader.Read(OriginalOf(arguments[0].Operation), _context) is { } property =>
                known with { State = state.Add(property.SetBy(arguments[0].Operation.Syntax.Span)) },
            _ => known.Escaped(),
        };
    }

    private PayloadField FieldOf(TrackedObject known, string key, List<Argument> arguments, Repetition repetition) =>
        Field(NameIn(known, key), arguments[0].Operation.Syntax, arguments[1].Value, arguments[1].Operation.Syntax, repetition);

    /// <summary>A method without body whose attributes say what it requests: Refit.</summary>
    private PayloadValue OfDeclaredRequest(DeclaredRequest request, List<Argument> arguments, IInvocationOperation call)
    {
        foreach (var argument in arguments)
        {
            if (SymbolEqualityComparer.Default.Equals(argument.Parameter.OriginalDefinition, request.Body))
                SeeSent(argument.Value, new RequestLine(new ConstantValue(JsonScalar.Of(request.Url), default), request.Verb), WireFormat.Unseen, call);
            else
                See(SightingKind.Discarded, argument.Value, call.Syntax, index: argument.Parameter.Ordinal);
        }

        return Unknown(call);
    }

    /// <summary>One argument of a call.</summary>
    /// <param name="Parameter">The parameter that takes it.</param>
    /// <param name="Value">What it is.</param>
    /// <param name="Operation">The expression, as the graph has it.</param>
    private sealed record Argument(IParameterSymbol Parameter, PayloadValue Value, IOperation Operation);
}
