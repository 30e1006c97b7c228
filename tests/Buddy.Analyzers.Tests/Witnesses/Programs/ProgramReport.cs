using System.Globalization;
using Buddy.Analyzers.Catalog;
using Buddy.Analyzers.Payloads.Filtering;
using Buddy.Analyzers.Payloads.Model;
using Buddy.Analyzers.Payloads.Reading;
using Buddy.Analyzers.Payloads.Semantics;
using Buddy.Analyzers.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Buddy.Analyzers.Tests.Witnesses.Programs;

/// <summary>What is said of a place in a file of programs.</summary>
/// <param name="Rule">The rule's id.</param>
/// <param name="Message">The words.</param>
/// <param name="Span">The place.</param>
/// <param name="Creation">Where the payload is created.</param>
internal sealed record ProgramReport(string Rule, string Message, TextSpan Span, TextSpan Creation)
{
    /// <summary>The same, as seen from <paramref name="start"/>.</summary>
    public ProgramReport From(int start) => this with
    {
        Span = new TextSpan(Span.Start - start, Span.Length),
        Creation = new TextSpan(Creation.Start - start, Creation.Length),
    };

    /// <summary>What the analyzer says.</summary>
    public static IEnumerable<ProgramReport> OfAnalyzer(ProgramAssembly programs)
    {
        var diagnostics = programs.Analyze();
        Assert.DoesNotContain(diagnostics, static diagnostic => diagnostic.Id == "AD0001");
        return diagnostics.Select(static diagnostic => new ProgramReport(
            diagnostic.Id,
            diagnostic.GetMessage(CultureInfo.InvariantCulture),
            BlamedIn(diagnostic),
            diagnostic.AdditionalLocations[0].SourceSpan));
    }

    /// <summary>Where the field stands that the message begins with: of a copy, the place that is underlined is that of the field which the copy changes.</summary>
    private static TextSpan BlamedIn(Diagnostic diagnostic)
    {
        var field = diagnostic.GetMessage(CultureInfo.InvariantCulture).Split('\'').ElementAtOrDefault(1)?.Replace("_", "", StringComparison.Ordinal);
        var places = diagnostic.AdditionalLocations.Where(place => diagnostic.Id == "BUDDY1101"
            && string.Equals(place.SourceTree!.GetText().ToString(place.SourceSpan), field, StringComparison.OrdinalIgnoreCase));
        return (places.FirstOrDefault() ?? diagnostic.Location).SourceSpan;
    }

    /// <summary>What an analyzer would say that takes each payload for what <paramref name="change"/> makes of it.</summary>
    public static IEnumerable<ProgramReport> OfChanged(ProgramAssembly programs, Func<PayloadObject, PayloadObject> change) =>
        from method in programs.Tree.GetRoot().DescendantNodes().OfType<MethodDeclarationSyntax>()
        from payload in PayloadsIn(method, programs.Model)
        let root = change(payload.Root)
        from finding in PayloadFindings.Of(payload with { Root = root }, ActionCatalog.Shipped, CancellationToken.None)
        let rule = PayloadRules.Of(finding)
        where rule is not null
        select new ProgramReport(
            rule.Descriptor.Id,
            string.Format(
                CultureInfo.InvariantCulture,
                rule.Descriptor.MessageFormat.ToString(CultureInfo.InvariantCulture),
                rule.MessageArguments(finding, root)),
            rule.PlaceOf(finding, root),
            root.Span);

    /// <summary>The payloads that a method creates, as the analyzer reads them.</summary>
    public static IEnumerable<Payload> PayloadsIn(MethodDeclarationSyntax method, SemanticModel model)
    {
        var context = new ReadContext
        {
            Model = model,
            Catalog = ActionCatalog.Shipped,
            Member = new MemberCode(method),
            CancellationToken = CancellationToken.None,
        };
        if (MemberText.Of(method, ActionCatalog.Shipped).Payload != PayloadSign.Payload)
            return [];

        return method.DescendantNodes().OfType<ExpressionSyntax>()
            .Where(static node => PayloadGate.Kinds.Contains(node.Kind()) && PayloadGate.IsCandidate(node, ActionCatalog.Shipped))
            .Select(node => PayloadReader.Read(node, context))
            .OfType<Payload>();
    }
}
