using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Buddy.Analyzers.Fuzz.Judging;

/// <summary>The statements that a fix must leave as they are: all that neither hold the finding nor share what it is about.</summary>
internal static class OtherStatements
{
    /// <summary>Those that the fix has changed or removed.</summary>
    /// <param name="fix">The fix.</param>
    /// <param name="before">The file before.</param>
    /// <param name="after">The file after.</param>
    public static IEnumerable<string> ChangedBy(FixJudge.OfferedFix fix, SyntaxNode before, SyntaxNode after)
    {
        // A constant is corrected at its declaration.
        if (fix.Action.Title.StartsWith("Change the constant", StringComparison.Ordinal))
            return [];

        var places = fix.Finding.AdditionalLocations.Append(fix.Finding.Location).Select(static place => place.SourceSpan).ToList();
        var left = LeavesOf(after).CountBy(static statement => statement.ToString()).ToDictionary();
        var changed = new List<string>();
        foreach (var statement in LeavesOf(before).Where(statement => !places.Exists(statement.Span.IntersectsWith)))
        {
            var text = statement.ToString();
            if (left.GetValueOrDefault(text) > 0)
                left[text]--;
            else if (!SharesType(statement, fix) && !IsRepeated(fix))
                changed.Add(text);
        }

        return changed;
    }

    /// <summary>Whether the statement makes another object of the same anonymous type, uses the member that gets another name, or sets the field that gets another value.</summary>
    private static bool SharesType(StatementSyntax statement, FixJudge.OfferedFix fix) =>
        statement.DescendantNodes().Any(static node => node is AnonymousObjectCreationExpressionSyntax)
        || (fix.Action.Title.StartsWith("Set '", StringComparison.Ordinal) && statement.DescendantTokens().Any(token => fix.Action.Title.StartsWith($"Set '{token.ValueText}' to ", StringComparison.Ordinal)))
        || (fix.Action.Title.StartsWith("Rename", StringComparison.Ordinal) && statement.DescendantNodes().OfType<IdentifierNameSyntax>().Any(name => fix.Finding.GetMessage(CultureInfo.InvariantCulture).Contains($"'{name.Identifier.ValueText}'", StringComparison.Ordinal)));

    /// <summary>Whether the fix removes the earlier one of two statements.</summary>
    private static bool IsRepeated(FixJudge.OfferedFix fix) => fix.Finding.Id == "BUDDY1006";

    private static IEnumerable<StatementSyntax> LeavesOf(SyntaxNode root) =>
        root.DescendantNodes().OfType<StatementSyntax>().Where(static statement => !statement.DescendantNodes().Any(static node => node is StatementSyntax));
}
