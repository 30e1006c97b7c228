using VerifyCS = Buddy.Analyzers.Testing.BuddyCodeFixVerifier<
    Buddy.Analyzers.ActionPayloadAnalyzer, Buddy.Analyzers.CodeFixes.PayloadCodeFixProvider>;

namespace Buddy.Analyzers.Tests.Shapes.JsonText;

/// <summary>A text that a builder is given in pieces is read as far as it is fixed.</summary>
public class StringBuilderTests
{
    [Theory]
    [InlineData("""
        var body = new StringBuilder();
        body.Append("{\"type\": \"JIRA_BUILD\", ");
        body.Append("\"name\": \"").Append(text).Append("\", ");
        body.Append("\"trigger_time\": {|BUDDY1003:\"ON_SUCESS\"|}}");
        Send(body.ToString());
        """)]
    [InlineData("""
        var body = new StringBuilder("{");
        body.AppendLine("\"type\": {|BUDDY1001:\"AWS_ECS\"|},");
        body.AppendLine();
        body.AppendLine("\"name\": \"n\"").Append("}");
        http.PostAsync(url, new StringContent(body.ToString()));
        """)]
    [InlineData("""
        const string When = "\"ON_SUCESS\"";
        StringBuilder body = new StringBuilder().Append("{").Append("\"type\": \"JIRA_BUILD\", \"name\": \"n\"");
        body.Append(", \"trigger_time\": ").Append({|BUDDY1003:When|});
        Send(body.Append("}").ToString());
        """)]
    [InlineData("""Send(new StringBuilder("{\"type\": {|BUDDY1001:\"AWS_ECS\"|}, ").Append("\"name\": \"n\"}").ToString());""")]
    [InlineData("""
        var body = new StringBuilder("{\"type\": \"JIRA_BUILD\", \"name\": \"n\", \"disabled\": ");
        body.Append({|BUDDY1008:flag|}).Append("}");
        http.PostAsync(url, new StringContent(body.ToString()));
        """)]
    public Task Is_read_piece_by_piece(string statements) => VerifyCS.VerifyAnalyzerAsync(ActionCode.InMethod(statements));

    [Theory]
    [InlineData("if (flag) body.Append(\", \\\"cluster\\\": \\\"c\\\"\");")]
    [InlineData("foreach (var c in text) body.Append(c);")]
    [InlineData("body.Append(text);")]
    [InlineData("body.AppendFormat(\", {0}\", text);")]
    [InlineData("body.Replace(\"AWS_ECS\", \"SLEEP\");")]
    [InlineData("body.Insert(1, text);")]
    [InlineData("body.Length--;")]
    [InlineData("Fill(body); void Fill(StringBuilder any) => any.Append(text);")]
    [InlineData("var same = body; same.Append(text);")]
    [InlineData("Action fill = () => body.Append(text); fill();")]
    [InlineData("any = body;")]
    public Task What_may_come_in_between_leaves_it_open(string statement) => VerifyCS.VerifyAnalyzerAsync(ActionCode.InMethod($$"""
        var body = new StringBuilder("{\"type\": \"AWS_ECS\", \"name\": \"n\"");
        {{statement}}
        body.Append("}");
        Send(body.ToString());
        """));

    [Theory]
    [InlineData("var first = body.ToString(); body.Append(\"}\"); Send(body.ToString());")]
    [InlineData("Send(body);")]
    [InlineData("var other = new StringBuilder(\"[\"); other.Append(body); Send(other.ToString());")]
    public Task Without_one_text_that_is_seen_nothing_is_judged(string statements) => VerifyCS.VerifyAnalyzerAsync(ActionCode.InMethod($$"""
        var body = new StringBuilder("{\"type\": \"AWS_ECS\", \"name\": \"n\"");
        {{statements}}
        """));

    [Fact]
    public Task The_fix_changes_the_piece() => VerifyCS.VerifyCodeFixAsync(
        ActionCode.InMethod("""
                    var body = new StringBuilder("{\"type\": \"JIRA_BUILD\", \"name\": \"n\", ");
                    body.Append("\"trigger_time\": {|BUDDY1003:\"ON_SUCESS\"|}}");
                    Send(body.ToString());
            """),
        ActionCode.InMethod("""
                    var body = new StringBuilder("{\"type\": \"JIRA_BUILD\", \"name\": \"n\", ");
                    body.Append("\"trigger_time\": \"ON_SUCCESS\"}");
                    Send(body.ToString());
            """));
}
