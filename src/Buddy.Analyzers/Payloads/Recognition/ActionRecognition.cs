using System.Collections.Immutable;
using Buddy.Analyzers.Catalog;
using Buddy.Analyzers.Json;
using Buddy.Analyzers.Payloads.Model;

namespace Buddy.Analyzers.Payloads.Recognition;

/// <summary>Which action a payload is. The field names are common words, so one signal is not enough (DESIGN, "When is it a Buddy action").</summary>
/// <param name="Types">The constants of <c>type</c> that are action types; empty where the type is not known.</param>
/// <param name="JudgesAbsence">Whether fields that are not there can be missed.</param>
internal sealed record ActionRecognition(ImmutableArray<ConstantValue> Types, bool JudgesAbsence)
{
    /// <summary>Whether it may be an answer of the API: it has fields that only answers have, and is not seen to be sent.</summary>
    public bool MayBeAnswer { get; init; }

    /// <summary>Whether nothing speaks for an action but names that other systems may pair as well: of an image, which a part of an action has, too.</summary>
    public bool IsVague { get; init; }

    /// <summary>Whether what speaks for an action is nobody else's; else it is likely.</summary>
    public bool IsCertain { get; init; }

    /// <summary>An object of more fields does more than describe a type.</summary>
    private const int MostFieldsOfAnEntry = 8;

    /// <summary>What a payload is recognised as, or null where it is, for all that is certain, nothing of Buddy's.</summary>
    public static ActionRecognition? Of(Payload payload, ActionCatalog catalog)
    {
        var type = payload.Root.Find(CatalogIndexer.TypeField);
        if (type is not null && IsExcluded(type.Value, catalog))
            return null;

        var types = KnownTypes(type, catalog);
        var signals = Signals.Of(payload, catalog);
        if (!signals.IsCertain && (IsPart(payload.Root, catalog) || IsCatalogueEntry(payload.Root, types.Select(value => catalog.SchemaOf(value.Scalar.AsString!)).ToList(), catalog)))
            return null;

        if (!types.IsEmpty && types.Length == type!.Value.Alternatives.Length)
        {
            return signals.IsConfirming || types.All(value => IsRecognised(value.Scalar.AsString!, payload.Root, catalog)) ? new ActionRecognition(types, JudgesAbsenceIn(payload, catalog)) { MayBeAnswer = LooksLikeAnswer(payload, catalog), IsCertain = true } : null;
        }

        // A type that no action has is another system's, unless it looks misspelt.
        var isForeign = type is not null && type.Value.Alternatives.All(value => IsForeign(value, catalog));
        if (signals.IsCertain || (isForeign ? signals is { HasTriggerTime: true, DistinctiveFields: > 0 } : signals.HasTriggerTime || (signals.IsLikely && (type is not null || !IsOfPart(payload.Root, catalog)))))
        {
            return new ActionRecognition(ImmutableArray<ConstantValue>.Empty, signals.IsCertain && JudgesAbsenceIn(payload, catalog))
            {
                MayBeAnswer = LooksLikeAnswer(payload, catalog),
                IsCertain = signals.IsCertain || signals.HasTriggerTime,
                IsVague = signals is { HasTriggerTime: false, IsCertain: false } && !HasFieldOfActionsAlone(payload.Root, catalog),
            };
        }

        return null;
    }

    /// <summary>Whether the name of a type, with what stands beside it, is nobody else's.</summary>
    private static bool IsRecognised(string type, PayloadObject root, ActionCatalog catalog) => catalog.RecognitionOf(type) switch
    {
        TypeRecognition.Alone => true,
        TypeRecognition.Field => root.EffectiveFields.Any(field => IsOfType(field, type, catalog)) || HasCompanion(type, root, catalog),
        _ => HasCompanion(type, root, catalog),
    };

    /// <summary>
    /// Whether it is a field of the type that few other objects have: a name of several words, or an object where the type has one. A region, a login and a version are in
    /// any object.
    /// </summary>
    private static bool IsOfType(PayloadField field, string type, ActionCatalog catalog) =>
        field.NameSpan is not null
        && catalog.Vocabulary.Find(field.Name) is { } word
        && !word.Is(WordTraits.Required)
        && !(word.Is(WordTraits.Common) && word.Sign == FieldSign.Everyday)
        && (AnswerVocabulary.IsUnusual(field.Name) || (word.HoldsObjects && field.Value.Types == JsonTypes.Object))
        && catalog.SchemaOf(type).FindProperty(field.Name) is not null;

    private static bool HasCompanion(string type, PayloadObject root, ActionCatalog catalog) =>
        catalog.Common.Companions.AddRange(catalog.SchemaOf(type).Companions).Any(companion => CompanionFields.AreIn(root, companion));

    /// <summary>An edit sends any subset, and what has fields that only answers have may be an answer.</summary>
    private static bool JudgesAbsenceIn(Payload payload, ActionCatalog catalog) =>
        !payload.Destination.MayEdit && (payload.Destination.IsActionsUrl || !HasAnswerField(payload, catalog));

    private static bool LooksLikeAnswer(Payload payload, ActionCatalog catalog) => !payload.Destination.IsRequest && HasAnswerField(payload, catalog);

    private static bool HasAnswerField(Payload payload, ActionCatalog catalog) =>
        payload.Root.EffectiveFields.Any(field => catalog.AnswerFields.Contains(field.Name));

    /// <summary>Whether the object only says something about a type, in words that are near none of an action's: <c>{ type, label, icon }</c>.</summary>
    private static bool IsCatalogueEntry(PayloadObject root, List<Schema> types, ActionCatalog catalog) =>
        root.EffectiveFields.Length is > 1 and <= MostFieldsOfAnEntry
        && root.EffectiveFields.All(field => field.Name == CatalogIndexer.TypeField || !(catalog.Vocabulary.IsNear(field.Name) || types.Exists(type => type.FindProperty(field.Name) is not null)));

    /// <summary>Whether all that is seen of the object fits a part of an action as well: a service of type CUSTOM has an image, too.</summary>
    private static bool IsPart(PayloadObject root, ActionCatalog catalog) =>
        root.Find(CatalogIndexer.TypeField) is { } type && catalog.Parts.Any(part =>
            !part.Types.IsEmpty
            && root.EffectiveFields.All(field => part.Fields.Contains(field.Name))
            && type.Value.Alternatives.All(value => value is not ConstantValue { Scalar: var scalar } || part.Types.Contains(scalar.ToString())));

    /// <summary>Whether all that makes the object look like an action is what one of its parts has, too: the name and the tag of an image.</summary>
    private static bool IsOfPart(PayloadObject root, ActionCatalog catalog) => catalog.Parts.Any(part => root.EffectiveFields
        .Where(field => catalog.IsSignalField(field.Name) || catalog.Vocabulary.Find(field.Name) is { IsDistinctive: true })
        .All(field => part.Fields.Contains(field.Name)));

    private static bool IsDistinctive(PayloadField field, ActionCatalog catalog) =>
        field.NameSpan is not null && catalog.Vocabulary.Find(field.Name) is { IsDistinctive: true };

    private static bool HasFieldOfActionsAlone(PayloadObject root, ActionCatalog catalog) => root.EffectiveFields.Any(field =>
        IsDistinctive(field, catalog) && catalog.Parts.All(part => !part.Fields.Contains(field.Name)));

    private static ImmutableArray<ConstantValue> KnownTypes(PayloadField? type, ActionCatalog catalog) =>
        type is null or { IsOfSomeWaysOnly: true, MayBeReplaced: false } // on another way it is no action of the type
            ? ImmutableArray<ConstantValue>.Empty
            : type.Value.Alternatives.OfType<ConstantValue>().Where(value => value.Scalar.AsString is { } text && catalog.IsType(text)).ToImmutableArray();

    /// <summary>Whether it is, or may be, of a type that the user wants left alone.</summary>
    private static bool IsExcluded(PayloadValue type, ActionCatalog catalog) =>
        type.Alternatives.Any(value => value is ConstantValue { Scalar.AsString: { } text } && catalog.IsExcluded(text));

    private static bool IsForeign(PayloadValue type, ActionCatalog catalog) =>
        (type.Types & JsonTypes.String) == 0
        || (type is ConstantValue { Scalar.AsString: { } text } && !NearestValue.IsSpeltLikeAny(text, catalog.Types));

    /// <summary>What else than the type speaks for an action.</summary>
    private sealed record Signals(int DistinctiveFields, bool HasTriggerTime, bool IsCertain)
    {
        public bool IsConfirming => HasTriggerTime || IsCertain;

        public bool IsLikely => DistinctiveFields > 1;

        public static Signals Of(Payload payload, ActionCatalog catalog) => new(
            payload.Root.EffectiveFields.Count(field => IsDistinctive(field, catalog)),
            payload.Root.EffectiveFields.Any(field => catalog.IsSignalField(field.Name) && field.Value.Alternatives.Any(value => IsSignal(field.Name, value, catalog))),
            payload.Destination.IsActionsUrl || payload.Destination.IsChangeOfAction || (payload.Destination.IsMarked && HasFieldOfApi(payload.Root, catalog)));

        private static bool HasFieldOfApi(PayloadObject root, ActionCatalog catalog) =>
            root.EffectiveFields.Any(field => catalog.Vocabulary.Find(field.Name) is not null);

        private static bool IsSignal(string field, PayloadValue value, ActionCatalog catalog) =>
            value is ConstantValue { Scalar.AsString: { } text } && catalog.IsSignal(field, text);
    }
}
