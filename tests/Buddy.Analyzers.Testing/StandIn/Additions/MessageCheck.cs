using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>A message has all its arguments, and is the same in every culture.</summary>
internal static class MessageCheck
{
    private static readonly CultureInfo DecimalComma = new("") { NumberFormat = { NumberDecimalSeparator = ",", NegativeSign = "−" } };
    private static readonly Regex Placeholder = new(@"\{\d+[^{}]*\}", RegexOptions.CultureInvariant);

    public static void Verify(ImmutableArray<Diagnostic> diagnostics, RuleSet rules, IVerifier verifier)
    {
        foreach (var diagnostic in diagnostics.Where(diagnostic => rules.Find(diagnostic.Id) is not null))
        {
            // With too few arguments the compiler shows the format itself.
            var message = diagnostic.GetMessage(CultureInfo.InvariantCulture);
            if (message == diagnostic.Descriptor.MessageFormat.ToString(CultureInfo.InvariantCulture) && Placeholder.IsMatch(message))
            {
                verifier.Fail($"the message of {diagnostic.Id} lacks arguments: {message}");
            }

            var elsewhere = diagnostic.GetMessage(DecimalComma);
            if (message != elsewhere)
            {
                verifier.Fail($"the message of {diagnostic.Id} depends on the culture:\n  {message}\n  {elsewhere}");
            }
        }
    }
}
