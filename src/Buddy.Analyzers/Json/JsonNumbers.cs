namespace Buddy.Analyzers.Json;

/// <summary>The grammar of numbers in JSON.</summary>
internal static class JsonNumbers
{
    /// <summary>Whether <c>text[start..end]</c> is a number.</summary>
    public static bool IsNumber(string text, int start, int end)
    {
        var at = start;
        if (at < end && text[at] == '-')
            at++;
        if (at < end && text[at] == '0')
            at++;
        else if (!Digits(text, ref at, end))
            return false;

        if (at < end && text[at] == '.')
        {
            at++;
            if (!Digits(text, ref at, end))
                return false;
        }

        if (at < end && text[at] is 'e' or 'E')
        {
            at++;
            if (at < end && text[at] is '+' or '-')
                at++;
            if (!Digits(text, ref at, end))
                return false;
        }

        return at == end;
    }

    private static bool Digits(string text, ref int at, int end)
    {
        var first = at;
        while (at < end && text[at] is >= '0' and <= '9')
            at++;
        return at > first;
    }
}
