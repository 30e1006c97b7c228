using Buddy.Analyzers.Payloads.Model;
using Buddy.Analyzers.Payloads.Serialization;

namespace Buddy.Analyzers.CodeFixes.Editing;

/// <summary>
/// The C# name that a member of an anonymous object needs for its wire name: in the spelling of the members beside it where the serializer
/// turns that into the wire name, else the wire name itself.
/// </summary>
/// <param name="format">How the object is written.</param>
/// <param name="neighbours">The names of the members beside it.</param>
internal sealed class MemberSpelling(WireFormat format, params string[] neighbours)
{
    private readonly bool _isPascal = neighbours.Any(static name => char.IsUpper(name.FirstOrDefault()));
    private readonly bool _isCamel = neighbours.Any(static name => name.Any(char.IsUpper));

    /// <summary>The name, with <c>@</c> where it is a keyword; null where no C# name becomes that wire name.</summary>
    public string? NameFor(string wireName) => new[] { _isPascal || _isCamel ? Joined(wireName) : wireName, wireName }
        .Where(name => WireNames.OfUnnamed(name, format) == wireName)
        .Select(CSharpName.Of)
        .FirstOrDefault();

    /// <summary><c>LocalPath</c> or <c>localPath</c> for <c>local_path</c>.</summary>
    private string Joined(string wireName)
    {
        var name = string.Concat(wireName.Split('_').Where(static word => word.Length > 0).Select(static word => char.ToUpperInvariant(word[0]) + word.Substring(1)));
        return _isPascal || name.Length == 0 ? name : char.ToLowerInvariant(name[0]) + name.Substring(1);
    }
}
