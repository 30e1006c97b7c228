using Buddy.Analyzers.Payloads.Model;

namespace Buddy.Analyzers.Payloads.Semantics;

/// <summary>What a method of a library does with the values that it is given.</summary>
internal enum ApiRole
{
    /// <summary>Looks at its arguments; nothing of them goes on.</summary>
    Reads,

    /// <summary>Takes its arguments for something else than a request: logs, assertions, SQL, forms, responses, exceptions.</summary>
    Discards,

    /// <summary>Gives its first argument back, or the items of it, or waits for it: <c>Task.FromResult</c>, <c>ToList</c>, <c>AsObject</c>.</summary>
    PassesOn,

    /// <summary>Gives one of the items of its first argument: <c>First</c>.</summary>
    GivesItem,

    /// <summary>Gives what a function makes of each item of its first argument: <c>Select</c>.</summary>
    MapsItems,

    /// <summary>Gives a copy of its first argument that can change on its own: <c>DeepClone</c>.</summary>
    Copies,

    /// <summary>Gives another text, made of the one that it is given: <c>Replace</c>, <c>TrimEnd</c>.</summary>
    ChangesText,

    /// <summary>Gives the text of its format with the other arguments in the place of the placeholders: <c>string.Format</c>.</summary>
    FormatsText,

    /// <summary>Writes the value as JSON text at once: <c>JsonSerializer.Serialize</c>.</summary>
    Serializes,

    /// <summary>Makes a JSON node of the value: <c>JObject.FromObject</c>.</summary>
    MakesNode,

    /// <summary>Reads a JSON text into a node that can change: <c>JsonNode.Parse</c>.</summary>
    ParsesNode,

    /// <summary>Reads a JSON text, or a response, only to look at it: <c>JsonDocument.Parse</c>, <c>JsonSerializer.Deserialize</c>.</summary>
    ParsesOnly,

    /// <summary>Sets members of the object that it is given to what a text or another object holds: <c>JsonConvert.PopulateObject</c>.</summary>
    Populates,

    /// <summary>Makes the content of a request, which is written when the request is sent.</summary>
    MakesContent,

    /// <summary>Makes a request or a URL to send to: <c>new HttpRequestMessage(method, url)</c>, <c>new RestRequest(url)</c>.</summary>
    MakesRequest,

    /// <summary>Gives the URL of its first argument, or of a client, with its other arguments as segments behind it: <c>url.AppendPathSegment</c>.</summary>
    AppendsPath,

    /// <summary>Makes a client whose requests go to a base address: <c>new RestClient(url)</c>.</summary>
    MakesClient,

    /// <summary>Gives the request, or the URL, that it is called on headers, a query, a form, and gives it back: <c>AddQueryParameter</c>.</summary>
    Configures,

    /// <summary>Gives the request that it is called on its body: <c>AddJsonBody</c>.</summary>
    SetsBody,

    /// <summary>Sends a body to a URL.</summary>
    Sends,

    /// <summary>Writes JSON to the console, a file or a stream: the program's output.</summary>
    Outputs,

    /// <summary>Adds an item, or a key and its value, to a collection; throws where the key is there.</summary>
    Adds,

    /// <summary>Adds a key where it is missing.</summary>
    TriesToAdd,

    /// <summary>Sets the value of a key.</summary>
    Sets,

    /// <summary>Removes a key.</summary>
    Removes,

    /// <summary>Removes everything.</summary>
    Clears,

    /// <summary>Registers a service, or the options of one.</summary>
    Registers,

    /// <summary>Runs a function that sets options: <c>ConfigureHttpJsonOptions</c>.</summary>
    SetsOptions,

    /// <summary>Makes a collection of pairs or other objects an object of its own: <c>ToDictionary</c>, <c>Merge</c>: any fields may come.</summary>
    Merges,
}

/// <summary>What a request does with the action at its URL.</summary>
internal enum RequestVerb
{
    /// <summary>Not seen.</summary>
    Unknown,

    /// <summary>POST.</summary>
    Create,

    /// <summary>PATCH or PUT: any subset of the fields may be sent.</summary>
    Edit,

    /// <summary>A verb that sends no action: GET, DELETE.</summary>
    Other,
}

/// <summary>One row of <see cref="KnownApis"/>.</summary>
/// <param name="Type">The full metadata name of the type, or a namespace with a dot at its end for all of its types.</param>
/// <param name="Methods">The names of the methods, separated by blanks; <c>*</c> for all that no other row names, <c>.ctor</c> for constructors.</param>
/// <param name="Role">What they do.</param>
internal sealed record KnownApi(string Type, string Methods, ApiRole Role)
{
    /// <summary>
    /// The parameter that takes the value, by all names that it has in overloads and versions, separated by blanks; null for the first one (the receiver
    /// of an extension method counts).
    /// </summary>
    public string? Body { get; init; }

    /// <summary>The parameter that takes the URL, likewise; null where the receiver is, or holds, the URL.</summary>
    public string? Url { get; init; }

    /// <summary>The verb of the request; <see cref="RequestVerb.Unknown"/> where an argument says it.</summary>
    public RequestVerb Verb { get; init; }

    /// <summary>Who writes the value as JSON, and how, where no options are given; null where the value is text, or is written elsewhere.</summary>
    public WireFormat? Format { get; init; }

    /// <summary>The name that stands in code wherever the methods are called, where theirs are everyday names; null for their own.</summary>
    public string? Mention { get; init; }

    /// <summary>The names by which code that may call the methods is found before anything is bound.</summary>
    public IEnumerable<string> Mentions => Mention is { } one ? [one] : Methods.Split(' ').Where(static name => name != Any).Select(name => name == Constructor ? TypeName : name);

    /// <summary>Whether the name is one of those that blanks separate.</summary>
    public static bool IsOneOf(string name, string names)
    {
        var at = names.IndexOf(name, StringComparison.Ordinal);
        return at >= 0 && (names.Length == name.Length || names.Split(' ').Contains(name));
    }

    /// <summary>Stands for all methods that no other row names.</summary>
    public const string Any = "*";

    /// <summary>Stands for the constructors.</summary>
    public const string Constructor = ".ctor";

    private string TypeName => Type.Substring(Type.LastIndexOf('.') + 1).Split('`')[0];
}
