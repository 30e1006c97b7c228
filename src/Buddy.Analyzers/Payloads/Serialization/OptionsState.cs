using Buddy.Analyzers.Payloads.Model;

namespace Buddy.Analyzers.Payloads.Serialization;

/// <summary>What is known of the options of a serializer at one point of the code. Two that are equal write alike.</summary>
internal sealed record OptionsState
{
    /// <summary>None are given: null.</summary>
    public static OptionsState Default { get; } = new();

    /// <summary>Other code decides.</summary>
    public static OptionsState Unknown { get; } = new() { IsUnknown = true };

    /// <summary>How they write; null for <see cref="Default"/> and where it is not known.</summary>
    public WireFormat? Format { get; init; }

    /// <summary>Whether something in them may change anything but what is said beside.</summary>
    public bool IsUnknown { get; init; }

    /// <summary>Whether they rename the keys of dictionaries.</summary>
    public bool RenamesKeys { get; init; }

    /// <summary>The types that their converters write.</summary>
    public ConvertedTypes Converted { get; init; } = ConvertedTypes.None;

    /// <summary>How a call writes that is given these options.</summary>
    /// <param name="byDefault">How it writes without any; its web defaults do not count for options of one's own.</param>
    public WireFormat Over(WireFormat byDefault) => this == Default
        ? byDefault
        : (IsUnknown || Format is null ? WireFormat.WithUnknownOptions(byDefault.Serializer) : Format) with { RenamesKeys = RenamesKeys, Converted = Converted };

    /// <summary>The options as <paramref name="format"/> has them.</summary>
    public static OptionsState Of(WireFormat? format) =>
        format is null ? Unknown : new OptionsState { Format = format, RenamesKeys = format.RenamesKeys, Converted = format.Converted };

    /// <summary>The same with another format; what may change anything where that is null.</summary>
    public OptionsState With(WireFormat? format) => format is null ? Unclear() : this with { Format = format };

    /// <summary>The same after something that is not understood.</summary>
    public OptionsState Unclear() => this with { IsUnknown = true };
}
