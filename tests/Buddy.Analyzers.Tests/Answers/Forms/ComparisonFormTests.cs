namespace Buddy.Analyzers.Tests.Answers.Forms;

/// <summary>The C# that compares: each form with one wrong constant.</summary>
public class ComparisonFormTests
{
    private const string Message = "'SUCCESS' is not a value of 'last_execution_status' in an answer; did you mean 'SUCCESSFUL'?";

    public static TheoryData<string> Forms => new()
    {
        "flag = answer.Status == {|#0:\"SUCCESS\"|};",
        "flag = {|#0:\"SUCCESS\"|} == answer.Status;",
        "flag = answer.Status != {|#0:@\"SUCCESS\"|};",
        "flag = answer?.Status == {|#0:\"SUCCESS\"|};",
        "flag = (answer.Status ?? \"\") == {|#0:\"SUCCESS\"|};",
        "while (answer.Status != {|#0:\"SUCCESS\"|}) await Task.Delay(1);",
        "const string done = \"SUCCESS\"; flag = answer.Status == {|#0:done|};",
        "const string done = \"SUCCESS\"; flag = answer.Status is {|#0:done|};",
        "var done = {|#0:\"SUCCESS\"|}; flag = answer.Status == done;",
        "flag = answer.Status == (flag ? {|#0:\"SUCCESS\"|} : \"FAILED\");",
        "flag = answer.Status.Equals({|#0:\"SUCCESS\"|});",
        "flag = {|#0:\"SUCCESS\"|}.Equals(answer.Status);",
        "flag = answer.Status?.Equals({|#0:\"SUCCESS\"|}) == true;",
        "flag = answer.Status.Equals((object){|#0:\"SUCCESS\"|});",
        "flag = answer.Status.Equals({|#0:\"SUCCESS\"|}, StringComparison.Ordinal);",
        "flag = answer.Status.Equals({|#0:\"SUCCESS\"|}, StringComparison.OrdinalIgnoreCase);",
        "flag = string.Equals(answer.Status, {|#0:\"SUCCESS\"|});",
        "flag = string.Equals({|#0:\"SUCCESS\"|}, answer.Status, StringComparison.CurrentCultureIgnoreCase);",
        "flag = Equals(answer.Status, {|#0:\"SUCCESS\"|});",
        "flag = object.Equals({|#0:\"SUCCESS\"|}, answer.Status);",
        "flag = StringComparer.Ordinal.Equals(answer.Status, {|#0:\"SUCCESS\"|});",
        "flag = EqualityComparer<string>.Default.Equals(answer.Status, {|#0:\"SUCCESS\"|});",
        "flag = answer.Status is {|#0:\"SUCCESS\"|};",
        "flag = answer.Status is var status && status == {|#0:\"SUCCESS\"|};",
        "flag = JsonDocument.Parse(json).RootElement.GetProperty(\"last_execution_status\").ValueEquals({|#0:\"SUCCESS\"|});",
        "flag = answer.Status is not {|#0:\"SUCCESS\"|};",
        "flag = answer.Status is \"SKIPPED\" or {|#0:\"SUCCESS\"|} or \"FAILED\";",
        "flag = answer.Status is not (\"SKIPPED\" or {|#0:\"SUCCESS\"|});",
        "flag = answer.Status is string and {|#0:\"SUCCESS\"|};",
        "flag = answer is { Status: {|#0:\"SUCCESS\"|} };",
        "flag = answer is { Id: 1, Status: \"FAILED\" or {|#0:\"SUCCESS\"|} } known && known.Id > 0;",
        "flag = new { answer } is { answer: { Status: {|#0:\"SUCCESS\"|} } };",
        "flag = new { answer } is { answer.Status: {|#0:\"SUCCESS\"|} };",
        "switch (answer.Status) { case {|#0:\"SUCCESS\"|}: return 1; default: break; }",
        "switch (answer.Status) { case {|#0:\"SUCCESS\"|} when flag: return 1; default: break; }",
        "switch (answer) { case { Status: {|#0:\"SUCCESS\"|} }: return 1; }",
        "return answer.Status switch { {|#0:\"SUCCESS\"|} => 1, _ => 2 };",
        "return answer switch { { Status: {|#0:\"SUCCESS\"|} } => 1, _ => 2 };",
        "flag = new[] { {|#0:\"SUCCESS\"|}, \"FAILED\" }.Contains(answer.Status);",
        "flag = new List<string> { {|#0:\"SUCCESS\"|}, \"FAILED\" }.Contains(answer.Status);",
        "flag = new HashSet<string> { {|#0:\"SUCCESS\"|} }.Contains(answer.Status);",
        "flag = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { {|#0:\"SUCCESS\"|} }.Contains(answer.Status);",
        "flag = new[] { {|#0:\"SUCCESS\"|} }.Contains(answer.Status, StringComparer.OrdinalIgnoreCase);",
        "string[] done = { {|#0:\"SUCCESS\"|}, \"FAILED\" }; flag = done.Contains(answer.Status);",
        "flag = answer.Status.ToUpperInvariant() == {|#0:\"SUCCESS\"|};",
        "flag = answer.Status.Trim() == {|#0:\"SUCCESS\"|};",
        "Func<bool> isDone = () => answer.Status == {|#0:\"SUCCESS\"|}; flag = isDone();",
        "bool IsDone() => answer.Status == {|#0:\"SUCCESS\"|}; flag = IsDone();",
        "flag = new[] { answer }.Any(one => one.Status == {|#0:\"SUCCESS\"|});",
        "var query = from one in new[] { answer } where one.Status == {|#0:\"SUCCESS\"|} select one; flag = query.Any();",
    };

    [Theory, MemberData(nameof(Forms))]
    public Task A_constant_that_never_comes_is_told(string statement) =>
        AnswerCode.VerifyAsync(AnswerCode.InMethod(statement), AnswerCode.Told(0, Message));

    [Theory, MemberData(nameof(Forms))]
    public Task The_right_constant_is_not(string statement) =>
        AnswerCode.VerifyAsync(AnswerCode.InMethod(Right(statement)));

    [Theory, MemberData(nameof(Forms))]
    public Task The_fix_makes_it_right(string statement) =>
        AnswerCode.VerifyFixAsync(AnswerCode.InMethod(statement.Replace("{|#0:", "{|BUDDY1301:")), AnswerCode.InMethod(Right(statement)), index: 0);

    [Theory]
    [InlineData("flag = answer.Status.ToLower() == \"success\";", "success", "successful")]
    [InlineData("flag = answer.Status.ToLowerInvariant() is \"success\" or \"failed\";", "success", "successful")]
    public Task In_the_letter_case_that_the_code_makes(string statement, string wrong, string right)
    {
        var marked = statement.Replace($"\"{wrong}\"", $$"""{|BUDDY1301:"{{wrong}}"|}""");
        return AnswerCode.VerifyFixAsync(AnswerCode.InMethod(marked), AnswerCode.InMethod(statement.Replace(wrong, right)), index: 0);
    }

    [Fact]
    public async Task A_collection_expression()
    {
        if (ActionCode.HasCollectionExpressions)
            await AnswerCode.VerifyAsync(AnswerCode.InMethod("string[] done = [{|#0:\"SUCCESS\"|}, \"FAILED\"]; flag = done.Contains(answer.Status);"), AnswerCode.Told(0, Message));
    }

    [Theory]
    [InlineData("static readonly string[] Done = { \"SUCCESS\", \"FAILED\" };")]
    [InlineData("readonly List<string> Done = new List<string> { \"FAILED\", \"SUCCESS\" };")]
    [InlineData("static readonly HashSet<string> Done = new HashSet<string> { \"SUCCESS\" };")]
    [InlineData("const string Success = \"SUCCESS\"; static readonly HashSet<string> Done = new HashSet<string> { Success };")]
    public Task A_set_of_another_member_is_told_where_it_is_used(string field) => AnswerCode.VerifyFixAsync(
        AnswerCode.InClass(field + " bool IsDone(ActionAnswer answer) => {|BUDDY1301:Done|}.Contains(answer.Status);"),
        AnswerCode.InClass(field + " bool IsDone(ActionAnswer answer) => {|BUDDY1301:Done|}.Contains(answer.Status);"));

    [Theory]
    [InlineData("flag = answer.Status == text;")]
    [InlineData("flag = answer.Status == null || answer.Status == \"\" || answer.Status is null or \" \";")]
    [InlineData("flag = (answer.Status ?? \"UNKNOWN\") == \"UNKNOWN\";")]
    [InlineData("var status = flag ? answer.Status : \"NONE\"; flag = status == \"NONE\";")]
    [InlineData("flag = (flag ? answer.Status : text) == \"SUCCESS\";")]
    [InlineData("flag = answer.Status.StartsWith(\"SUCCESS\") || answer.Status.Contains(\"SUCCESS\") || answer.Status.IndexOf(\"SUCC\") > 0;")]
    [InlineData("flag = answer.Status.Substring(0, 7) == \"SUCCESS\" || answer.Status.Replace(\"FUL\", \"\") == \"SUCCESS\";")]
    [InlineData("flag = answer.Status.Equals(\"successful\", StringComparison.OrdinalIgnoreCase);")]
    [InlineData("flag = string.Equals(answer.Status, \"Successful\", StringComparison.InvariantCultureIgnoreCase);")]
    [InlineData("flag = StringComparer.OrdinalIgnoreCase.Equals(answer.Status, \"failed\");")]
    [InlineData("StringComparison how = flag ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase; flag = answer.Status.Equals(\"failed\", how);")]
    [InlineData("IEqualityComparer<string> comparer = StringComparer.Ordinal; flag = comparer.Equals(answer.Status, \"failed\");")]
    [InlineData("flag = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { \"failed\" }.Contains(answer.Status);")]
    [InlineData("var set = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { \"failed\" }; flag = set.Contains(answer.Status);")]
    [InlineData("flag = answer.Status.ToLower() == \"successful\" || answer.Status.ToUpper() == \"SUCCESSFUL\";")]
    [InlineData("flag = ReferenceEquals(answer.Status, \"SUCCESS\") || string.Compare(answer.Status, \"SUCCESS\") < 0 || string.Compare(answer.Status, \"SUCCESS\") == 1;")]
    [InlineData("flag = answer.Status is { Length: > 3 } or \"SUCCESSFUL\";")]
    [InlineData("flag = answer.Id == 1 || answer.First == true;")]
    [InlineData("answer.Status = \"SUCCESS\"; flag = answer.Status == \"SUCCESS\";")]
    [InlineData("var stub = new ActionAnswer { Status = \"SUCCESS\" }; flag = stub.Status == \"SUCCESS\";")]
    [InlineData("System.Linq.Expressions.Expression<Func<ActionAnswer, bool>> isDone = one => one.Status == \"SUCCESS\"; flag = isDone != null;")]
    [InlineData("dynamic any = json; flag = any.last_execution_status == \"SUCCESS\";")]
    [InlineData("flag = text == \"SUCCESS\"; text = \"last_execution_status\";")]
    public Task Silent_where_it_may_come(string statement) => AnswerCode.VerifyAsync(AnswerCode.InMethod(statement));

    private static string Right(string statement) => Plain(statement).Replace("\"SUCCESS\"", "\"SUCCESSFUL\"");

    private static string Plain(string statement) => statement.Replace("{|#0:", "").Replace("|}", "");
}
