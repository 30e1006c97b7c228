using Buddy.Analyzers.Catalog;
using Buddy.Analyzers.Evaluation;
using Buddy.Analyzers.Payloads.Model;
using Microsoft.CodeAnalysis.Text;

namespace Buddy.Analyzers.Rules;

/// <summary>The places that findings underline.</summary>
internal static class Places
{
    /// <summary>The first span that some code stands in.</summary>
    public static TextSpan First(params TextSpan?[] spans) => spans.FirstOrDefault(static span => span is { IsEmpty: false }) ?? default;

    /// <summary>The name of the field at fault.</summary>
    public static TextSpan NameOf(Finding finding, PayloadObject root) => First(finding.Field?.NameSpan, finding.Owner?.Start, WholeOf(root));

    /// <summary>The name of the first of those fields that the object has; null where it has none of them.</summary>
    public static TextSpan? NameOfAny(IEnumerable<string> names, PayloadObject? owner) =>
        names.Select(name => owner?.Find(name)?.NameSpan).FirstOrDefault(static span => span is { IsEmpty: false });

    /// <summary>What stands for the payload as a whole: its <c>type</c> value, else its start.</summary>
    public static TextSpan WholeOf(PayloadObject root) => First(OfType(root, root.Find(CatalogIndexer.TypeField)?.Value), root.Start);

    /// <summary>The place of a value of <c>type</c>; null where the payload does not write it.</summary>
    public static TextSpan? OfType(PayloadObject root, PayloadValue? value) => root.Find(CatalogIndexer.TypeField) is { } type ? Inside(root, type, value) : null;

    /// <summary>What an object misses is told where it is built, not at a value that it takes from elsewhere.</summary>
    public static TextSpan? Inside(PayloadObject root, PayloadField field, PayloadValue? value) =>
        value is not null && (root.Span.Contains(value.Span) || field.Change?.Contains(value.Span) == true) ? value.Span : null;
}
