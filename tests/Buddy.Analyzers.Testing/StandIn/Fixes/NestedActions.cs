using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis.CodeActions;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>The actions in a menu of actions. Roslyn shows them since 4.9; before, under another name, it keeps them to itself.</summary>
internal static class NestedActions
{
    private const BindingFlags Instance = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic;

    private static readonly PropertyInfo Property =
        typeof(CodeAction).GetProperty("NestedActions", Instance)
        ?? typeof(CodeAction).GetProperty("NestedCodeActions", Instance)
        ?? throw new MissingMemberException(nameof(CodeAction), "NestedActions");

    /// <summary>The action itself, or where it is a menu what hangs in it, all the way down.</summary>
    public static IEnumerable<CodeAction> LeavesOf(CodeAction action)
        => Property.GetValue(action) is ImmutableArray<CodeAction> { IsDefaultOrEmpty: false } nested
            ? nested.SelectMany(LeavesOf)
            : [action];
}
