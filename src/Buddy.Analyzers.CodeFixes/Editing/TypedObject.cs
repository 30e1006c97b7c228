using Buddy.Analyzers.Json;
using Buddy.Analyzers.Payloads.Reading.Dto;
using Buddy.Analyzers.Payloads.Semantics;
using Microsoft.CodeAnalysis;

namespace Buddy.Analyzers.CodeFixes.Editing;

/// <summary>Writes a JSON object as <c>new T { … }</c>, or as <c>new T(…)</c> where T takes the values in its constructor.</summary>
internal static class TypedObject
{
    /// <summary>The C# expression, or null where the type cannot be made with just these values.</summary>
    public static string? Of(JsonNode json, INamedTypeSymbol type, int position, ReadContext context)
    {
        if (type.IsAbstract || context.Cache.TypeOf(type, context) is not { } dto)
            return null;

        context = context with { Format = dto.Format };
        var constructors = type.InstanceConstructors.Where(constructor => context.Model.IsAccessible(position, constructor)).ToList();
        var arguments = constructors.Exists(static constructor => constructor.Parameters.IsEmpty)
            ? WithInitializer(json, dto, position, context)
            : constructors.Select(constructor => WithArguments(json, constructor, dto, position, context)).FirstOrDefault(static text => text is not null);
        return arguments is null ? null : $"new {TypedValue.Name(type, position, context)}{arguments}";
    }

    private static string? WithInitializer(JsonNode json, DtoType dto, int position, ReadContext context)
    {
        if (HasOtherRequired(json, dto))
            return null;

        var members = json.Members.Select(field => TypedValue.Member(field.Name, field.Value, dto, position, context)).ToList();
        return members.Contains(null) ? null : members.Count == 0 ? "()" : $" {{ {string.Join(", ", members)} }}";
    }

    /// <summary>For a record whose positional properties are just the fields.</summary>
    private static string? WithArguments(JsonNode json, IMethodSymbol constructor, DtoType dto, int position, ReadContext context)
    {
        if (constructor.Parameters.Length != json.Members.Length || HasOtherRequired(json, dto))
            return null;

        var arguments = constructor.Parameters.Select(parameter => Argument(json, parameter, dto, position, context)).ToList();
        return arguments.Contains(null) ? null : $"({string.Join(", ", arguments)})";
    }

    private static string? Argument(JsonNode json, IParameterSymbol parameter, DtoType dto, int position, ReadContext context)
    {
        var member = dto.Members.FirstOrDefault(candidate => candidate.Symbol.Name == parameter.Name);
        var field = json.Members.FirstOrDefault(candidate => candidate.Name == member?.WireName);
        return member is null || field is null ? null : TypedValue.Of(field.Value, parameter.Type, member.Symbol, position, context);
    }

    /// <summary>Whether the compiler asks for a member that the value has not.</summary>
    private static bool HasOtherRequired(JsonNode json, DtoType dto) => dto.Members.Any(member =>
        member.Symbol is IPropertySymbol { IsRequired: true } or IFieldSymbol { IsRequired: true }
        && json.Members.All(field => field.Name != member.WireName));
}
