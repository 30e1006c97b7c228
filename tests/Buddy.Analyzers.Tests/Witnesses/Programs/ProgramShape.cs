namespace Buddy.Analyzers.Tests.Witnesses.Programs;

/// <summary>One kind of C# object that becomes a payload: how it is created, changed and sent.</summary>
internal abstract class ProgramShape
{
    public static IReadOnlyList<ProgramShape> All { get; } =
    [
        new AnonymousShape(), new RecordShape(), new PayloadTypeShape("ActionDto"), new PayloadTypeShape("EcsAction"),
        new DictionaryShape(byIndexer: true), new DictionaryShape(byIndexer: false),
        new JsonObjectShape(byIndexer: true), new JsonObjectShape(byIndexer: false),
        new JObjectShape(byIndexer: true), new JObjectShape(byIndexer: false), new JPropertyShape(),
    ];

    /// <summary>The C# type; null where it has no name.</summary>
    public abstract string? TypeName { get; }

    /// <summary>Whether the type brings its own <c>type</c>, that of AWS_ECS.</summary>
    public virtual bool HasType => false;

    /// <summary>Whether a member or element can be set after the creation.</summary>
    public virtual bool CanChange => true;

    /// <summary>The expression that creates the object.</summary>
    public abstract string Create(IReadOnlyList<CodeField> fields);

    /// <summary>An object inside the payload, for the field of that name.</summary>
    public abstract string Part(string name, IReadOnlyList<CodeField> fields);

    /// <summary>A list of one item, for the field of that name.</summary>
    public abstract string ListOf(string name, string item);

    /// <summary>What a field that has been set is written to, without its value.</summary>
    public abstract string Target(string variable, CodeField field);

    /// <summary>The statement that sets a field.</summary>
    public string Set(string variable, CodeField field) => $"{field.Value.Setup}{Target(variable, field)} = {field.Value.Expression};";

    /// <summary>Other expressions that set a field, or try to.</summary>
    public virtual IReadOnlyList<string> OtherSets(string variable, CodeField field) => [];

    /// <summary>Statements that take a field away.</summary>
    public virtual IReadOnlyList<string> Removals(string variable, string name) => [];

    /// <summary>Statements that only look.</summary>
    public virtual IReadOnlyList<string> Reads(string variable) => [];

    /// <summary>Expressions that are the JSON text of the payload.</summary>
    public virtual IReadOnlyList<string> Texts(string payload) => [$"JsonSerializer.Serialize({payload})", $"JsonConvert.SerializeObject({payload})"];

    /// <summary>Expressions that are the content of a request.</summary>
    public virtual IReadOnlyList<string> Contents(string payload) => [$"JsonContent.Create({payload})"];

    /// <summary>Whether the extension methods of HttpClient may write it.</summary>
    public virtual bool IsOfSystemTextJson => true;
}
