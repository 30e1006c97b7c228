namespace Buddy.Analyzers.Catalog;

/// <summary>What makes an object of a type's name an action (<c>x-recognise</c>).</summary>
internal enum TypeRecognition
{
    /// <summary>The name, which nobody else uses.</summary>
    Alone,

    /// <summary>The name beside a field that few other objects have, of the type or of all actions; others use the name too.</summary>
    Field,

    /// <summary>The name, an English word, beside what only an action has (<c>x-companions</c>).</summary>
    Companion,
}
