using System.Collections.Immutable;
using Buddy.Analyzers.Payloads.Model;

namespace Buddy.Analyzers.Fixes;

/// <summary>What a fix does to a declaration.</summary>
internal enum DeclarationFixKind
{
    /// <summary>Gives the member its wire name by an attribute; the one text is that name.</summary>
    NameOnWire,

    /// <summary>Changes the wire name that an attribute gives the member; the one text is the new name.</summary>
    RenameOnWire,

    /// <summary>Adds the converter that writes the member's enum as text.</summary>
    WriteAsText,

    /// <summary>Gives the members of the enum their texts by attributes: a text for each name.</summary>
    NameEnumMembers,

    /// <summary><see cref="WriteAsText"/> and <see cref="NameEnumMembers"/>.</summary>
    WriteAsNamedText,

    /// <summary>Makes the member nullable and leaves it out when it is null.</summary>
    LeaveOutWhenNull,

    /// <summary>Adds properties to the type: the C# type for each wire name.</summary>
    AddProperties,

    /// <summary>Changes the text that a member holds by default; the one text is the new one.</summary>
    ChangeDefault,

    /// <summary>Renames the member of an anonymous object; the one text is the new name.</summary>
    RenameMember,
}

/// <summary>The correction of a finding in a declaration, as <c>Diagnostic.Properties</c> carry it.</summary>
/// <param name="Kind">What to do.</param>
/// <param name="Serializer">The serializer that the type is written by.</param>
/// <param name="Texts">Names with texts, as the kind wants them.</param>
internal sealed record DeclarationFix(DeclarationFixKind Kind, Serializer Serializer, ImmutableArray<KeyValuePair<string, string>> Texts)
{
    private const string VersionKey = "buddy.version";
    private const string Version = "1";
    private const string KindKey = "buddy.declaration.kind";
    private const string SerializerKey = "buddy.declaration.serializer";
    private const string TextsKey = "buddy.declaration.texts";
    private const string NamingKey = "buddy.declaration.naming";

    /// <summary>How the serializer names members without an attribute, where members are added.</summary>
    public NamingPolicy Naming { get; init; }

    /// <summary>A correction that needs one text, or none.</summary>
    public static DeclarationFix Of(DeclarationFixKind kind, Serializer serializer, string text = "") =>
        new(kind, serializer, text.Length == 0 ? ImmutableArray<KeyValuePair<string, string>>.Empty : ImmutableArray.Create(new KeyValuePair<string, string>("", text)));

    /// <summary>The one text.</summary>
    public string Text => Texts.Length == 1 ? Texts[0].Value : "";

    public ImmutableDictionary<string, string?> ToProperties() => ImmutableDictionary<string, string?>.Empty
        .Add(VersionKey, Version)
        .Add(KindKey, Kind.ToString())
        .Add(SerializerKey, Serializer.ToString())
        .Add(TextsKey, string.Join("\n", Texts.Select(static text => $"{text.Key}={text.Value}")))
        .Add(NamingKey, Naming.ToString());

    /// <summary>The fix; null where the properties are not exactly of the form that <see cref="ToProperties"/> writes.</summary>
    public static DeclarationFix? Parse(ImmutableDictionary<string, string?> properties)
    {
        if (!properties.TryGetValue(VersionKey, out var version) || version != Version
            || !properties.TryGetValue(KindKey, out var kindText) || !Enum.TryParse<DeclarationFixKind>(kindText, out var kind)
            || !properties.TryGetValue(SerializerKey, out var serializerText) || !Enum.TryParse<Serializer>(serializerText, out var serializer)
            || !properties.TryGetValue(NamingKey, out var namingText) || !Enum.TryParse<NamingPolicy>(namingText, out var naming)
            || !properties.TryGetValue(TextsKey, out var texts) || texts is null)
        {
            return null;
        }

        var lines = texts.Length == 0 ? [] : texts.Split('\n').Select(static line => line.Split(['='], 2)).ToList();
        return lines.Exists(static line => line.Length < 2)
            ? null
            : new DeclarationFix(kind, serializer, lines.Select(static line => new KeyValuePair<string, string>(line[0], line[1])).ToImmutableArray()) { Naming = naming };
    }
}
