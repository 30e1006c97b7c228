namespace Buddy.Analyzers.Payloads.Usage;

/// <summary>What a URL shows of where a request goes.</summary>
internal enum RequestTarget
{
    /// <summary>The code does not show enough of it.</summary>
    Unseen,

    /// <summary>The actions of a Buddy pipeline: <c>…/pipelines/{id}/actions</c>.</summary>
    Actions,

    /// <summary>One action of a Buddy pipeline: <c>…/pipelines/{id}/actions/{id}</c>.</summary>
    OneAction,

    /// <summary>Another host, or another path.</summary>
    Foreign,
}

/// <summary>
/// Judges the text of a URL in which <see cref="ActionsUrl.Hole"/> stands for each part that is not known. A host is Buddy's if it contains "buddy"
/// (api.buddy.works, a server of one's own) or if it is not seen; every other one is foreign, whatever its path.
/// </summary>
internal static class RequestUrl
{
    private const string Scheme = "://";

    /// <summary>The paths of Buddy's API begin so, and go on in a part that may not be seen.</summary>
    private static readonly string[] BuddysSegments = ["workspaces", "projects", "pipelines"];

    /// <summary>Where the request goes.</summary>
    public static RequestTarget Of(string url)
    {
        var path = WithoutQuery(url);
        var isBuddys = false;
        if (HostOf(path) is { } host)
        {
            isBuddys = host.IndexOf("buddy", StringComparison.OrdinalIgnoreCase) >= 0;
            if (!isBuddys && IsFixed(host))
                return RequestTarget.Foreign;
            path = path.Substring(path.IndexOf(Scheme, StringComparison.Ordinal) + Scheme.Length + host.Length);
        }

        return OfPath(path.Split(['/'], StringSplitOptions.RemoveEmptyEntries), isBuddys);
    }

    /// <summary>A relative URL behind the address that it belongs to; an absolute one, or one of which that is not certain, as it is.</summary>
    public static string Combine(string baseAddress, string url)
    {
        if (url.IndexOf(Scheme, StringComparison.Ordinal) >= 0 || (url.Length > 0 && url[0] == ActionsUrl.Hole))
            return url;
        if (url.Length > 0 && url[0] == '/')
            return RootOf(baseAddress) + url;

        // As Uri has it: what follows the last slash of the base gives way.
        var end = HostOf(baseAddress) is { } host && baseAddress.EndsWith(Scheme + host, StringComparison.Ordinal) ? -1 : baseAddress.LastIndexOf('/');
        return end < 0 ? baseAddress + "/" + url : baseAddress.Substring(0, end + 1) + url;
    }

    private static RequestTarget OfPath(string[] path, bool isBuddys)
    {
        var count = path.Length;
        if (EndsIn(path, "pipelines", null, "actions"))
            return RequestTarget.Actions;
        if (EndsIn(path, "pipelines", null, "actions", null))
            return RequestTarget.OneAction;
        if (count == 0 || Array.TrueForAll(path, static segment => !IsFixed(segment)))
            return RequestTarget.Unseen;

        // "actions" may follow a base address that is not seen, or the URL of a pipeline.
        var actions = Array.LastIndexOf(path, "actions");
        if (actions >= 0 && actions >= count - 2)
            return actions < 2 || !IsFixed(path[actions - 1]) || !IsFixed(path[actions - 2]) ? RequestTarget.Unseen : RequestTarget.Foreign;

        var last = path[count - 1];
        var isId = !IsFixed(last) || last.All(char.IsDigit);
        return isId && (isBuddys || count == 1 || !IsFixed(path[count - 2]) || Array.Exists(BuddysSegments, segment => Array.IndexOf(path, segment) >= 0))
            ? RequestTarget.Unseen
            : RequestTarget.Foreign;
    }

    /// <summary>Whether the last segments of the path are these; null stands for any one.</summary>
    private static bool EndsIn(string[] path, params string?[] expected)
    {
        var offset = path.Length - expected.Length;
        return offset >= 0 && !expected.Where((segment, i) => segment is not null && segment != path[offset + i]).Any();
    }

    /// <summary>The host; null where the text does not begin with a scheme.</summary>
    private static string? HostOf(string url)
    {
        var scheme = url.IndexOf(Scheme, StringComparison.Ordinal);
        if (scheme < 0)
            return null;

        var start = scheme + Scheme.Length;
        var end = url.IndexOf('/', start);
        return end < 0 ? url.Substring(start) : url.Substring(start, end - start);
    }

    private static string RootOf(string url)
    {
        var scheme = url.IndexOf(Scheme, StringComparison.Ordinal);
        var end = scheme < 0 ? -1 : url.IndexOf('/', scheme + Scheme.Length);
        return end < 0 ? url.TrimEnd('/') : url.Substring(0, end);
    }

    private static string WithoutQuery(string url)
    {
        var end = url.IndexOfAny(['?', '#']);
        return end < 0 ? url : url.Substring(0, end);
    }

    private static bool IsFixed(string segment) => segment.IndexOf(ActionsUrl.Hole) < 0;
}
