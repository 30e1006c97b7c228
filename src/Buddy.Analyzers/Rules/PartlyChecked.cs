using Buddy.Analyzers.Catalog;
using Buddy.Analyzers.Payloads.Model;
using Buddy.Analyzers.Payloads.Recognition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Buddy.Analyzers.Rules;

/// <summary>BUDDY0001: says of a payload why it was not checked in full. Off unless the user gives the rule a severity by its id.</summary>
internal static class PartlyChecked
{
    /// <summary>Whether the configuration asks for the rule in this file.</summary>
    public static bool IsOn(SemanticModel model, CancellationToken cancellationToken) =>
        model.Compilation.Options.SyntaxTreeOptionsProvider is { } options
        && (options.TryGetDiagnosticValue(model.SyntaxTree, RuleIds.PartlyChecked, cancellationToken, out var severity)
            || options.TryGetGlobalDiagnosticValue(RuleIds.PartlyChecked, cancellationToken, out severity))
        && severity is not (ReportDiagnostic.Suppress or ReportDiagnostic.Default);

    /// <summary>The diagnostic; null for what is no action, or checked as far as this package can.</summary>
    /// <param name="payload">The payload.</param>
    /// <param name="creation">The expression that it stands in.</param>
    /// <param name="catalog">What is known of actions.</param>
    public static Diagnostic? DiagnosticOf(Payload payload, ExpressionSyntax creation, ActionCatalog catalog)
    {
        if (payload.Fault is not null || ActionRecognition.Of(payload, catalog) is not { } recognition)
            return null;

        var reasons = string.Join("; ", ReasonsOf(payload, recognition, catalog));
        if (reasons.Length == 0)
            return null;

        var subject = recognition.Types.Length == 1 ? $"{recognition.Types[0]} payload" : "payload";
        return Diagnostic.Create(RuleDescriptors.PartlyChecked, Location.Create(creation.SyntaxTree, Places.WholeOf(payload.Root)), subject, reasons);
    }

    private static IEnumerable<string> ReasonsOf(Payload payload, ActionRecognition recognition, ActionCatalog catalog)
    {
        if (recognition.Types.Length > 1)
            yield return "the code chooses its 'type'";
        else if (recognition.Types.IsEmpty && !IsWrong(payload.Root.Find(CatalogIndexer.TypeField)?.Value))
            yield return "its 'type' is not known";
        else if (recognition.Types.Length == 1 && !catalog.HasSchema(recognition.Types[0].Scalar.AsString!))
            yield return "of this type only the fields that all actions have are known";
        else if (recognition.Types.Length == 1 && HowWellKnown(catalog.SchemaOf(recognition.Types[0].Scalar.AsString!), catalog) is { } grade)
            yield return grade;

        if ((payload.Gaps & ReadGaps.Names) != 0)
            yield return "the serializer that names its fields is not seen";
        else if (payload.Root.IsOpen)
            yield return "fields may be added that the code does not show";

        foreach (var field in payload.Root.EffectiveFields.Where(static field => field.Value.Alternatives.Any(MayHaveMore)))
            yield return $"more may be added to '{field.Name}' than the code shows";
        if ((payload.Gaps & ReadGaps.Size) != 0)
            yield return "it is too large or nested too deeply to be read in full";
    }

    /// <summary>How well the type is known; null for one that is known as well as can be, or that the user describes.</summary>
    private static string? HowWellKnown(Schema type, ActionCatalog catalog) => type.Grade switch
    {
        null or "A" => null,
        "D" => $"of this type only the name is known, as of {catalog.Date}",
        _ => $"as of {catalog.Date} this type is known from a page of {type.Date} (grade {type.Grade})",
    };

    /// <summary>Whether the type is told to be no action's.</summary>
    private static bool IsWrong(PayloadValue? type) => type is not null && type.Alternatives.All(static value => value is ConstantValue);

    private static bool MayHaveMore(PayloadValue value) => value switch
    {
        PayloadObject payload => payload.IsOpen || payload.EffectiveFields.Any(static field => field.Value.Alternatives.Any(MayHaveMore)),
        PayloadArray array => array.IsOpen || array.Items.Any(static item => item.Alternatives.Any(MayHaveMore)),
        _ => false,
    };
}
