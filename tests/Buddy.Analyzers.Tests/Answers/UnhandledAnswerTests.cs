namespace Buddy.Analyzers.Tests.Answers;

public class UnhandledAnswerTests
{
    [Theory]
    [InlineData("switch ({|#0:answer.Next|}) { case \"IN_SOFT_PARALLEL\": return 1; }", "'WAIT_ON_SUCCESS', 'IN_HARD_PARALLEL'")]
    [InlineData("switch ({|#0:answer.Next|}) { case \"IN_SOFT_PARALLEL\": case \"WAIT_ON_SUCCESS\": return 1; case null: return 2; }", "'IN_HARD_PARALLEL'")]
    [InlineData("switch ({|#0:answer.Next|}) { case \"IN_SOFT_PARALLEL\" or \"WAIT_ON_SUCCESS\" when flag: return 1; }", "'IN_HARD_PARALLEL'")]
    [InlineData("switch ({|#0:answer.Next.ToLower()|}) { case \"in_soft_parallel\": return 1; }", "'wait_on_success', 'in_hard_parallel'")]
    [InlineData("switch ({|#0:answer?.Next|}) { case \"IN_SOFT_PARALLEL\": return 1; }", "'WAIT_ON_SUCCESS', 'IN_HARD_PARALLEL'")]
    [InlineData("var next = answer.Next; switch ({|#0:next|}) { case \"IN_SOFT_PARALLEL\": return 1; }", "'WAIT_ON_SUCCESS', 'IN_HARD_PARALLEL'")]
    [InlineData("switch ({|#0:JsonNode.Parse(json)[\"run_next\"].GetValue<string>()|}) { case \"IN_SOFT_PARALLEL\": break; }", "'WAIT_ON_SUCCESS', 'IN_HARD_PARALLEL'")]
    [InlineData("return {|#0:answer.Next|} switch { \"IN_SOFT_PARALLEL\" => 1, null => 2 };", "'WAIT_ON_SUCCESS', 'IN_HARD_PARALLEL'")]
    [InlineData("return {|#0:answer.Next|} switch { \"IN_SOFT_PARALLEL\" or \"WAIT_ON_SUCCESS\" => 1 };", "'IN_HARD_PARALLEL'")]
    public Task Says_what_is_left_out(string statement, string missing) => AnswerCode.VerifyAsync(
        AnswerCode.InMethod(statement), AnswerCode.ToldOfSwitch(0, $"The switch over 'run_next' has no default and does not handle {missing}"));

    [Fact]
    public Task A_long_list_is_cut() => AnswerCode.VerifyAsync(
        AnswerCode.InMethod("switch ({|#0:answer.Status|}) { case \"SUCCESSFUL\": return 1; }"),
        AnswerCode.ToldOfSwitch(0, "The switch over 'last_execution_status' has no default and does not handle 'INPROGRESS', 'ENQUEUED', 'TERMINATED', 'FAILED', "
            + "'INITIAL', 'NOT_EXECUTED', 'SKIPPED', 'TERMINATING' and 4 others"));

    /// <summary>One mistake, one finding.</summary>
    [Fact]
    public Task A_misspelt_value_counts_as_handled() => AnswerCode.VerifyAsync(
        AnswerCode.InMethod("switch ({|#0:answer.Next|}) { case {|#1:\"in_soft_parallel\"|}: case \"WAIT_ON_SUCCESS\": break; }"),
        AnswerCode.ToldOfSwitch(0, "The switch over 'run_next' has no default and does not handle 'IN_HARD_PARALLEL'"),
        AnswerCode.Told(1, "'in_soft_parallel' is not a value of 'run_next' in an answer; letter case counts: 'IN_SOFT_PARALLEL'"));

    [Theory]
    [InlineData("switch (answer.Next) { case \"IN_SOFT_PARALLEL\": return 1; default: return 2; }")]
    [InlineData("switch (answer.Next) { case \"IN_SOFT_PARALLEL\": return 1; case var next: return next; }")]
    [InlineData("switch (answer.Next) { case \"IN_SOFT_PARALLEL\": return 1; case string next: return next; }")]
    [InlineData("switch (answer.Next) { case \"IN_SOFT_PARALLEL\": return 1; case not null: return 2; }")]
    [InlineData("switch (answer.Next) { case \"IN_SOFT_PARALLEL\": return 1; case { Length: > 3 }: return 2; }")]
    [InlineData("switch (answer.Next) { case \"IN_SOFT_PARALLEL\": case \"IN_HARD_PARALLEL\": case \"WAIT_ON_SUCCESS\": return 1; }")]
    [InlineData("switch (answer.Next) { case null: return 1; }")]
    [InlineData("switch (answer.Next) { }")]
    [InlineData("switch (answer.Type) { case \"AWS_ECS\": return 1; case \"RUN_DOCKER_CONTAINER\": return 2; }")]
    [InlineData("switch (answer) { case { Next: \"IN_SOFT_PARALLEL\" }: return 1; }")]
    [InlineData("switch (other.Status) { case \"SUCCESSFUL\": return 1; }")]
    [InlineData("switch (text) { case \"SUCCESSFUL\": return 1; }")]
    [InlineData("return answer.Next switch { \"IN_SOFT_PARALLEL\" => 1, _ => 2 };")]
    [InlineData("return answer.Next switch { \"IN_SOFT_PARALLEL\" => 1, not \"WAIT_ON_SUCCESS\" => 2 };")]
    [InlineData("return (answer.Next, flag) switch { (\"IN_SOFT_PARALLEL\", true) => 1, _ => 2 };")]
    [InlineData("flag = answer.Next is \"IN_SOFT_PARALLEL\" or \"IN_HARD_PARALLEL\";")]
    public Task Silent_where_nothing_is_left_out(string statement) => AnswerCode.VerifyAsync(AnswerCode.InMethod(statement));

    [Theory]
    [InlineData(
        """
                switch ({|BUDDY1302:answer.Next|})
                {
                    case "IN_SOFT_PARALLEL":
                        return 1;
                }
        """,
        """
                switch (answer.Next)
                {
                    case "IN_SOFT_PARALLEL":
                        return 1;
                    case "WAIT_ON_SUCCESS":
                    case "IN_HARD_PARALLEL":
                        break;
                }
        """)]
    [InlineData(
        """
                switch ({|BUDDY1302:answer.Next|})
                {
                  case "IN_SOFT_PARALLEL":
                  {
                    return 1;
                  } // why
                  // and why not
                }
        """,
        """
                switch (answer.Next)
                {
                  case "IN_SOFT_PARALLEL":
                  {
                    return 1;
                  } // why
                  // and why not
                  case "WAIT_ON_SUCCESS":
                  case "IN_HARD_PARALLEL":
                      break;
                }
        """)]
    [InlineData(
        """switch ({|BUDDY1302:answer.Next|}) { case "IN_SOFT_PARALLEL": return 1; }""",
        """switch (answer.Next) { case "IN_SOFT_PARALLEL": return 1; case "WAIT_ON_SUCCESS": case "IN_HARD_PARALLEL": break; }""")]
    [InlineData(
        """
                return {|BUDDY1302:answer.Next|} switch
                {
                    "IN_SOFT_PARALLEL" => 1,
                };
        """,
        """
                return answer.Next switch
                {
                    "IN_SOFT_PARALLEL" => 1,
                    "WAIT_ON_SUCCESS" => throw new NotImplementedException(),
                    "IN_HARD_PARALLEL" => throw new NotImplementedException(),
                };
        """)]
    [InlineData(
        """
                return {|BUDDY1302:answer.Next|} switch
                {
                    "IN_SOFT_PARALLEL" => 1 // why
                };
        """,
        """
                return answer.Next switch
                {
                    "IN_SOFT_PARALLEL" => 1, // why
                    "WAIT_ON_SUCCESS" => throw new NotImplementedException(),
                    "IN_HARD_PARALLEL" => throw new NotImplementedException()
                };
        """)]
    [InlineData(
        """return {|BUDDY1302:answer.Next|} switch { "IN_SOFT_PARALLEL" => 1 };""",
        """
        return answer.Next switch { "IN_SOFT_PARALLEL" => 1, "WAIT_ON_SUCCESS" => throw new NotImplementedException(), "IN_HARD_PARALLEL" => throw new NotImplementedException() };
        """)]
    public Task Adds_the_missing_cases(string before, string after) => AnswerCode.VerifyFixAsync(
        AnswerCode.InMethod(before), AnswerCode.InMethod(after), key: "BUDDY1302:cases", title: "Add the missing cases");

    [Fact]
    public Task Adds_them_to_nested_switches_at_once() => AnswerCode.VerifyFixAsync(
        AnswerCode.InMethod("""
                switch ({|BUDDY1302:answer.Next|})
                {
                    case "IN_SOFT_PARALLEL":
                        switch ({|BUDDY1302:answer.Shell|})
                        {
                            case "SH":
                                return 1;
                        }
                        break;
                }
        """),
        AnswerCode.InMethod("""
                switch (answer.Next)
                {
                    case "IN_SOFT_PARALLEL":
                        switch (answer.Shell)
                        {
                            case "SH":
                                return 1;
                            case "BASH":
                            case "POWERSHELL":
                                break;
                        }
                        break;
                    case "WAIT_ON_SUCCESS":
                    case "IN_HARD_PARALLEL":
                        break;
                }
        """));
}
