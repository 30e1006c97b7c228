using System.Text.RegularExpressions;

namespace Buddy.Analyzers.Payloads.Model;

/// <summary>Tells a secret that is written out from a text that only stands in its place.</summary>
internal static class SecretText
{
    /// <summary>Where the secret is kept, as the tools write it that put it in: 1Password, Vault, vals, Key Vault, Secrets Manager; <c>$(NAME)</c> of Azure DevOps and shells.</summary>
    private static readonly Regex Reference = new(
        @"^(?:op|vault|secret|awssm|gcpsm|azkv)://|^(?:vault|secretref|keyvault):|^ref\+\w+://|^@Microsoft\.KeyVault\(|^arn:aws[\w-]*:(?:secretsmanager|ssm):|(?<!\$)\$\([A-Za-z_][\w.:-]*\)",
        RegexOptions.CultureInvariant);

    /// <summary>Words that say that the secret was taken out, or is to be put in; signs around and in them count for nothing.</summary>
    private static readonly Regex StandIn = new(
        @"^\W*(?:redacted|masked|hidden|removed|omitted|censored|change[\W_]?me|replace[\W_]?me|place[\W_]?holder|todo|tbd|your[\W_].*|(\w)\1{2,})\W*$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    /// <summary>
    /// Whether the text is the secret itself: not empty, no variable or encrypted value, no place where it is kept, no mark to be replaced, no word or row of one
    /// character in its place.
    /// </summary>
    public static bool IsOne(string text) =>
        text.Trim('*', ' ').Length > 0
        && !VariableText.IsWhole(text) && !VariableText.IsIn(text)
        && !Reference.IsMatch(text)
        && !StandIn.IsMatch(text)
        && !TemplateMark.IsOne(text)
        && !(text[0] == '<' && text[text.Length - 1] == '>');
}
