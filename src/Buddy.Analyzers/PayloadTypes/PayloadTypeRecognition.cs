using Buddy.Analyzers.Catalog;
using Buddy.Analyzers.Payloads.Model;
using Buddy.Analyzers.Payloads.Reading.Dto;
using Buddy.Analyzers.Payloads.Recognition;
using Buddy.Analyzers.Payloads.Semantics;
using Microsoft.CodeAnalysis.Operations;

namespace Buddy.Analyzers.PayloadTypes;

/// <summary>
/// Whether a type stands for Buddy's actions, and for which. Its names may be misspelt on the wire, so they are taken in any spelling; as
/// <c>DockerImageName</c> is a name of many systems, names alone speak for Buddy only where they are on the wire as the API has them.
/// </summary>
internal static class PayloadTypeRecognition
{
    private const int EnoughTriggerTimes = 3;

    /// <summary>Other systems have OnSuccess and OnFailure, but hardly OnBackToSuccess.</summary>
    private const int WordsOfItsOwn = 3;

    /// <summary>Whether all that is certain says that the type is one of Buddy's.</summary>
    public static bool IsAction(PayloadType type) =>
        ActionTypeOf(type) is not null
        || type.Sites.Any(static site => site is { IsSent: true, Destination.IsRequest: true })
        || HasNamesOfApi(type)
        || HasTriggerTimes(type)
        || IsCreatedAsAction(type);

    /// <summary>The action type that each object of this type has; null where that is not certain, or is an everyday word.</summary>
    public static string? ActionTypeOf(PayloadType type)
    {
        var text = type.MemberFor(CatalogIndexer.TypeField) is { } member
            ? type.TextIn(member)
            : (PolymorphicTypes.DiscriminatorOf(type.Dto).FirstOrDefault(static field => field.Name == CatalogIndexer.TypeField)?.Value as ConstantValue)?.Scalar.AsString;
        return text is not null && type.Context.Catalog.IsDistinctiveType(text) ? text : null;
    }

    /// <summary>As <see cref="ActionRecognition"/> has it: two names that hardly any other JSON has, one of which may be the trigger.</summary>
    private static bool HasNamesOfApi(PayloadType type)
    {
        var names = type.Dto.Members.Where(member => member.WireName is not null)
            .Select(member => type.Context.Catalog.Vocabulary.Find(member.WireName!) is { } word && word.Name == member.WireName ? word : null)
            .OfType<Vocabulary.Word>()
            .ToList();
        var distinctive = names.Count(static word => word.IsDistinctive);
        return distinctive > 1 && (distinctive > 2 || names.Exists(static word => word.IsSignal) || names.Count(word => type.Context.Catalog.Answers.IsOfActionsAlone(word.Name)) > 1);
    }

    /// <summary>Whether the trigger is an enum whose members are Buddy's, in any spelling.</summary>
    private static bool HasTriggerTimes(PayloadType type) =>
        SignalMembers(type).Any(member => EnumOnWire.Of(member, type.FieldOf(member)!, type) is { Matches: { Length: >= EnoughTriggerTimes } matches }
            && matches.Any(static match => match.Value.Split('_').Length >= WordsOfItsOwn));

    private static IEnumerable<DtoMember> SignalMembers(PayloadType type) => type.Context.Catalog.SignalFields.Select(type.MemberFor).OfType<DtoMember>();

    /// <summary>Whether code in view creates it with a type or a trigger of Buddy's.</summary>
    private static bool IsCreatedAsAction(PayloadType type)
    {
        var catalog = type.Context.Catalog;
        var typeMember = type.MemberFor(CatalogIndexer.TypeField);
        var signals = SignalMembers(type).ToList();
        return (typeMember is not null || signals.Count > 0) && ObjectCreations.Named(type.Symbol, type.Context).Any(creation =>
        {
            var context = type.Context.ForDeclaration(creation);
            if (context.Operation(creation) is not IObjectCreationOperation operation)
                return false;

            var values = DtoReader.ValuesOf(operation, type.Dto, context);
            return Gives(typeMember, catalog.IsDistinctiveType) || signals.Exists(member => Gives(member, catalog.TriggerTimes.Contains));

            bool Gives(DtoMember? member, Func<string, bool> isBuddys) =>
                member is not null && values.Find(member.Symbol, context)?.Value is ConstantValue { Scalar.AsString: { } text } && isBuddys(text);
        });
    }
}
