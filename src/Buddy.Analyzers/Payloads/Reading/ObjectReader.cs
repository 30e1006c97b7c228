using Buddy.Analyzers.Payloads.Model;
using Buddy.Analyzers.Payloads.Reading.Dto;
using Buddy.Analyzers.Payloads.Reading.JsonNodes;
using Buddy.Analyzers.Payloads.Semantics;
using Buddy.Analyzers.Payloads.Serialization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Buddy.Analyzers.Payloads.Reading;

/// <summary>Picks the reader for an expression that creates an object.</summary>
internal static class ObjectReader
{
    /// <summary>The JSON object that the expression becomes when nobody changes it afterwards; null where it is none, or not for certain.</summary>
    public static PayloadObject? Read(IOperation operation, ReadContext context)
    {
        if (context.Format.Converts(operation.Type))
            return null;

        var payload = operation switch
        {
            IAnonymousObjectCreationOperation anonymous => AnonymousObjectReader.Read(anonymous, context),
            IObjectCreationOperation creation => DictionaryReader.Read(creation, context)
                ?? JsonObjectReader.Read(creation, context)
                ?? JObjectReader.Read(creation, context)
                ?? DtoReader.Read(creation, context),
            IWithOperation with => WithExpressionReader.Read(with, context),
            _ => null,
        };

        return payload is not null && operation.Syntax.ContainsDiagnostics ? HalfTyped.Of(payload, operation.Syntax) : payload;
    }
}
