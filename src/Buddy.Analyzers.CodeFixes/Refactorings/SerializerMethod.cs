using Buddy.Analyzers.Payloads.Semantics;

namespace Buddy.Analyzers.CodeFixes.Refactorings;

/// <summary>The method that writes an object as JSON text and keeps the names of its members.</summary>
internal static class SerializerMethod
{
    /// <summary>The name to call it by: that of the serializer that the file names without its namespace, else of System.Text.Json; null where there is none.</summary>
    public static string? At(int position, ReadContext context)
    {
        var compilation = context.Model.Compilation;
        var names = new[] { NameOf("System.Text.Json.JsonSerializer"), NameOf("Newtonsoft.Json.JsonConvert") };
        if (names[1] is not null && NewtonsoftDefaults.AreSet(ProjectIndex.Of(compilation), context.CancellationToken))
            names[1] = null;

        return (names[0], names[1]) switch
        {
            (null, null) => null,
            (null, { } convert) => Convert(convert),
            ({ } serializer, { } convert) when IsQualified(serializer) && !IsQualified(convert) => Convert(convert),
            ({ } serializer, _) => serializer + ".Serialize",
        };

        static string Convert(string type) => type + ".SerializeObject";
        static bool IsQualified(string type) => type.IndexOf('.') >= 0;
        string? NameOf(string type) => compilation.GetTypeByMetadataName(type)?.ToMinimalDisplayString(context.Model, position);
    }
}
