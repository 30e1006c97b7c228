using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis.CodeActions;

namespace Buddy.Analyzers.Testing;

/// <summary>A code action that opens a menu of others. Roslyn shows what is in it since 4.9; before, under another name, to itself alone.</summary>
public static class CodeActionMenu
{
    private static readonly PropertyInfo NestedActions =
        typeof(CodeAction).GetProperty("NestedActions")
        ?? typeof(CodeAction).GetProperty("NestedCodeActions", BindingFlags.Instance | BindingFlags.NonPublic)
        ?? throw new MissingMemberException(nameof(CodeAction), "NestedActions");

    /// <summary>The actions in the menu that <paramref name="action"/> opens; none if it is no menu.</summary>
    public static ImmutableArray<CodeAction> ItemsOf(CodeAction action)
    {
        var items = (ImmutableArray<CodeAction>)NestedActions.GetValue(action)!;
        return items.IsDefault ? [] : items;
    }

    /// <summary>Whether <paramref name="action"/> changes nothing itself, but opens a menu.</summary>
    public static bool IsMenu(CodeAction action) => !ItemsOf(action).IsEmpty;

    /// <summary>What can be applied: the action itself, or all that is in its menu and in the menus in it.</summary>
    public static IEnumerable<CodeAction> LeavesOf(CodeAction action) => IsMenu(action) ? ItemsOf(action).SelectMany(LeavesOf) : [action];
}
