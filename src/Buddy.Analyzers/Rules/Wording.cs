using System.Collections.Immutable;
using Buddy.Analyzers.Catalog;
using Buddy.Analyzers.Evaluation;
using Buddy.Analyzers.Payloads.Model;

namespace Buddy.Analyzers.Rules;

/// <summary>The words that the messages of several rules share.</summary>
internal static class Wording
{
    /// <summary><c>'a', 'b'</c>.</summary>
    public static string Names(IEnumerable<string> names) => string.Join(", ", names.Select(static name => $"'{name}'"));

    /// <summary><c>field 'a'</c> or <c>fields 'a', 'b'</c>.</summary>
    public static string Fields(IReadOnlyCollection<string> names) => (names.Count == 1 ? "field " : "fields ") + Names(names);

    /// <summary>What the object at fault is called: <c>AWS_ECS action</c>, <c>trigger condition</c>, <c>object in 'targets'</c>.</summary>
    public static string Subject(Finding finding, PayloadObject root)
    {
        if (!finding.IsIn(root))
        {
            return (finding.OwnerSchema.Ref?.Target ?? finding.OwnerSchema).Title is { Length: > 0 } title ? Decapitalize(title)
                : FieldOf(finding.Owner, root) is { } field ? $"object in '{field}'"
                : "object";
        }

        return (finding.Value ?? root.Find(CatalogIndexer.TypeField)?.Value) is ConstantValue { Scalar.AsString: { } type } ? $"{type} action" : "Action";
    }

    /// <summary>The same with its article: <c>an AWS_ECS action</c>, <c>a trigger condition</c>, <c>permissions</c>.</summary>
    public static string SubjectWithArticle(Finding finding, PayloadObject root)
    {
        var subject = Subject(finding, root);
        return subject.EndsWith("s", StringComparison.Ordinal) ? subject : (subject[0] is 'a' or 'A' or 'e' or 'E' or 'i' or 'I' or 'o' or 'O' ? "an " : "a ") + subject;
    }

    /// <summary>What a name or a value that is near to a known one was meant to be.</summary>
    public static string DidYouMean(string actual, string nearest) => string.Equals(actual, nearest, StringComparison.OrdinalIgnoreCase)
        ? $"letter case counts: '{nearest}'"
        : $"did you mean '{nearest}'?";

    /// <summary>The field that brought the condition, with its value where that is one of a list.</summary>
    public static string Needing(Finding finding)
    {
        var cause = finding.Cause!;
        var isChoice = finding.OwnerSchema.FindProperty(cause.Name)?.Enum is { IsDefault: false };
        return isChoice && (finding.Value ?? cause.Value) is ConstantValue value ? $"'{cause.Name}' = '{value}'" : $"'{cause.Name}'";
    }

    /// <summary>The fields that the finding, or a part of it, misses: null counts as not set.</summary>
    public static ImmutableArray<string> MissingOf(Finding finding) => finding.Missing
        .AddRange(finding.Details.SelectMany(static detail => detail.Missing))
        .AddRange(finding.Details.Where(static detail => detail.Field is { IsNull: true }).Select(static detail => detail.Field!.Name));

    /// <summary>The field that the object is the value of, or an item in its value; null where it is in none that is known.</summary>
    private static string? FieldOf(PayloadObject? inner, PayloadObject root)
    {
        foreach (var field in root.EffectiveFields)
        {
            var objects = field.Value.Alternatives.SelectMany(static value => value is PayloadArray array ? array.Items.SelectMany(static item => item.Alternatives) : [value]).OfType<PayloadObject>().ToList();
            if (objects.Contains(inner!))
                return field.Name;
            if (objects.Select(value => FieldOf(inner, value)).FirstOrDefault(static name => name is not null) is { } name)
                return name;
        }

        return null;
    }

    /// <summary>Without the capital of a sentence; <c>AWS account</c> keeps its own.</summary>
    private static string Decapitalize(string title) => title.Length > 1 && char.IsUpper(title[1]) ? title : char.ToLowerInvariant(title[0]) + title.Substring(1);
}
