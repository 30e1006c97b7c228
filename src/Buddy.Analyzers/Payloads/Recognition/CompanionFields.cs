using Buddy.Analyzers.Catalog;
using Buddy.Analyzers.Json;
using Buddy.Analyzers.Payloads.Model;

namespace Buddy.Analyzers.Payloads.Recognition;

/// <summary>Whether an object has the fields that a schema of <c>x-companions</c> lists, each with a value as it says.</summary>
internal static class CompanionFields
{
    /// <summary>Whether it certainly has all of them.</summary>
    public static bool AreIn(PayloadObject root, Schema companion) => companion.Required.All(name =>
        root.Find(name) is { IsNull: false, NameSpan: not null } field
        && (companion.Properties.Find(name) is not { } schema || field.Value.Alternatives.All(value => Fits(value, schema))));

    private static bool Fits(PayloadValue value, Schema schema) =>
        (value.Types & ~(schema.Types ?? JsonTypes.Any)) == 0
        && (schema.Enum.IsDefault || (value is ConstantValue constant && schema.Enum.Contains(constant.Scalar)));
}
