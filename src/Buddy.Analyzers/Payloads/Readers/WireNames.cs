using Microsoft.CodeAnalysis;

namespace Buddy.Analyzers.Payloads.Readers;

/// <summary>
/// The name that a C# member goes over the wire under. Measured on .NET 10 and Newtonsoft.Json 13: <c>[JsonPropertyName]</c> counts for
/// System.Text.Json alone, <c>[JsonProperty]</c> and <c>[DataMember]</c> for Newtonsoft alone; naming policies leave names such as
/// <c>trigger_time</c> and <c>name</c> as they are.
/// </summary>
internal static class WireNames
{
    /// <summary>The member's wire name, or null where it hangs on what is not seen.</summary>
    public static string? Of(ISymbol member, Serializer serializer)
    {
        var systemTextJson = member.Attribute("JsonPropertyNameAttribute")?.Argument(0);
        var newtonsoft = NewtonsoftName(member);
        return serializer switch
        {
            Serializer.SystemTextJson => systemTextJson ?? Kept(member.Name),
            Serializer.Newtonsoft => newtonsoft ?? Kept(member.Name),
            Serializer.Several => systemTextJson == newtonsoft ? systemTextJson ?? Kept(member.Name) : null,
            _ when systemTextJson is not null && newtonsoft is not null => systemTextJson == newtonsoft ? systemTextJson : null,
            _ => systemTextJson ?? newtonsoft ?? Kept(member.Name),
        };
    }

    /// <summary>Whether every common naming policy leaves this name as it is: no capital letter.</summary>
    public static bool IsKept(string name) => !name.Any(char.IsUpper);

    /// <summary>Whether a member whose wire name is not known could be a field of the API.</summary>
    public static bool MayBeField(string name, ReadContext context) => context.Catalog.Vocabulary.Find(name) is not null;

    private static string? NewtonsoftName(ISymbol member)
    {
        var property = member.Attribute("JsonPropertyAttribute");
        return property?.Argument(0) ?? property?.Named("PropertyName") ?? member.Attribute("DataMemberAttribute")?.Named("Name");
    }

    private static string? Kept(string name) => IsKept(name) ? name : null;
}
