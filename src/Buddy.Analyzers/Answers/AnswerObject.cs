using Buddy.Analyzers.Payloads.Model;
using Buddy.Analyzers.Payloads.Usage;
using Microsoft.CodeAnalysis;

namespace Buddy.Analyzers.Answers;

/// <summary>JSON that the code reads, or a part of it, and where it comes from, as far as the code shows that.</summary>
internal sealed record AnswerObject
{
    private const string Item = "/#";

    /// <summary>The variable that holds the document, or the expression that reads it; null where none is known.</summary>
    public object? Root { get; init; }

    /// <summary>What the URL shows that the document comes from.</summary>
    public RequestTarget Target { get; init; }

    /// <summary>Whether it is certain that the document is read from JSON.</summary>
    public bool IsRead { get; init; }

    /// <summary>Whether the code creates the object itself, so that no field of it is read from JSON.</summary>
    public bool IsCreated { get; init; }

    /// <summary>What leads from the document to this part: <c>/name</c> and, for any item, <c>/#</c>.</summary>
    public string Path { get; private init; } = "";

    /// <summary>The field that holds this part; null for a document or an item.</summary>
    public string? Field { get; private init; }

    /// <summary>The object that has the field; null for a document or an item.</summary>
    public AnswerObject? Owner { get; private init; }

    /// <summary>The member of a C# object through which the field is read; null for none.</summary>
    public ISymbol? Member { get; init; }

    /// <summary>The C# type that it is read as.</summary>
    public ITypeSymbol? Type { get; init; }

    /// <summary>The enum whose members it is read into by their names; null for none, or where that is not certain.</summary>
    public INamedTypeSymbol? Enum { get; init; }

    /// <summary>Who reads the JSON, and how, as far as it is seen.</summary>
    public WireFormat Format { get; init; } = WireFormat.Unseen;

    /// <summary>Whether by its place it is one action: the answer itself, an item of it, or an item of its <c>actions</c>.</summary>
    public bool IsAction => Target is RequestTarget.Actions or RequestTarget.OneAction && Path is "" or Item or "/actions" + Item;

    /// <summary>What the field of that name holds.</summary>
    public AnswerObject OfField(string name) => this with { Path = Path + "/" + name, Field = name, Owner = this, Member = null, Type = null, Enum = null };

    /// <summary>Any item of this list.</summary>
    public AnswerObject OfItem() => this with { Path = Path + Item, Field = null, Owner = null, Member = null, Type = null, Enum = null };

    /// <summary>The part that has the same place in this one as the other has in its document.</summary>
    public AnswerObject PartLike(AnswerObject other) => this with { Path = Path + other.Path };

    /// <summary>Whether both are the same part of the same document.</summary>
    public bool IsSameAs(AnswerObject other) => Root is not null && Path == other.Path
        && (Root is ISymbol symbol ? SymbolEqualityComparer.Default.Equals(symbol, other.Root as ISymbol) : ReferenceEquals(Root, other.Root));

    /// <summary>Whether both are certainly of one kind: the same part, or read as the same type of the user's.</summary>
    public bool IsLike(AnswerObject other) =>
        IsSameAs(other) || (Type is { DeclaringSyntaxReferences.IsEmpty: false } && SymbolEqualityComparer.Default.Equals(Type, other.Type));
}
