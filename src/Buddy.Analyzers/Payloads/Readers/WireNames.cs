using Microsoft.CodeAnalysis;

namespace Buddy.Analyzers.Payloads.Readers;

/// <summary>
/// The name that a C# member goes over the wire under. Measured on .NET 10 and Newtonsoft.Json 13: <c>[JsonPropertyName]</c> counts for
/// System.Text.Json alone, <c>[JsonProperty]</c> and, in a <c>[DataContract]</c>, <c>[DataMember]</c> for Newtonsoft alone; naming policies
/// leave names such as <c>trigger_time</c> and <c>name</c> as they are. An override without an attribute has, under Newtonsoft, the name
/// of what it overrides.
/// </summary>
internal static class WireNames
{
    /// <summary>The member's wire name, or null where it hangs on what is not seen.</summary>
    public static string? Of(ISymbol member, Serializer serializer)
    {
        if (serializer == Serializer.SystemTextJson)
            return SystemTextJsonName(member) ?? Kept(member.Name);
        if (serializer == Serializer.Newtonsoft)
            return NewtonsoftName(member) ?? Kept(member.Name);

        var systemTextJson = SystemTextJsonName(member);
        var newtonsoft = NewtonsoftName(member);
        return systemTextJson == newtonsoft ? systemTextJson ?? Kept(member.Name)
            : serializer == Serializer.Several ? null
            : systemTextJson is null ? newtonsoft : newtonsoft is null ? systemTextJson : null;
    }

    /// <summary>All names that the member may have, whichever serializer and policy there is; those that the API does not know are left out.</summary>
    public static IEnumerable<string> Possible(ISymbol member, ReadContext context) =>
        new[] { SystemTextJsonName(member), NewtonsoftName(member), member.Name }
            .Select(name => name is null ? null : context.Catalog.Vocabulary.Find(name)?.Name)
            .OfType<string>()
            .Distinct();

    /// <summary>Whether every common naming policy leaves this name as it is: no capital letter.</summary>
    public static bool IsKept(string name) => !name.Any(char.IsUpper);

    /// <summary>Whether a member whose wire name is not known could be a field of the API.</summary>
    public static bool MayBeField(string name, ReadContext context) => context.Catalog.Vocabulary.Find(name) is not null;

    private static string? SystemTextJsonName(ISymbol member) => member.Attribute("JsonPropertyNameAttribute")?.Argument(0);

    private static string? NewtonsoftName(ISymbol member)
    {
        var property = member.Attribute("JsonPropertyAttribute");
        return property?.Argument(0)
            ?? property?.Named("PropertyName")
            ?? (member.ContainingType?.Attribute("DataContractAttribute") is null ? null : member.Attribute("DataMemberAttribute")?.Named("Name"))
            ?? (member is IPropertySymbol { OverriddenProperty: { } overridden } ? NewtonsoftName(overridden) : null);
    }

    private static string? Kept(string name) => IsKept(name) ? name : null;
}
