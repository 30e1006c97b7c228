using Buddy.Analyzers.Json;

namespace Buddy.Analyzers.Payloads.Model;

/// <summary>Who writes the JSON of a payload and how, as far as the code shows it.</summary>
internal sealed record WireFormat
{
    /// <summary>Nothing is seen of the serializer.</summary>
    public static WireFormat Unseen { get; } = new();

    /// <summary>System.Text.Json as <c>JsonSerializer</c> has it by default.</summary>
    public static WireFormat SystemTextJson { get; } = new()
    {
        Serializer = Serializer.SystemTextJson,
        Naming = NamingPolicy.None,
        Enums = EnumFormat.Number,
        DropsDefaults = false,
    };

    /// <summary>System.Text.Json with the web defaults: <c>PostAsJsonAsync</c>, <c>JsonContent.Create</c>.</summary>
    public static WireFormat Web { get; } = SystemTextJson with { Naming = NamingPolicy.CamelCase };

    /// <summary>Newtonsoft.Json as <c>JsonConvert</c> has it where nobody sets <c>DefaultSettings</c>.</summary>
    public static WireFormat Newtonsoft { get; } = new()
    {
        Serializer = Serializer.Newtonsoft,
        Naming = NamingPolicy.None,
        Enums = EnumFormat.Number,
        DropsDefaults = false,
    };

    public Serializer Serializer { get; init; }

    /// <summary>How the names of members without an attribute are written.</summary>
    public NamingPolicy Naming { get; init; }

    public EnumFormat Enums { get; init; }

    /// <summary>How the names of enum members are written, for <see cref="EnumFormat.Text"/>; <see cref="EnumFormat.TextByDefault"/> keeps them.</summary>
    public NamingPolicy EnumNaming { get; init; }

    /// <summary>Whether <c>false</c> and <c>0</c> are left out; null where that is not seen.</summary>
    public bool? DropsDefaults { get; init; }

    /// <summary>Whether the keys of dictionaries, and names that attributes give, are renamed too; else they go over the wire as they are.</summary>
    public bool RenamesKeys { get; init; }

    /// <summary>Whether numbers may be written as strings: <c>JsonNumberHandling.WriteAsString</c>, or options that are not understood.</summary>
    public bool MayQuoteNumbers { get; init; }

    /// <summary>The types that converters in the options write.</summary>
    public ConvertedTypes Converted { get; init; } = ConvertedTypes.None;

    /// <summary>Whether the options of the serializer are seen, and understood.</summary>
    public bool HasSeenOptions => Serializer is Serializer.SystemTextJson or Serializer.Newtonsoft && Enums != EnumFormat.Unknown && !MayQuoteNumbers;

    /// <summary>
    /// The full name of the type that the call names to the serializer, where attributes make something hang on it: under a base type a discriminator is
    /// written, under the type itself none. Null where nothing does, or it is not seen.
    /// </summary>
    public string? WrittenAs { get; init; }

    /// <summary>What is known of a serializer of which nothing but its name is seen.</summary>
    public static WireFormat Of(Serializer serializer) => serializer == Serializer.Unknown ? Unseen : new WireFormat { Serializer = serializer };

    /// <summary>What is known of a serializer with options that are not understood.</summary>
    public static WireFormat WithUnknownOptions(Serializer serializer) => Of(serializer) with { MayQuoteNumbers = true };

    /// <summary>The JSON types that a value has on the wire which has those types by itself.</summary>
    public JsonTypes TypesOf(JsonTypes types) => MayQuoteNumbers && (types & JsonTypes.Number) != 0 ? types | JsonTypes.String : types;

    /// <summary>The wire name of a member without an attribute; null where it hangs on what is not seen.</summary>
    public string? NameOf(string member)
    {
        if (Serializer is Serializer.SystemTextJson or Serializer.Newtonsoft)
            return Naming.Convert(member, Serializer);

        // The two differ in a few names.
        var name = Naming.Convert(member, Serializer.SystemTextJson);
        return name == Naming.Convert(member, Serializer.Newtonsoft) ? name : null;
    }

    /// <summary>The same with the policy that the user says the project has, where no policy is seen.</summary>
    public WireFormat Assuming(NamingPolicy naming) =>
        Naming == NamingPolicy.Unknown && naming != NamingPolicy.Unknown ? this with { Naming = naming } : this;

    /// <summary>What options with a naming policy make of members of that name, but not of keys; null where nobody asked for such a policy. The web defaults are asked for by none.</summary>
    public string? NameUnderPolicyOf(string key) => RenamesKeys || Naming is NamingPolicy.None or NamingPolicy.CamelCase || NameOf(key) == key ? null : NameOf(key);

    /// <summary>The text of an enum member without an attribute; null where it is no text, or hangs on what is not seen.</summary>
    public string? TextOf(string enumMember) => Enums switch
    {
        EnumFormat.Text => EnumNaming.Convert(enumMember, Serializer),
        EnumFormat.TextByDefault => enumMember,
        _ => null,
    };

    /// <summary>What is known when these are the options, and a generated context with options of its own gives the types: it makes enums text, and nothing else.</summary>
    public WireFormat WithEnumsOf(WireFormat generated) =>
        Enums == EnumFormat.Number && generated.Enums == EnumFormat.TextByDefault ? this with { Enums = EnumFormat.TextByDefault } : this;

    /// <summary>What is known when the same object is written by both.</summary>
    public WireFormat And(WireFormat other)
    {
        if (this == Unseen || other == Unseen || this == other)
            return this == Unseen ? other : this;
        if (WrittenAs != other.WrittenAs)
            return (this with { WrittenAs = null }).And(other with { WrittenAs = null });

        return new WireFormat
        {
            Serializer = Serializer == other.Serializer ? Serializer : Serializer.Several,
            Naming = Naming == other.Naming ? Naming : NamingPolicy.Several,
            RenamesKeys = RenamesKeys || other.RenamesKeys,
            MayQuoteNumbers = MayQuoteNumbers || other.MayQuoteNumbers,
            Converted = Converted.And(other.Converted),
            WrittenAs = WrittenAs,
        };
    }
}

/// <summary>How enums are written where no attribute says it.</summary>
internal enum EnumFormat
{
    Unknown,
    Number,
    Text,

    /// <summary>As text, unless the enum has a converter of its own: <c>UseStringEnumConverter</c> of the source generator.</summary>
    TextByDefault,
}
