namespace Microsoft.CodeAnalysis.CSharp.Testing;

/// <summary>How samples are compiled: a library, unsafe code allowed, in the default language version of the Roslyn in use.</summary>
internal static class CSharpTestOptions
{
    public static readonly CSharpCompilationOptions Compilation = new(OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true);

    public static readonly CSharpParseOptions Parse = new(LanguageVersion.Default, DocumentationMode.Diagnose);
}
