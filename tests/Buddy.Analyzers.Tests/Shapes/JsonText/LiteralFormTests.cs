using VerifyCS = Buddy.Analyzers.Testing.BuddyAnalyzerVerifier<
    Buddy.Analyzers.ActionPayloadAnalyzer>;

namespace Buddy.Analyzers.Tests.Shapes.JsonText;

/// <summary>In every way to write text, a finding stands on the JSON token, to the column.</summary>
public class LiteralFormTests
{
    [Theory]
    [InlineData("""""
        "{\"type\": {|BUDDY1001:\"AWS_ECS\"|}, \"name\": \"é\\n\", \"trigger_time\": {|BUDDY1003:\"ON_SUCESS\"|}}"
        """"")]
    [InlineData("""""
        @"{""type"": {|BUDDY1001:""AWS_ECS""|}, ""name"": ""n"", ""trigger_time"": {|BUDDY1003:""ON_SUCESS""|}}"
        """"")]
    [InlineData("""""
        @"
        {
            ""type"": {|BUDDY1001:""AWS_ECS""|},
            ""trigger_time"": {|BUDDY1003:""ON_SUCESS""|}
        }"
        """"")]
    [InlineData("""""
        """{"type": {|BUDDY1001:"AWS_ECS"|}, "name": "n", "trigger_time": {|BUDDY1003:"ON_SUCESS"|}}"""
        """"")]
    [InlineData("""""
        """
            {
                "type": {|BUDDY1001:"AWS_ECS"|},

              "trigger_time": {|BUDDY1003:"ON_SUCESS"|}
            }
            """
        """"")]
    [InlineData("""""
        "{\"type\":{|BUDDY1001:\"AWS_ECS\"|},\"name\":\"n\",\"trigger_time\":{|BUDDY1003:\"ON_SUCESS\"|}}"u8.ToArray()
        """"")]
    [InlineData("""""
        $"{{\"type\": {|BUDDY1001:\"AWS_ECS\"|}, \"name\": \"{GetHashCode()}\", \"trigger_time\": {|BUDDY1003:\"ON_SUCESS\"|}}}"
        """"")]
    [InlineData("""""
        $@"{{""type"": {|BUDDY1001:""AWS_ECS""|}, ""name"": ""{GetHashCode()}"", ""trigger_time"": {|BUDDY1003:""ON_SUCESS""|}}}"
        """"")]
    [InlineData("""""
        $$"""{"type": {|BUDDY1001:"AWS_ECS"|}, "name": "{{GetHashCode()}}", "trigger_time": {|BUDDY1003:"ON_SUCESS"|}}"""
        """"")]
    [InlineData("""""
        $$"""
            {
                "type": {|BUDDY1001:"AWS_ECS"|},
                "name": "{{GetHashCode()}}",
                "trigger_time": {|BUDDY1003:"ON_SUCESS"|}
            }
            """
        """"")]
    [InlineData("""""
        "{" +
            "\"type\": {|BUDDY1001:\"AWS_ECS\"|}," + // which
            @"""name"": """ + GetHashCode() + "\"," +
            "\"trigger_time\": {|BUDDY1003:\"ON_SUCESS\"|}" +
            "}"
        """"")]
    [InlineData("""""
        "{\"trigger_time\": {|BUDDY1003:\"ON_SU" + "CESS\"|}, \"type\": {|BUDDY1001:\"AWS_ECS\"|}}"
        """"")]
    [InlineData("""""
        string.Format("{{\"type\": {|BUDDY1001:\"AWS_ECS\"|}, \"name\": \"{0}\", \"trigger_time\": {|BUDDY1003:\"ON_SUCESS\"|}}}", GetHashCode())
        """"")]
    [InlineData("""""
        "{\"type\": {|BUDDY1001:\u0022AWS_ECS\"|}, \"n\U00000061me\": \"😀\", \"trigger_time\": {|BUDDY1003:\"ON_SUC\u0045SS\"|}}"
        """"")]
    public Task Reports_on_the_token(string literal) => VerifyCS.VerifyAnalyzerAsync(Snippet.Expression(literal));

    [Theory]
    [InlineData("var json = {0};\nreturn new StringContent(json);")]
    [InlineData("string json;\njson = {0};\nreturn new StringContent(json);")]
    [InlineData("const string json = {0};\nreturn System.Text.Encoding.UTF8.GetBytes(json);")]
    [InlineData("Action<string> send = Console.WriteLine;\nsend({0});\nreturn null!;")]
    [InlineData("return new {{ body = {0} }};")]
    [InlineData("return GetHashCode() > 0 ? {0} : null!;")]
    public Task Reports_wherever_it_goes(string statements) => VerifyCS.VerifyAnalyzerAsync(Snippet.Statements(
        string.Format(null, statements, """"
            """{"type": {|BUDDY1001:"AWS_ECS"|}, "name": "n", "trigger_time": {|BUDDY1003:"ON_SUCESS"|}}"""
            """".Trim())));

    [Theory]
    [InlineData("const string Body = {0};")]
    [InlineData("private static readonly string Body = {0};")]
    [InlineData("private string Body {{ get; }} = {0};")]
    [InlineData("private string Body => {0};")]
    [InlineData("static ReadOnlySpan<byte> Body => {0}u8;")]
    public Task Reports_in_fields_and_properties(string member) => VerifyCS.VerifyAnalyzerAsync(Snippet.Members(
        string.Format(null, member, """"
            """{"type": {|BUDDY1001:"AWS_ECS"|}, "name": "n", "trigger_time": {|BUDDY1003:"ON_SUCESS"|}}"""
            """".Trim())));
}
