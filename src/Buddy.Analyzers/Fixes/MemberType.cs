using Buddy.Analyzers.Catalog;
using Buddy.Analyzers.Json;

namespace Buddy.Analyzers.Fixes;

/// <summary>The C# type of a new member for a field.</summary>
internal static class MemberType
{
    /// <summary>The type, without <c>?</c>.</summary>
    public static string Of(Schema? schema) => (schema?.Ref?.Target ?? schema)?.Types switch
    {
        JsonTypes.String => "string",
        JsonTypes.Integer => "int",
        JsonTypes.Number => "double",
        JsonTypes.Boolean => "bool",
        JsonTypes.Array => "string[]",
        _ => "object",
    };
}
