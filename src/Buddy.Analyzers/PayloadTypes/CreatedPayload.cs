using System.Collections.Immutable;
using Buddy.Analyzers.Payloads.Model;
using Buddy.Analyzers.Payloads.Reading;
using Buddy.Analyzers.Payloads.Reading.Dto;
using Buddy.Analyzers.Payloads.Semantics;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Buddy.Analyzers.PayloadTypes;

/// <summary>An object of a payload type that code in view creates.</summary>
/// <param name="Root">What is sent of it.</param>
/// <param name="Values">What its members hold when it is created.</param>
/// <param name="Context">Where it is created.</param>
internal sealed record CreatedPayload(PayloadObject Root, DtoValues Values, ReadContext Context)
{
    /// <summary>Reads <c>new T { … }</c> and what is done with it, written as all objects of the type are; null where it is no payload.</summary>
    public static CreatedPayload? Read(ObjectCreationExpressionSyntax creation, PayloadType type)
    {
        var context = type.Context.ForDeclaration(creation) with { Member = MemberCode.Around(creation) };
        return PayloadReader.Read(creation, context) is { Destination.MayEdit: false } payload && context.Operation(creation) is IObjectCreationOperation operation
            ? new CreatedPayload(payload.Root, DtoReader.ValuesOf(operation, type.Dto, context), context)
            : null;
    }

    /// <summary>The object with this field for the one of its name.</summary>
    public PayloadObject With(PayloadField field) => Of(Root.EffectiveFields.Where(other => other.Name != field.Name).Append(field));

    /// <summary>The object without the field.</summary>
    public PayloadObject Without(string name) => Of(Root.EffectiveFields.Where(other => other.Name != name));

    private PayloadObject Of(IEnumerable<PayloadField> fields) => new(fields.ToImmutableArray(), Root.IsOpen, Root.Span, Root.Start);
}
