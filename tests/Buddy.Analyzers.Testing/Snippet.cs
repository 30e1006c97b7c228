namespace Buddy.Analyzers.Testing;

/// <summary>
/// Makes a C# file of a piece of code, so that a theory needs one line for each case. Markup may stand in the piece; it starts a line of
/// its own, and its further lines are indented like the first.
/// </summary>
public static class Snippet
{
    private const string Usings = """
        using System;
        using System.Collections.Generic;
        using System.Net.Http;
        using System.Net.Http.Json;
        using System.Text.Json;
        using System.Text.Json.Nodes;
        using System.Text.Json.Serialization;
        using System.Threading.Tasks;
        """;

    /// <summary>An expression whose value a method returns as an object.</summary>
    public static string Expression(string expression) => Statements($"return {expression};");

    /// <summary>The body of a method that returns an object, so it ends with a <c>return</c>.</summary>
    public static string Statements(string statements) => Members($"object M()\n{{\n{Indent(statements)}\n}}");

    /// <summary>The members of a class.</summary>
    public static string Members(string members) => Types($"class C\n{{\n{Indent(members)}\n}}");

    /// <summary>Types, after the usings that payloads want.</summary>
    public static string Types(string types) => $"{Usings}\n\n{types}\n";

    private static string Indent(string text)
        => string.Join("\n", text.Split('\n').Select(line => line.Trim().Length == 0 ? line : "    " + line));
}
