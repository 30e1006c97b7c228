using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Buddy.Analyzers.Answers.Sources;

/// <summary>What a method of a library does for code that reads answers.</summary>
internal enum ReadingRole
{
    /// <summary>Not known.</summary>
    None,

    /// <summary>Gives what it is called on, or its first argument, or a list of items of it.</summary>
    PassesOn,

    /// <summary>Gives an item of the list that it is called on.</summary>
    GivesItem,

    /// <summary>Gives a list of what a function makes of each item.</summary>
    MapsItems,

    /// <summary>Gives a list of all items of the lists that a function makes of each item.</summary>
    MapsLists,

    /// <summary>Calls a function for each item.</summary>
    AsksOfItems,

    /// <summary>Gives what a function gives.</summary>
    Runs,

    /// <summary>Makes objects, or JSON that can be asked for fields, of a text or a response.</summary>
    Parses,

    /// <summary>Sends a request, and gives its response.</summary>
    Fetches,

    /// <summary>Makes a request, or a client, of a URL.</summary>
    MakesRequest,
}

/// <summary>The methods of libraries that answers pass through, by the full name of their type, or of a namespace with a dot at its end.</summary>
internal static class ReadingApi
{
    // Sources: learn.microsoft.com (.NET 10 API), newtonsoft.com/json/help, restsharp.dev, flurl.dev, reactiveui.github.io/refit; read in November 2026.
    private static readonly (string Type, ReadingRole Role, string Methods)[] Rows =
    [
        ("System.Threading.Tasks.", ReadingRole.PassesOn, "FromResult ConfigureAwait GetAwaiter WaitAsync AsTask ToBlockingEnumerable WithCancellation"),
        ("System.Threading.Tasks.", ReadingRole.Runs, "Run"),
        ("System.Threading.Tasks.", ReadingRole.AsksOfItems, "ContinueWith"),
        ("System.Runtime.CompilerServices.", ReadingRole.PassesOn, "GetAwaiter GetResult"),
        ("Polly.", ReadingRole.Runs, "Execute ExecuteAsync"),

        ("System.Linq.", ReadingRole.PassesOn, "Where OrderBy OrderByDescending ThenBy ThenByDescending Order Skip SkipWhile Take TakeWhile Reverse Distinct DistinctBy ToList ToArray ToHashSet ToListAsync ToArrayAsync AsEnumerable Cast OfType Append Prepend DefaultIfEmpty"),
        ("System.Linq.", ReadingRole.GivesItem, "First FirstOrDefault Last LastOrDefault Single SingleOrDefault ElementAt ElementAtOrDefault FirstAsync FirstOrDefaultAsync LastOrDefaultAsync SingleOrDefaultAsync MaxBy MinBy"),
        ("System.Linq.", ReadingRole.MapsItems, "Select"),
        ("System.Linq.", ReadingRole.MapsLists, "SelectMany"),
        ("System.Linq.", ReadingRole.AsksOfItems, "Any All Count LongCount AnyAsync AllAsync CountAsync Sum ToDictionary ToLookup GroupBy"),
        ("System.Collections.Generic.", ReadingRole.PassesOn, "FindAll ToArray AsReadOnly GetRange"),
        ("System.Collections.Generic.", ReadingRole.GivesItem, "Find FindLast Peek Dequeue Pop"),
        ("System.Collections.Generic.", ReadingRole.MapsItems, "ConvertAll"),
        ("System.Collections.Generic.", ReadingRole.AsksOfItems, "Exists TrueForAll FindIndex FindLastIndex ForEach RemoveAll"),
        ("System.Collections.Immutable.", ReadingRole.PassesOn, "ToImmutableArray ToImmutableList"),
        ("System.Array", ReadingRole.GivesItem, "Find FindLast"),
        ("System.Array", ReadingRole.PassesOn, "FindAll AsReadOnly"),
        ("System.Array", ReadingRole.MapsItems, "ConvertAll"),
        ("System.Array", ReadingRole.AsksOfItems, "Exists TrueForAll FindIndex FindLastIndex ForEach"),

        ("System.Net.Http.", ReadingRole.PassesOn, "EnsureSuccessStatusCode"),
        ("System.Net.Http.", ReadingRole.Parses, "ReadAsStringAsync ReadAsStreamAsync ReadAsStream ReadAsByteArrayAsync ReadFromJsonAsync ReadFromJsonAsAsyncEnumerable ReadAsAsync"),
        ("System.Net.Http.", ReadingRole.Fetches, "GetFromJsonAsync GetFromJsonAsAsyncEnumerable DeleteFromJsonAsync GetStringAsync GetStreamAsync GetByteArrayAsync GetAsync SendAsync Send PostAsync PutAsync PatchAsync PostAsJsonAsync PutAsJsonAsync PatchAsJsonAsync"),
        ("System.Net.WebClient", ReadingRole.Fetches, "DownloadString DownloadStringTaskAsync DownloadData DownloadDataTaskAsync UploadString UploadStringTaskAsync"),
        ("System.Net.WebRequest", ReadingRole.MakesRequest, "Create CreateHttp"),
        ("System.Net.", ReadingRole.PassesOn, "GetResponse GetResponseAsync GetResponseStream"),
        ("System.IO.", ReadingRole.PassesOn, "ReadToEnd ReadToEndAsync"),
        ("System.Text.Encoding", ReadingRole.PassesOn, "GetString GetBytes"),
        ("System.MemoryExtensions", ReadingRole.PassesOn, "AsSpan AsMemory"),

        ("System.Text.Json.", ReadingRole.PassesOn, "EnumerateArray Clone DeepClone AsObject AsArray AsValue"),
        ("System.Text.Json.", ReadingRole.Parses, "Parse ParseAsync Deserialize DeserializeAsync DeserializeAsyncEnumerable ParseValue"),
        ("Newtonsoft.Json.", ReadingRole.PassesOn, "DeepClone Children"),
        ("Newtonsoft.Json.", ReadingRole.Parses, "Parse DeserializeObject Deserialize ToObject Load LoadAsync"),

        ("RestSharp.", ReadingRole.Fetches, "Execute ExecuteAsync ExecuteGet ExecuteGetAsync ExecutePost ExecutePostAsync ExecutePut ExecutePutAsync ExecutePatchAsync Get GetAsync GetJson GetJsonAsync Post PostAsync PostJsonAsync Put PutAsync PutJsonAsync Patch PatchAsync PatchJsonAsync"),
        ("RestSharp.", ReadingRole.PassesOn, "ThrowIfError AddHeader AddHeaders AddOrUpdateHeader AddParameter AddOrUpdateParameter AddUrlSegment AddQueryParameter AddJsonBody AddBody AddStringBody"),
        ("Flurl.", ReadingRole.Fetches, "GetJsonAsync GetStringAsync GetStreamAsync GetBytesAsync GetAsync PostJsonAsync PostAsync PutJsonAsync PutAsync PatchJsonAsync PatchAsync SendAsync SendJsonAsync"),
        ("Flurl.", ReadingRole.MakesRequest, "AppendPathSegment AppendPathSegments Request"),
        ("Flurl.", ReadingRole.Parses, "ReceiveJson ReceiveString ReceiveStream"),
        ("Flurl.", ReadingRole.PassesOn, "SetQueryParam SetQueryParams AppendQueryParam WithHeader WithHeaders WithOAuthBearerToken WithBasicAuth WithTimeout WithSettings WithAutoRedirect WithCookie WithCookies AllowHttpStatus AllowAnyHttpStatus ConfigureRequest"),
    ];

    private static readonly ImmutableDictionary<string, ImmutableArray<(string Type, ReadingRole Role)>> ByMethod = Rows
        .SelectMany(static row => row.Methods.Split(' ').Select(method => (Method: method, row.Type, row.Role)))
        .GroupBy(static row => row.Method, StringComparer.Ordinal)
        .ToImmutableDictionary(static rows => rows.Key, static rows => rows.Select(static row => (row.Type, row.Role)).ToImmutableArray(), StringComparer.Ordinal);

    /// <summary>What the method does; nothing known for one that is no library's.</summary>
    public static ReadingRole RoleOf(IMethodSymbol method)
    {
        if (!ByMethod.TryGetValue(method.Name, out var rows) || method.ContainingType is not { } type)
            return ReadingRole.None;

        var name = NameOf(type);
        return rows.FirstOrDefault(row => row.Type[row.Type.Length - 1] == '.' ? name.StartsWith(row.Type, StringComparison.Ordinal) : name == row.Type).Role;
    }

    /// <summary>Whether the type is in that namespace, or in one inside of it.</summary>
    public static bool IsIn(ITypeSymbol? type, string space) => type is INamedTypeSymbol named && NameOf(named).StartsWith(space, StringComparison.Ordinal);

    private static string NameOf(INamedTypeSymbol type) =>
        type.ContainingNamespace is { IsGlobalNamespace: false } space ? space.ToDisplayString() + "." + type.Name : type.Name;
}
