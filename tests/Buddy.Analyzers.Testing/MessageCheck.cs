using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;

namespace Buddy.Analyzers.Testing;

/// <summary>A message has all its arguments, and is the same in every culture.</summary>
public static partial class MessageCheck
{
    private static readonly CultureInfo DecimalComma = new("") { NumberFormat = { NumberDecimalSeparator = ",", NegativeSign = "−" } };

    public static void Verify(Diagnostic diagnostic, IVerifier verifier)
    {
        // With too few arguments the compiler shows the format itself.
        var message = diagnostic.GetMessage(CultureInfo.InvariantCulture);
        verifier.False(
            message == diagnostic.Descriptor.MessageFormat.ToString(CultureInfo.InvariantCulture) && Placeholder().IsMatch(message),
            $"the message of {diagnostic.Id} lacks arguments: {message}");

        verifier.Equal(message, diagnostic.GetMessage(DecimalComma), $"the message of {diagnostic.Id} depends on the culture");
    }

    [GeneratedRegex(@"\{\d+[^{}]*\}", RegexOptions.CultureInvariant)]
    private static partial Regex Placeholder();
}
