using System.Text.RegularExpressions;
using Buddy.Analyzers.Tests;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Buddy.Analyzers.Fuzz.Corpus;

/// <summary>Programs of pieces of code: files, members, statements, expressions or the JSON of an action.</summary>
internal static partial class CodeInText
{
    /// <summary>The text of each literal; what is interpolated becomes the name of something unknown.</summary>
    public static IEnumerable<string> LiteralsOf(string source) => CSharpSyntaxTree.ParseText(source).GetRoot().DescendantNodes()
        .Select(static node => node switch
        {
            LiteralExpressionSyntax literal => literal.Token.Value as string,
            InterpolatedStringExpressionSyntax interpolated => string.Concat(interpolated.Contents.Select(static part =>
                part is InterpolatedStringTextSyntax text ? text.TextToken.ValueText : "hole")),
            _ => null,
        })
        .OfType<string>();

    /// <summary>The program that the text makes; none where it makes none, or nothing in it has to do with actions.</summary>
    public static IEnumerable<CorpusProgram> Programs(string origin, string text)
    {
        if (!MayHoldPayload(text))
            yield break;

        var code = Markup().Replace(text, "");
        if (code.StartsWith('{'))
            yield return CorpusProgram.Around(origin, SymbolDisplay.FormatLiteral(code, quote: true), static code => ActionCode.InMethod($"http.PostAsync(url, new StringContent({code}));"));
        else if (Forms.FirstOrDefault(form => IsWellFormed(form(code))) is { } form)
            yield return CorpusProgram.Around(origin, code, form);
    }

    /// <summary>Whether a word of actions or of their answers is in the text.</summary>
    public static bool MayHoldPayload(string text) => ActionWord().IsMatch(text);

    private static Func<string, string>[] Forms { get; } =
    [
        static code => code,
        static code => ActionCode.InClass(code),
        static code => ActionCode.InMethod(code),
        static code => ActionCode.InMethod($"Send({code});"),
    ];

    private static bool IsWellFormed(string file)
    {
        var root = CSharpSyntaxTree.ParseText(file).GetRoot();
        return !root.ContainsDiagnostics && root.DescendantNodes().OfType<BaseTypeDeclarationSyntax>().Any();
    }

    [GeneratedRegex(@"\{\|[^:|{}]*:|\|\}|\[\||\|\]|\$\$")]
    private static partial Regex Markup();

    [GeneratedRegex("AWS_ECS|RUN_DOCKER_CONTAINER|trigger_|docker_|run_next|/actions|execution_status|TriggerTime|ActionType")]
    private static partial Regex ActionWord();
}
