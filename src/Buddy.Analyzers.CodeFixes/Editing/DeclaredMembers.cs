using Buddy.Analyzers.CodeFixes.Declarations;
using Buddy.Analyzers.Fixes;
using Buddy.Analyzers.Json;
using Buddy.Analyzers.Payloads.Reading.Dto;
using Buddy.Analyzers.Payloads.Semantics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Buddy.Analyzers.CodeFixes.Editing;

/// <summary>Members that a payload type gets, in whichever file of the project it is declared, so that an object of it can hold the fields that a fix adds.</summary>
internal sealed class DeclaredMembers
{
    private readonly Dictionary<string, (string Name, string Value)> _members;

    private DeclaredMembers(SyntaxTree tree, PropertyInsertion insertion, Dictionary<string, (string Name, string Value)> members)
    {
        _members = members;
        AreParameters = insertion.AreParameters;
        Changes = insertion.Changes.Select(change => (tree, change)).ToList();
    }

    /// <summary>Whether they are parameters of a record, which take their values as named arguments.</summary>
    public bool AreParameters { get; }

    /// <summary>What declares them.</summary>
    public IReadOnlyList<(SyntaxTree Tree, TextChange Change)> Changes { get; }

    /// <summary>For these fields of an object of the type; null where the type is not the project's own, or cannot take a member for each.</summary>
    /// <param name="fields">The fields.</param>
    /// <param name="dto">The type of the object.</param>
    /// <param name="position">Where their values will stand.</param>
    /// <param name="context">The payload being edited.</param>
    public static DeclaredMembers? Of(IReadOnlyList<FixField> fields, DtoType dto, int position, ReadContext context)
    {
        if (context.DeclarationOf(dto.Type) is not TypeDeclarationSyntax declaration || declaration.GetDiagnostics().Any(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error))
            return null;
        if (fields.Any(field => PolymorphicTypes.IsDiscriminator(field.Name, dto.Type)))
            return null;

        var values = new List<(string Type, string Text)>();
        foreach (var field in fields)
        {
            if (JsonReader.Read(field.Json).Root is not { } value || (field.Type ?? TypeOf(value)) is not { } type
                || TypedValue.Of(value, SymbolOf(type, context.Model.Compilation), null, position, context) is not { } text)
            {
                return null;
            }

            values.Add((type, text));
        }

        var properties = fields.Select((field, index) => new KeyValuePair<string, string>(field.Name, values[index].Type)).ToList();
        var tree = declaration.SyntaxTree;
        return PropertyInsertion.Of(declaration, properties, dto.Format, context.ForDeclaration(declaration).Model, tree.GetText(context.CancellationToken)) is { } insertion
            ? new DeclaredMembers(tree, insertion, fields.Select((field, index) => (field.Name, Member: (insertion.Names[index], values[index].Text))).ToDictionary(static pair => pair.Name, static pair => pair.Member, StringComparer.Ordinal))
            : null;
    }

    /// <summary>The name of the field's member in C#.</summary>
    public string NameOf(FixField field) => _members[field.Name].Name;

    /// <summary>The field's value in C#.</summary>
    public string ValueOf(FixField field) => _members[field.Name].Value;

    private static string? TypeOf(JsonNode value) => value.Kind switch
    {
        JsonKind.String => "string",
        JsonKind.Boolean => "bool",
        JsonKind.Number => "int",
        _ => null,
    };

    private static ITypeSymbol SymbolOf(string type, Compilation compilation) => type switch
    {
        "string" => compilation.GetSpecialType(SpecialType.System_String),
        "bool" => compilation.GetSpecialType(SpecialType.System_Boolean),
        "int" => compilation.GetSpecialType(SpecialType.System_Int32),
        "double" => compilation.GetSpecialType(SpecialType.System_Double),
        "string[]" => compilation.CreateArrayTypeSymbol(compilation.GetSpecialType(SpecialType.System_String)),
        _ => compilation.GetSpecialType(SpecialType.System_Object),
    };
}
