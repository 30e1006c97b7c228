using System.Collections.Immutable;
using Buddy.Analyzers.CodeFixes.Editing;
using Buddy.Analyzers.Fixes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Buddy.Analyzers.CodeFixes;

/// <summary>Offers the corrections that diagnostics carry, as far as the code at hand can take them.</summary>
internal static class FixMenu
{
    /// <summary>Registers what can be done.</summary>
    /// <param name="context">The diagnostics.</param>
    /// <param name="plan">Plans their corrections.</param>
    public static async Task RegisterAsync(CodeFixContext context, FixPlanner plan)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            var constants = new ConstantLookup();
            var offered = new List<(FixOption Option, CodeAction Action)>();
            foreach (var option in FixData.Parse(diagnostic.Properties))
            {
                if (await SoundEdit.OfAsync(context.Document, new RequestedFix(diagnostic, option) { Constants = constants }, plan, context.CancellationToken).ConfigureAwait(false) is { } edit)
                    offered.Add((option, ActionFor(diagnostic, option, edit)));
            }

            Register(context, diagnostic, offered);
        }
    }

    /// <summary>The first choices stand in the menu itself; what else is allowed, in a submenu.</summary>
    private static void Register(CodeFixContext context, Diagnostic diagnostic, List<(FixOption Option, CodeAction Action)> offered)
    {
        foreach (var (_, action) in offered.Where(static fix => fix.Option.IsFirstChoice))
            context.RegisterCodeFix(action, diagnostic);

        RegisterGroup("Change to an allowed value", offered.Where(static fix => fix.Option is { IsAllowedValue: true, IsOnRequest: false }));
        RegisterGroup("Remove or replace what is written", offered.Where(static fix => fix.Option.IsOnRequest));

        // A group has no key, so that dotnet format, which takes what is registered first, makes none of its corrections.
        void RegisterGroup(string title, IEnumerable<(FixOption Option, CodeAction Action)> group)
        {
            var actions = group.Select(static fix => fix.Action).ToImmutableArray();
            if (!actions.IsEmpty)
                context.RegisterCodeFix(CodeAction.Create(title, actions, isInlinable: false), diagnostic);
        }
    }

    private static CodeAction ActionFor(Diagnostic diagnostic, FixOption option, SolutionEdit edit) => CodeAction.Create(
        FixTitle.Of(option, edit.Constants.FirstOrDefault()),
        edit.ApplyAsync,
        RequestedFix.EquivalenceKey(diagnostic.Id, option));
}
