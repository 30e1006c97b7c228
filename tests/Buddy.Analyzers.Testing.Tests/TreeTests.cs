using System.Collections.Immutable;
using Buddy.Analyzers.Testing.Tests.Toys;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Testing;

namespace Buddy.Analyzers.Testing.Tests;

public class TreeTests
{
    [Fact]
    public async Task Tree_of_the_text_passes() => await Test<TokenFix>().RunAsync();

    [Fact]
    public Task Token_with_a_wrong_value_fails()
        => Failing.With(
            Test<WrongValueFix>().RunAsync(), "is not the tree of its text, /0/Test0.cs: IdentifierToken 'good' of value 'other'");

    [Fact]
    public Task Two_tokens_in_one_fail()
        => Failing.With(
            Test<TwoInOneFix>().RunAsync(), "is not the tree of its text", "VariableDeclarator 'good=1' has 1 children where 2 are parsed");

    [Fact]
    public async Task Broken_tree_passes_where_it_is_not_validated()
    {
        var test = Test<WrongValueFix>();
        test.CodeActionValidationMode = CodeActionValidationMode.None;
        await test.RunAsync();
    }

    [Fact]
    public async Task Wrong_trivia_fails_in_full_mode_only()
    {
        var test = Test<WrongTriviaFix>();
        await test.RunAsync();
        test = Test<WrongTriviaFix>();
        test.CodeActionValidationMode = CodeActionValidationMode.Full;
        await Failing.With(test.RunAsync(), "other trivia around IdentifierToken 'good'");
    }

    private static CSharpCodeFixTest<WordAnalyzer, TFix, DefaultVerifier> Test<TFix>()
        where TFix : TokenFix, new()
        => new() { TestCode = "class C { int [|bad|]; }", FixedCode = $"class C {{ int {new TFix().Token.ToFullString()}; }}" };

    private class TokenFix : RenameFix
    {
        public virtual SyntaxToken Token => SyntaxFactory.Identifier("good");

        protected override async Task<Document?> ChangeAllAsync(
            Document document, ImmutableArray<Diagnostic> diagnostics, CancellationToken cancellationToken)
        {
            var root = await document.GetSyntaxRootAsync(cancellationToken);
            var tokens = diagnostics.Select(diagnostic => root!.FindToken(diagnostic.Location.SourceSpan.Start));
            return document.WithSyntaxRoot(root!.ReplaceTokens(tokens, (_, _) => Token));
        }

        protected override async Task<Solution> ChangeAsync(
            Document document, ImmutableArray<Diagnostic> diagnostics, CancellationToken cancellationToken)
            => (await ChangeAllAsync(document, diagnostics, cancellationToken))!.Project.Solution;
    }

    private sealed class WrongValueFix : TokenFix
    {
        public override SyntaxToken Token => SyntaxFactory.Identifier(default, SyntaxKind.IdentifierToken, "good", "other", default);
    }

    private sealed class TwoInOneFix : TokenFix
    {
        public override SyntaxToken Token => SyntaxFactory.Identifier("good=1");
    }

    private sealed class WrongTriviaFix : TokenFix
    {
        public override SyntaxToken Token
            => SyntaxFactory.Identifier(
                default, "good", SyntaxFactory.TriviaList(SyntaxFactory.Whitespace(" "), SyntaxFactory.Whitespace(" ")));
    }
}
