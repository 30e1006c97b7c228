using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Buddy.Analyzers.CodeFixes.Declarations;

/// <summary>Changes the arguments of an attribute.</summary>
internal static class AttributeArgument
{
    /// <summary>Gives the attribute <c>Name = value</c>: in place of what it has under that name, else behind its other arguments.</summary>
    public static TextChange Set(AttributeSyntax attribute, string argument)
    {
        var name = argument.Substring(0, argument.IndexOf(' '));
        var arguments = attribute.ArgumentList?.Arguments ?? default;
        var present = arguments.FirstOrDefault(other => other.NameEquals?.Name.Identifier.ValueText == name);
        return present is not null ? new TextChange(present.Span, argument)
            : arguments.Count > 0 ? new TextChange(new TextSpan(arguments.Last().Span.End, 0), ", " + argument)
            : Only(attribute, argument);
    }

    /// <summary>Gives the attribute a first argument.</summary>
    public static TextChange InsertFirst(AttributeSyntax attribute, string argument) =>
        attribute.ArgumentList is { Arguments: { Count: > 0 } arguments }
            ? new TextChange(new TextSpan(arguments[0].SpanStart, 0), argument + ", ")
            : Only(attribute, argument);

    private static TextChange Only(AttributeSyntax attribute, string argument) => attribute.ArgumentList is { } list
        ? new TextChange(list.Span, $"({argument})")
        : new TextChange(new TextSpan(attribute.Name.Span.End, 0), $"({argument})");
}
