using Buddy.Analyzers.Payloads.Model;
using Buddy.Analyzers.Payloads.Semantics;
using Microsoft.CodeAnalysis;

namespace Buddy.Analyzers.Payloads.Serialization;

/// <summary>
/// The name that a C# member goes over the wire under. Measured on .NET 10 and Newtonsoft.Json 13: <c>[JsonPropertyName]</c> counts for
/// System.Text.Json alone, <c>[JsonProperty]</c> and, in a <c>[DataContract]</c>, <c>[DataMember]</c> for Newtonsoft alone; the common naming
/// policies leave names such as <c>trigger_time</c> and <c>name</c> as they are. An override without an attribute has, under Newtonsoft, the name
/// of what it overrides.
/// </summary>
internal static class WireNames
{
    /// <summary>The member's wire name, or null where it hangs on what is not seen.</summary>
    public static string? Of(ISymbol member, WireFormat format)
    {
        if (format.Serializer == Serializer.SystemTextJson)
            return SystemTextJsonName(member) ?? OfUnnamed(member.Name, format);
        if (format.Serializer == Serializer.Newtonsoft)
            return Renamed(NewtonsoftName(member), format) ?? (HasStrategy(member) ? Kept(member.Name) : OfUnnamed(member.Name, format));

        var systemTextJson = SystemTextJsonName(member);
        var newtonsoft = NewtonsoftName(member);
        return systemTextJson == newtonsoft ? systemTextJson ?? OfUnnamed(member.Name, format)
            : format.Serializer == Serializer.Several ? null
            : systemTextJson is null ? newtonsoft : newtonsoft is null ? systemTextJson : null;
    }

    /// <summary>The wire name of a member that no attribute names, or null where it hangs on what is not seen.</summary>
    public static string? OfUnnamed(string name, WireFormat format) => format.NameOf(name) ?? Kept(name);

    /// <summary>Whether the serializer makes the wire name of the C# name: one with capital letters that no attribute replaces.</summary>
    public static bool IsMade(ISymbol member, WireFormat format) =>
        member.Name.Any(char.IsUpper)
        && (format.Serializer == Serializer.Newtonsoft || SystemTextJsonName(member) is null)
        && (format.Serializer == Serializer.SystemTextJson || NewtonsoftName(member) is null);

    /// <summary>The name that an attribute gives the member for this serializer; null where none does.</summary>
    public static string? TextFor(ISymbol member, Serializer serializer) => serializer switch
    {
        Serializer.SystemTextJson => SystemTextJsonName(member),
        Serializer.Newtonsoft => NewtonsoftName(member),
        _ => SystemTextJsonName(member) ?? NewtonsoftName(member),
    };

    /// <summary>All names that the member may have, whichever serializer and policy there is; those that the API does not know are left out.</summary>
    public static IEnumerable<string> Possible(ISymbol member, ReadContext context) =>
        new[] { SystemTextJsonName(member), NewtonsoftName(member), member.Name }
            .Select(name => name is null ? null : context.Catalog.Vocabulary.Find(name)?.Name)
            .OfType<string>()
            .Distinct();

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

    /// <summary>Whether the member has a naming strategy of its own.</summary>
    private static bool HasStrategy(ISymbol member) => member.Attribute("JsonPropertyAttribute")?.NamedValue("NamingStrategyType") is not null;

    private static string? Renamed(string? name, WireFormat format) => name is not null && format.RenamesKeys ? OfUnnamed(name, format) : name;

    /// <summary>The name where every common naming policy leaves it as it is: without capital letters.</summary>
    private static string? Kept(string name) => name.Any(char.IsUpper) ? null : name;
}
