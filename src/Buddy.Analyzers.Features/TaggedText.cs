namespace Microsoft.CodeAnalysis;

public readonly struct TaggedText(string tag, string text)
{
    public string Tag => throw null!;

    public string Text => throw null!;
}
