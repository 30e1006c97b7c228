using Microsoft.CodeAnalysis.Text;

namespace Buddy.Analyzers.Payloads.Readers;

/// <summary>What the members of a new object hold, by the C# name of the member.</summary>
internal sealed class DtoValues
{
    private readonly Dictionary<string, DtoValue> _values = new(StringComparer.Ordinal);

    /// <summary>Whether code that is not understood may have set any member.</summary>
    public bool IsOpaque { get; private set; }

    public DtoValue? Find(string member) => _values.TryGetValue(member, out var value) ? value : null;

    public void Set(string member, PayloadValue value, TextSpan? nameSpan = null) => _values[member] = new DtoValue(value, nameSpan);

    /// <summary>Notes that code ran which is not understood: from here on no member is certain but those that are set later.</summary>
    public void MakeOpaque()
    {
        IsOpaque = true;
        _values.Clear();
    }
}

/// <summary>The value of one member.</summary>
/// <param name="Value">What it holds.</param>
/// <param name="NameSpan">Where its name, or the argument that sets it, stands in the code at hand; null where it stands elsewhere.</param>
internal sealed record DtoValue(PayloadValue Value, TextSpan? NameSpan);
