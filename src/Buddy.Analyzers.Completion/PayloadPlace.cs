using System.Collections.Immutable;
using Buddy.Analyzers.Catalog;
using Buddy.Analyzers.Payloads.Model;
using Buddy.Analyzers.Payloads.Recognition;
using Microsoft.CodeAnalysis.Text;

namespace Buddy.Analyzers.Completion;

/// <summary>Where the caret is in an action.</summary>
/// <param name="Root">The action, without what is typed at the caret.</param>
/// <param name="Owner">The object at the caret.</param>
/// <param name="Path">The names of the fields that lead to it from the root.</param>
/// <param name="Field">The field whose value is typed; null where a name is.</param>
/// <param name="Type">The type of the action; null where it is not known, or not the same in all cases.</param>
/// <param name="Typed">What completion replaces in the source.</param>
internal sealed record PayloadPlace(PayloadObject Root, PayloadObject Owner, ImmutableArray<string> Path, PayloadField? Field, string? Type, TextSpan Typed)
{
    /// <summary>How the object is written.</summary>
    public WireFormat Format { get; init; } = WireFormat.Unseen;

    /// <summary>What is written for a name that is no string yet; null where the name itself is written.</summary>
    public Func<string, string?>? Insertion { get; init; }

    /// <summary>The place in a payload; null where the payload is, for all that is certain, no action.</summary>
    /// <param name="payload">The payload.</param>
    /// <param name="way">The way to the object at the caret.</param>
    /// <param name="typed">The field that is typed, which says nothing yet; null where none is there.</param>
    /// <param name="isValue">Whether it is the value that is typed.</param>
    /// <param name="source">What completion replaces.</param>
    /// <param name="catalog">What is known of actions.</param>
    public static PayloadPlace? In(Payload payload, ImmutableStack<PayloadStep> way, PayloadStep? typed, bool isValue, TextSpan source, ActionCatalog catalog)
    {
        var path = way.Select(static step => step.Field.Name).Reverse().ToImmutableArray();
        var owner = typed?.Owner ?? OwnerAt(payload.Root, way, source);
        if (owner is null)
            return null;

        var (root, known) = (payload.Root, owner);
        if (typed is not null)
        {
            // A value that is typed is some text; a name that is typed is none yet.
            var fields = isValue
                ? owner.Fields.Replace(typed.Field, typed.Field.With(new UnknownValue(Json.JsonTypes.Any, typed.Field.Value.Span), typed.Field.Presence))
                : owner.Fields.Remove(typed.Field);
            known = owner.With(fields);
            root = PayloadTree.Replace(root, owner, known);
        }

        var recognition = ActionRecognition.Of(payload with { Root = root }, catalog);
        if (recognition is { IsVague: true } || (recognition is null && !IsNewAction(payload, root)))
            return null;

        var field = isValue && typed is not null ? known.Find(typed.Field.Name) : null;
        return new PayloadPlace(root, known, path, field, TypeIn(recognition), source) { Format = payload.Destination.Format };
    }

    /// <summary>The place in a statement that sets a field of an object that nothing sends yet.</summary>
    /// <param name="payload">The payload.</param>
    /// <param name="field">The field whose value is typed; null where its name is.</param>
    /// <param name="source">What completion replaces.</param>
    /// <param name="catalog">What is known of actions.</param>
    public static PayloadPlace? In(Payload payload, PayloadField? field, TextSpan source, ActionCatalog catalog)
    {
        var root = field is null ? payload.Root : payload.Root.With(payload.Root.Fields.Add(field));
        return ActionRecognition.Of(payload with { Root = root }, catalog) is { IsVague: false } recognition
            ? new PayloadPlace(root, root, ImmutableArray<string>.Empty, field, TypeIn(recognition), source) { Format = payload.Destination.Format }
            : null;
    }

    private static string? TypeIn(ActionRecognition? recognition) => recognition is { Types: { Length: 1 } types } ? types[0].Scalar.AsString : null;

    /// <summary>Whether the object is sent as an action, and is still empty.</summary>
    private static bool IsNewAction(Payload payload, PayloadObject root) => payload.Destination.IsRequest && root.Fields.IsEmpty;

    private static PayloadObject? OwnerAt(PayloadObject root, ImmutableStack<PayloadStep> way, TextSpan source) => way.IsEmpty
        ? root
        : PayloadTree.LeavesOf(way.Peek().Field.Value).OfType<PayloadObject>().FirstOrDefault(inner => inner.Span.Contains(source));
}
