using Buddy.Analyzers.Catalog;

namespace Buddy.Analyzers.Tests.Catalog;

public class QuotedWordsTests
{
    private static readonly QuotedWords Words = new(["AWS_ECS", "trigger_time", "a1"]);

    [Theory]
    [InlineData("""{"type": "AWS_ECS"}""")]
    [InlineData("""{\"trigger_time\":1}""")]
    [InlineData("""{""a1"":1}""")]
    [InlineData("""no "quote "a1" here""")]
    [InlineData("{'type': 'AWS_ECS'}")]
    [InlineData("don't 'a1'")]
    public void Finds_a_word_in_quotes_of_any_literal(string source) => Assert.True(Words.IsIn(source));

    [Theory]
    [InlineData("")]
    [InlineData("AWS_ECS")]
    [InlineData("\"AWS_ECS")]
    [InlineData("\"AWS_ECSX\"")]
    [InlineData("\"AWS_EC\"")]
    [InlineData("\"aws_ecs\"")]
    [InlineData("\"AWS_ECS type\"")]
    [InlineData("'AWS_ECS\"")]
    [InlineData("'AWS_ECS")]
    [InlineData("\"\"")]
    public void Passes_over_anything_else(string source) => Assert.False(Words.IsIn(source));
}
