namespace Buddy.Analyzers.Payloads.Wire;

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
}

/// <summary>The policies of System.Text.Json; Newtonsoft's strategies of the same names give the same for ASCII names.</summary>
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

    /// <summary>The wire name of a C# name, or null where the policy is not known.</summary>
    public static string? Convert(this NamingPolicy policy, string name) => policy switch
    {
        NamingPolicy.None => name,
        NamingPolicy.CamelCase => CamelCase(name),
        NamingPolicy.SnakeCaseLower => Separate(name, '_', char.ToLowerInvariant),
        NamingPolicy.SnakeCaseUpper => Separate(name, '_', char.ToUpperInvariant),
        NamingPolicy.KebabCaseLower => Separate(name, '-', char.ToLowerInvariant),
        NamingPolicy.KebabCaseUpper => Separate(name, '-', char.ToUpperInvariant),
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

    private static string Separate(string name, char separator, Func<char, char> convert)
    {
        var text = new System.Text.StringBuilder(name.Length + 4);
        for (var i = 0; i < name.Length; i++)
        {
            if (!char.IsLetterOrDigit(name[i]))
            {
                text.Append(name[i] == '_' ? separator : name[i]);
                continue;
            }

            if (BeginsWord(name, i) && text.Length > 0 && text[text.Length - 1] != separator)
                text.Append(separator);
            text.Append(convert(name[i]));
        }

        return text.ToString();
    }

    private static bool BeginsWord(string name, int index)
    {
        if (index == 0 || !char.IsUpper(name[index]))
            return false;

        return !char.IsUpper(name[index - 1]) || (index + 1 < name.Length && char.IsLower(name[index + 1]));
    }
}
