namespace Buddy.Analyzers.Tests.Witnesses.Programs;

/// <summary>The code of a value: an expression, and the statements that it needs before.</summary>
internal sealed record CodeValue(string Expression, string Setup = "")
{
    /// <summary>All of its code, for the values in it.</summary>
    public string Whole => Setup + Expression;
}

/// <summary>A field and the code of its value.</summary>
internal sealed record CodeField(string Name, CodeValue Value)
{
    /// <summary>The name as a string literal.</summary>
    public string Key => Marked.AsName($"\"{Name}\"", Value.Whole);

    /// <summary>The name as a member of an anonymous object.</summary>
    public string Member => Marked.AsName(Name, Value.Whole);

    /// <summary>The name as a property of a payload type.</summary>
    public string Property => Marked.AsName(PropertyName, Value.Whole);

    public string PropertyName => string.Concat(Name.Split('_').Select(static word => char.ToUpperInvariant(word[0]) + word[1..]));
}
