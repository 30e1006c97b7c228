using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Buddy.Analyzers.Payloads.Semantics;

/// <summary>Whether code mentions Newtonsoft's <c>JsonConvert.DefaultSettings</c>: they apply to every call, wherever they are set.</summary>
internal static class NewtonsoftDefaults
{
    private const string Name = "DefaultSettings";

    /// <summary>Whether any file of the compilation does.</summary>
    public static bool AreSet(ProjectIndex index, CancellationToken cancellationToken) =>
        index.Mentions(Name, cancellationToken).Any(static name => name is IdentifierNameSyntax);

    /// <summary>Whether that file does.</summary>
    public static bool AreSetIn(SyntaxTree file, CancellationToken cancellationToken) =>
        FileNames.Of(file, cancellationToken).Mentions(Name, cancellationToken).Any();
}
