using System.Collections.Immutable;
using Buddy.Analyzers.Catalog;
using Buddy.Analyzers.Payloads.Model;
using Buddy.Analyzers.Payloads.Reading;
using Buddy.Analyzers.Payloads.Recognition;
using Buddy.Analyzers.Payloads.Semantics;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Buddy.Analyzers.PayloadTypes;

/// <summary>
/// Finds the members of anonymous objects that arrive under another name than the API's, though it is the same word: BUDDY1401 where there is no
/// declaration to tell it at. Names without capital letters are written as the user wants them sent, and judged as field names.
/// </summary>
internal static class WrongMemberNames
{
    /// <summary>An image with its tag is two names of many systems.</summary>
    private const int EnoughNames = 3;

    /// <summary>
    /// Whether the object may have a member of that kind, by names alone: beside a second name of the API, or inside of another such object.
    /// </summary>
    public static bool MayBeIn(AnonymousObjectCreationExpressionSyntax creation, ActionCatalog catalog)
    {
        var isInside = creation.FirstAncestorOrSelf<AnonymousObjectMemberDeclaratorSyntax>() is not null;
        var fields = 0;
        var hasCapital = false;
        foreach (var name in creation.Initializers.Select(NameOf).OfType<string>())
        {
            if (catalog.Vocabulary.Find(name) is null && !(isInside && catalog.Vocabulary.IsInPart(name)))
                continue;

            fields++;
            hasCapital |= name.Any(char.IsUpper);
        }

        return hasCapital && (fields > 1 || isInside);
    }

    /// <summary>The mistakes in the object that the expression creates, and in those inside it.</summary>
    public static IEnumerable<WrongMemberName> In(AnonymousObjectCreationExpressionSyntax creation, ReadContext context)
    {
        if (PayloadReader.Read(creation, context) is not { } payload || Recognise(payload, creation, context) is not { } recognition)
            return [];

        var schema = recognition.Types.Length == 1 ? context.Catalog.SchemaOf(recognition.Types[0].Scalar.AsString!) : null;
        return In(payload.Root, schema is null ? context.Catalog.Vocabulary : Vocabulary.Of(schema), creation, payload.Destination.Format.Serializer)
            .Select(wrong => wrong with { IsSent = payload.Destination.IsSent });
    }

    /// <summary>
    /// Which action the payload is, as it is sent, else, where it is certainly sent, as its names are meant; null where it is, for all that is
    /// certain, none. Names alone do not speak for Buddy as long as they are not spelt as the API has them.
    /// </summary>
    private static ActionRecognition? Recognise(Payload payload, AnonymousObjectCreationExpressionSyntax creation, ReadContext context)
    {
        var catalog = context.Catalog;
        if (payload.Destination.IsOtherUrl)
            return null;
        if (OfMoreThanNames(payload) is { } recognition)
            return recognition;
        if (payload.Root.Fields.Count(field => catalog.Vocabulary.Find(field.Name) is { IsDistinctive: true } word && word.Name == field.Name) >= EnoughNames)
            return ActionRecognition.Of(payload, catalog);

        var meant = payload.Root.Fields.Select(field => new PayloadField(catalog.Vocabulary.Find(field.Name)?.Name ?? field.Name, field.NameSpan, field.Value, field.Presence));
        return payload.Destination.IsSent
            ? OfMoreThanNames(new Payload(new PayloadObject(meant.ToImmutableArray(), payload.Root.IsOpen, payload.Root.Span, payload.Root.Start), payload.Destination))
            : null;

        ActionRecognition? OfMoreThanNames(Payload sent) =>
            ActionRecognition.Of(sent, catalog) is { } found
            && (!found.Types.IsEmpty || sent.Destination.IsRequest || HasTrigger(sent.Root, catalog))
                ? found
                : null;
    }

    private static bool HasTrigger(PayloadObject root, ActionCatalog catalog) => root.EffectiveFields.Any(field => catalog.IsSignalField(field.Name)
        && field.Value.Alternatives.Any(value => value is ConstantValue { Scalar.AsString: { } text } && catalog.IsSignal(field.Name, text)));

    private static IEnumerable<WrongMemberName> In(
        PayloadObject payload, Vocabulary fields, AnonymousObjectCreationExpressionSyntax creation, Serializer serializer)
    {
        foreach (var field in payload.Fields)
        {
            if (fields.Find(field.Name.Replace("-", "")) is not { Name: var expected, Schema: var schema } word)
                continue;
            if (expected != field.Name && !schema.IsReadOnly && payload.Find(expected) is null && MemberAt(field.NameSpan, creation) is { } member)
                yield return new WrongMemberName(field.NameSpan!.Value, member, field.Name, expected, serializer);

            var part = Vocabulary.Of(word.Part);
            var objects = field.Value.Alternatives.SelectMany(static value => value is PayloadArray list ? list.Items : value.Alternatives).OfType<PayloadObject>();
            foreach (var wrong in objects.SelectMany(child => In(child, part, creation, serializer)))
                yield return wrong;
        }
    }

    /// <summary>The C# name of an anonymous object's member; null where something else stands there, or no capital letter is in it.</summary>
    private static string? MemberAt(TextSpan? span, AnonymousObjectCreationExpressionSyntax creation)
    {
        if (span is not { } place || !creation.Span.Contains(place))
            return null;

        var member = creation.FindNode(place).FirstAncestorOrSelf<AnonymousObjectMemberDeclaratorSyntax>();
        return member is not null && NameOf(member) is { } name && name.Any(char.IsUpper) && member.Span.Contains(place) ? name : null;
    }

    private static string? NameOf(AnonymousObjectMemberDeclaratorSyntax member) => member switch
    {
        { NameEquals: { } name } => name.Name.Identifier.ValueText,
        { Expression: IdentifierNameSyntax name } => name.Identifier.ValueText,
        { Expression: MemberAccessExpressionSyntax access } => access.Name.Identifier.ValueText,
        _ => null,
    };
}

/// <summary>A member of an anonymous object with another wire name than the API's.</summary>
/// <param name="Place">Where its name stands.</param>
/// <param name="Member">Its C# name.</param>
/// <param name="Sent">Its wire name.</param>
/// <param name="Expected">The API's name.</param>
/// <param name="Serializer">Who writes it.</param>
internal sealed record WrongMemberName(TextSpan Place, string Member, string Sent, string Expected, Serializer Serializer)
{
    /// <summary>Whether the object is certainly sent.</summary>
    public bool IsSent { get; init; }
}
