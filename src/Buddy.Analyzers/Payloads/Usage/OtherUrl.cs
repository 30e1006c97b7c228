using Buddy.Analyzers.Payloads.Semantics;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Buddy.Analyzers.Payloads.Usage;

/// <summary>Recognises URLs that are certainly not those of actions: a server of the user's own may take the same objects under other names.</summary>
internal static class OtherUrl
{
    /// <summary>Whether the argument is for a parameter that takes a URL, and is such a one.</summary>
    public static bool IsIn(ArgumentSyntax argument, ReadContext context) =>
        context.Operation(argument) is IArgumentOperation { Parameter.Name: { } name } && TakesUrl(name) && IsOne(argument.Expression, context);

    /// <summary>Whether the end of the URL is seen, and is neither that of actions nor of one action, and nothing before it is Buddy's.</summary>
    public static bool IsOne(ExpressionSyntax expression, ReadContext context)
    {
        const int NameOfHost = 3; // "https:", "", "api.acme.dev"; also "pipelines", "1", "actions"
        var segments = ActionsUrl.SegmentsOf(expression, context);
        var last = segments[segments.Length - 1];
        if (last.Length == 0 || !IsFixed(last) || last.All(char.IsDigit) || Array.Exists(segments, IsBuddys) || (segments[0].EndsWith(":", StringComparison.Ordinal) && segments.Length <= NameOfHost))
            return false;

        // "actions" alone may follow the base address of a pipeline.
        var before = segments.Take(segments.Length - 1).Skip(segments.Length - NameOfHost).ToList();
        return last != "actions" ? before.Count == 0 || before[before.Count - 1] != "actions" : before.Count == NameOfHost - 1 && before.TrueForAll(IsFixed) && before[0].Length > 0;
    }

    private static bool TakesUrl(string parameter) =>
        parameter is "path" or "resource" || Array.Exists(["uri", "url", "endpoint"], word => parameter.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0);

    private static bool IsBuddys(string segment) => segment is "pipelines" or "workspaces" || segment.IndexOf("buddy", StringComparison.OrdinalIgnoreCase) >= 0;

    private static bool IsFixed(string segment) => segment.IndexOf(ActionsUrl.Hole) < 0;
}
