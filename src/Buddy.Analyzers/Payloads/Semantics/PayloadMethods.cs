using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Buddy.Analyzers.Payloads.Semantics;

/// <summary>The methods of which the user says, in <c>.editorconfig</c>, that their argument is an action payload.</summary>
internal sealed class PayloadMethods
{
    /// <summary>The option: <c>Method</c>, <c>Type.Method</c> or <c>Namespace.Type.Method</c>, separated by commas.</summary>
    public const string Option = "buddy_analyzers.payload_methods";

    public static readonly PayloadMethods None = new(ImmutableArray<string>.Empty);

    private static readonly SymbolDisplayFormat FullName = new(
        typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypesAndNamespaces,
        memberOptions: SymbolDisplayMemberOptions.IncludeContainingType);

    private readonly ImmutableArray<string> _entries;

    private PayloadMethods(ImmutableArray<string> entries) => _entries = entries;

    /// <summary>What the options of a file name; an entry that is no name of a method finds none.</summary>
    public static PayloadMethods Of(AnalyzerConfigOptions options)
    {
        if (!options.TryGetValue(Option, out var value))
            return None;

        var entries = value.Split(',').Select(static entry => entry.Trim()).Where(static entry => entry.Length > 0).ToImmutableArray();
        return entries.IsEmpty ? None : new PayloadMethods(entries);
    }

    /// <summary>Whether it may be one of the methods, by its simple name.</summary>
    public bool MayContain(string method) => _entries.Any(entry =>
        entry.EndsWith(method, StringComparison.Ordinal) && (entry.Length == method.Length || entry[entry.Length - method.Length - 1] == '.'));

    /// <summary>Whether it is one of the methods, or overrides one.</summary>
    public bool Contains(IMethodSymbol method)
    {
        for (var candidate = method.OriginalDefinition; candidate is not null; candidate = candidate.OverriddenMethod?.OriginalDefinition)
        {
            var name = candidate.ToDisplayString(FullName);
            if (_entries.Any(entry => name == entry || name.EndsWith("." + entry, StringComparison.Ordinal)))
                return true;
        }

        return false;
    }

    /// <summary>Whether a method of such a simple name is called in the member.</summary>
    public bool MayBeCalledIn(SyntaxNode member) => !_entries.IsEmpty
        && member.DescendantNodes().Any(node => node is InvocationExpressionSyntax call && SyntaxNames.Last(call.Expression) is { } name && MayContain(name));

    /// <summary>Whether no other argument is an object that is written in place.</summary>
    public static bool IsOnlyObject(ArgumentSyntax argument) =>
        argument.Parent is not ArgumentListSyntax { Arguments: { Count: > 1 } arguments }
        || !arguments.Any(other => other != argument && other.Expression
            is AnonymousObjectCreationExpressionSyntax or BaseObjectCreationExpressionSyntax { Initializer: not null } or WithExpressionSyntax);
}
