using System.Text;

namespace Buddy.Analyzers.Payloads.Model;

/// <summary>How a serializer turns the names of C# members into wire names.</summary>
internal enum NamingPolicy
{
    /// <summary>Not seen, or one of the user's own.</summary>
    Unknown,

    /// <summary>The C# names as they are.</summary>
    None,
    CamelCase,
    SnakeCaseLower,
    SnakeCaseUpper,
    KebabCaseLower,
    KebabCaseUpper,

    /// <summary>Not the same on all ways to the wire.</summary>
    Several,
}

/// <summary>
/// The policies of System.Text.Json and Newtonsoft's strategies of the same names. They differ in names such as <c>S3_Key</c> and
/// <c>AB1</c>.
/// </summary>
internal static class NamingPolicies
{
    /// <summary>The policy that code names: a property of <c>JsonNamingPolicy</c> or a class of Newtonsoft's.</summary>
    public static NamingPolicy Of(string name) => name switch
    {
        "CamelCase" or "CamelCaseNamingStrategy" => NamingPolicy.CamelCase,
        "SnakeCaseLower" or "SnakeCaseNamingStrategy" => NamingPolicy.SnakeCaseLower,
        "SnakeCaseUpper" => NamingPolicy.SnakeCaseUpper,
        "KebabCaseLower" or "KebabCaseNamingStrategy" => NamingPolicy.KebabCaseLower,
        "KebabCaseUpper" => NamingPolicy.KebabCaseUpper,
        "DefaultNamingStrategy" => NamingPolicy.None,
        _ => NamingPolicy.Unknown,
    };

    /// <summary>The wire name of a C# name, or null where it is not known.</summary>
    /// <param name="policy">The policy.</param>
    /// <param name="name">The name of a member.</param>
    /// <param name="serializer">Whose policy it is.</param>
    public static string? Convert(this NamingPolicy policy, string name, Serializer serializer) => policy switch
    {
        NamingPolicy.None => name,
        _ when name.Any(static character => character > '\x7F') => null,
        NamingPolicy.CamelCase => CamelCase(name),
        NamingPolicy.SnakeCaseLower => Separate(name, '_', char.ToLowerInvariant, serializer),
        NamingPolicy.SnakeCaseUpper => Separate(name, '_', char.ToUpperInvariant, serializer),
        NamingPolicy.KebabCaseLower => Separate(name, '-', char.ToLowerInvariant, serializer),
        NamingPolicy.KebabCaseUpper => Separate(name, '-', char.ToUpperInvariant, serializer),
        _ => null,
    };

    /// <summary>Lowers the capitals that the name begins with, but not the one that begins the next word.</summary>
    private static string CamelCase(string name)
    {
        var characters = name.ToCharArray();
        for (var i = 0; i < characters.Length && char.IsUpper(characters[i]); i++)
        {
            var beginsNextWord = i > 0 && i + 1 < characters.Length && !char.IsUpper(characters[i + 1]);
            if (beginsNextWord)
                break;

            characters[i] = char.ToLowerInvariant(characters[i]);
        }

        return new string(characters);
    }

    private static string Separate(string name, char separator, Func<char, char> convert, Serializer serializer)
    {
        var isNewtonsoft = serializer == Serializer.Newtonsoft;
        var text = new StringBuilder(name.Length + 4);
        for (var i = 0; i < name.Length; i++)
        {
            if (BeginsWord(name, i, isNewtonsoft, separator))
                text.Append(separator);
            text.Append(convert(name[i]));
        }

        return text.ToString();
    }

    /// <summary>Whether a capital begins a word behind another one: behind a small letter or digit, or before one.</summary>
    private static bool BeginsWord(string name, int index, bool isNewtonsoft, char separator)
    {
        if (index == 0 || !char.IsUpper(name[index]))
            return false;
        if (!char.IsLetterOrDigit(name[index - 1]))
            return isNewtonsoft && name[index - 1] != separator;
        if (!char.IsUpper(name[index - 1]))
            return true;

        return index + 1 < name.Length
            && (isNewtonsoft ? !char.IsUpper(name[index + 1]) && name[index + 1] != separator : char.IsLower(name[index + 1]));
    }
}
