using Buddy.Analyzers.Payloads.Model;
using Microsoft.CodeAnalysis;

namespace Buddy.Analyzers.Answers;

/// <summary>JSON that the code reads, or a part of it, and where it comes from, as far as the code shows that.</summary>
internal sealed record AnswerObject
{
    private const string Item = "/#";

    /// <summary>The variable that holds the document; null where none is known.</summary>
    public ISymbol? Root { get; init; }

    /// <summary>Whether the document is what the URL of a pipeline's actions answers.</summary>
    public bool IsFromActionsUrl { get; init; }

    /// <summary>What leads from the document to this part: <c>/name</c> and, for any item, <c>/#</c>.</summary>
    public string Path { get; private init; } = "";

    /// <summary>The field that holds this part; null for a document or an item.</summary>
    public string? Field { get; private init; }

    /// <summary>The object that has the field; null for a document or an item.</summary>
    public AnswerObject? Owner { get; private init; }

    /// <summary>The C# type that it is read as.</summary>
    public ITypeSymbol? Type { get; init; }

    /// <summary>The enum whose members it is read into by their names; null for none, or where that is not certain.</summary>
    public INamedTypeSymbol? Enum { get; init; }

    /// <summary>Who reads the JSON, and how, as far as it is seen.</summary>
    public WireFormat Format { get; init; } = WireFormat.Unseen;

    /// <summary>Whether by its place it is one action: the answer itself, an item of it, or an item of its <c>actions</c>.</summary>
    public bool IsAction => IsFromActionsUrl && Path is "" or Item or "/actions" + Item;

    /// <summary>What the field of that name holds.</summary>
    public AnswerObject OfField(string name) => this with { Path = Path + "/" + name, Field = name, Owner = this, Type = null, Enum = null };

    /// <summary>Any item of this list.</summary>
    public AnswerObject OfItem() => this with { Path = Path + Item, Field = null, Owner = null, Type = null, Enum = null };

    /// <summary>Whether both are the same part of the same document.</summary>
    public bool IsSameAs(AnswerObject other) =>
        Root is not null && SymbolEqualityComparer.Default.Equals(Root, other.Root) && Path == other.Path;

    /// <summary>Whether both are certainly of one kind: the same part, or read as the same type of the user's.</summary>
    public bool IsLike(AnswerObject other) =>
        IsSameAs(other) || (Type is { DeclaringSyntaxReferences.IsEmpty: false } && SymbolEqualityComparer.Default.Equals(Type, other.Type));
}
