using System.Runtime.CompilerServices;
using Buddy.Analyzers.Payloads.Semantics;
using Microsoft.CodeAnalysis;

namespace Buddy.Analyzers.Payloads.Reading.Dto;

/// <summary>The payload types of one member: many objects of one type stay cheap.</summary>
internal static class DtoTypes
{
    /// <summary>The payload type that <paramref name="type"/> is under the serializer of the context, or null where it is written in a way of its own.</summary>
    public static DtoType? TypeOf(this ReadCache cache, INamedTypeSymbol type, ReadContext context) =>
        cache.GetOrAdd((type, context.Format), () => new StrongBox<DtoType?>(DtoType.Of(type, context))).Value;
}
