using System.Collections.Immutable;
using Buddy.Analyzers.Catalog;
using Buddy.Analyzers.Json;
using Buddy.Analyzers.Payloads.Model;
using Buddy.Analyzers.Payloads.Serialization;

namespace Buddy.Analyzers.PayloadTypes;

/// <summary>What all objects of a payload type have in common, as a payload: the type of action, and fields of which nothing else is known.</summary>
internal static class TypePayload
{
    /// <summary>The payload with a field for each name that a member has, may have or is meant to have.</summary>
    public static PayloadObject Of(PayloadType type, string? actionType)
    {
        var names = type.Dto.Members
            .SelectMany(member => WireNames.Possible(member.Symbol, type.Context).Append(member.WireName).Append(type.FieldOf(member)?.Name))
            .OfType<string>()
            .Append(CatalogIndexer.TypeField)
            .Distinct();
        return new PayloadObject(names.Select(name => Field(name, actionType)).ToImmutableArray(), type.Dto.IsOpen, default, default);
    }

    private static PayloadField Field(string name, string? actionType) => new(
        name,
        null,
        name == CatalogIndexer.TypeField && actionType is not null ? new ConstantValue(JsonScalar.Of(actionType), default) : new UnknownValue(JsonTypes.Any, default));
}
