using System.Collections.Immutable;
using Buddy.Analyzers.Catalog;
using Buddy.Analyzers.Payloads;
using Buddy.Analyzers.Payloads.Readers;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Buddy.Analyzers.PayloadTypes;

/// <summary>
/// Finds the members of anonymous objects that arrive under another name than the API's, though it is the same word: BUDDY1401 where there is no
/// declaration to tell it at. Names without capital letters are written as the user wants them sent, and judged as field names.
/// </summary>
internal static class WrongMemberNames
{
    /// <summary>Whether the object has a member of that kind, by names alone, and a second name of the API.</summary>
    public static bool MayBeIn(AnonymousObjectCreationExpressionSyntax creation, ActionCatalog catalog)
    {
        var names = creation.Initializers.Select(NameOf).OfType<string>().ToList();
        return names.Exists(name => name.Any(char.IsUpper) && IsField(name, catalog)) && names.Count(name => IsField(name, catalog)) > 1;
    }

    /// <summary>The mistakes in the object that the expression creates, and in those inside it.</summary>
    public static IEnumerable<WrongMemberName> In(AnonymousObjectCreationExpressionSyntax creation, ReadContext context)
    {
        if (PayloadReader.Read(creation, context) is not { } payload || TypeOf(payload, creation, context) is not { } schema)
            return [];

        return In(payload.Root, schema, creation, payload.Destination.Format.Serializer);
    }

    /// <summary>The schema of the action that the payload is; null where it is, for all that is certain, none.</summary>
    private static Schema? TypeOf(Payload payload, AnonymousObjectCreationExpressionSyntax creation, ReadContext context)
    {
        var catalog = context.Catalog;
        if (ActionRecognition.Of(payload, catalog) is { } recognition)
            return SchemaOf(recognition, catalog);

        // As the names are meant. Names alone speak for Buddy only where they are as the API has them.
        var meant = new PayloadObject(
            payload.Root.Fields.Select(field => new PayloadField(catalog.Vocabulary.Find(field.Name)?.Name ?? field.Name, field.NameSpan, field.Value, field.Presence)).ToImmutableArray(),
            payload.Root.IsOpen,
            payload.Root.Span,
            payload.Root.Start);
        return RequestBody.IsSent(creation, context)
            && ActionRecognition.Of(new Payload(meant, payload.Destination), catalog) is { } other
            && (!other.Types.IsEmpty || payload.Destination.IsActionsUrl || HasTrigger(meant, catalog))
            ? SchemaOf(other, catalog)
            : null;
    }

    private static bool HasTrigger(PayloadObject root, ActionCatalog catalog) => root.Find("trigger_time")?.Value.Alternatives
        .Any(value => value is ConstantValue { Scalar.AsString: { } text } && catalog.TriggerTimes.Contains(text)) == true;

    private static Schema SchemaOf(ActionRecognition recognition, ActionCatalog catalog) =>
        recognition.Types.Length == 1 ? catalog.SchemaOf(recognition.Types[0].Scalar.AsString!) : catalog.Common;

    private static IEnumerable<WrongMemberName> In(PayloadObject payload, Schema schema, AnonymousObjectCreationExpressionSyntax creation, Serializer serializer)
    {
        var known = schema.PropertyNames().ToList();
        foreach (var field in payload.Fields)
        {
            var expected = known.Find(name => name == field.Name) ?? known.Find(name => SpellingComparer.Instance.Equals(name, field.Name.Replace("-", "")));
            if (expected is null || schema.FindProperty(expected) is not { } property)
                continue;
            if (expected != field.Name && !property.IsReadOnly && !known.Contains(field.Name) && payload.Find(expected) is null && MemberAt(field.NameSpan, creation) is { } member)
                yield return new WrongMemberName(field.NameSpan!.Value, member, field.Name, expected, serializer);

            var part = (property.Items ?? property) is var inner && inner.Ref is { } reference ? reference.Target : inner;
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

    private static bool IsField(string name, ActionCatalog catalog) => catalog.Vocabulary.Find(name) is not null;
}

/// <summary>A member of an anonymous object with another wire name than the API's.</summary>
/// <param name="Place">Where its name stands.</param>
/// <param name="Member">Its C# name.</param>
/// <param name="Sent">Its wire name.</param>
/// <param name="Expected">The API's name.</param>
/// <param name="Serializer">Who writes it.</param>
internal sealed record WrongMemberName(TextSpan Place, string Member, string Sent, string Expected, Serializer Serializer);
