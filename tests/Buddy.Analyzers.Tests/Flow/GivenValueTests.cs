using static Buddy.Analyzers.Tests.Wire.WireSample;

namespace Buddy.Analyzers.Tests.Flow;

/// <summary>What a parameter holds is known where the project shows all calls of the method, and all give the same, or the method has one way only.</summary>
public class GivenValueTests
{
    private const string Helper = "private Task Add(string time) => http.PostAsJsonAsync(url, new { type = \"SLEEP\", name = \"n\", sleep_in_sec = 5, trigger_time = $ });";

    private const string Told = "{|BUDDY1003:time|}";

    [Theory]
    [InlineData("one call", "Task Run() => Add(\"ON_SUCCES\");")]
    [InlineData("two calls", "Task Run() => Task.WhenAll(Add(\"ON_SUCCES\"), this.Add(time: \"ON_SUCCES\"));")]
    [InlineData("a constant", "const string Wrong = \"ON_SUCCES\"; Task Run() => Add(Wrong);")]
    [InlineData("a call of a call", "Task Run() => Pass(\"ON_SUCCES\"); private Task Pass(string value) => Add(value);")]
    [InlineData("a name beside it", "Task Run() { _ = nameof(Add); return Add(\"ON_SUCCES\"); }")]
    [InlineData("another method of the name", "Task Run() => Add(\"ON_SUCCES\"); void Add(int number) { } void Other() => Add(7);")]
    [InlineData("one call of two is wrong", "Task Run() => Task.WhenAll(Add(\"ON_SUCCES\"), Add(\"ON_EVERY_EXECUTION\"));")]
    public Task What_all_calls_give_is_judged(string why, string callers) => VerifyWith(why, Helper.Replace("$", Told), callers);

    [Theory]
    [InlineData("nobody calls it", "")]
    [InlineData("a right value", "Task Run() => Add(\"ON_SUCCESS\");")]
    [InlineData("a value that is not seen", "Task Run(string time) => Task.WhenAll(Add(\"ON_SUCCES\"), Add(time));")]
    [InlineData("a method group", "Task Run() { Func<string, Task> add = Add; return Task.WhenAll(Add(\"ON_SUCCES\"), add(\"ON_SUCCESS\")); }")]
    [InlineData("itself with another value", "Task Run() => Add(\"ON_SUCCES\"); Task More() => Add(DateTime.Now.ToString());")]
    public Task What_is_not_certain_is_not(string why, string callers) => VerifyWith(why, Helper.Replace("$", "time"), callers);

    [Theory]
    [InlineData("written", "private Task Add(string time) { time = time.Trim(); return $; }")]
    [InlineData("perhaps written", "private Task Add(string time) { if (DateTime.Now.Hour > 5) time = \"ON_SUCCESS\"; return $; }")]
    [InlineData("with an attribute", "[Obsolete] private Task Add(string time) => $;")]
    [InlineData("of an interface", "public class Adds : IAdds { public Task Add(string time) => $; } Task Add(string time) => new Adds().Add(time);")]
    public Task A_method_that_others_may_call_is_not(string why, string method) => VerifyWith(
        why,
        method.Replace("$", "http.PostAsJsonAsync(url, new { type = \"SLEEP\", name = \"n\", sleep_in_sec = 5, trigger_time = time })"),
        "Task Run() => Add(\"ON_SUCCES\");");

    /// <summary>The wrong one of two may be given where nothing is sent.</summary>
    [Fact]
    public Task Of_several_values_one_may_be_for_another_way() => VerifyAsync("""
        private async Task Add(string time, bool isSent)
        {
            if (isSent)
                await http.PostAsJsonAsync(url, new { type = "SLEEP", name = "n", sleep_in_sec = 5, trigger_time = time });
        }
        async Task Run() { await Add("ON_SUCCES", false); await Add("ON_SUCCESS", true); }
        """);

    [Fact]
    public Task The_values_that_calls_leave_to_the_default_count() => VerifyAsync("""
        private Task Add(string time = "ON_SUCCES") => http.PostAsJsonAsync(url, new { type = "SLEEP", name = "n", sleep_in_sec = 5, trigger_time = {|BUDDY1003:time|} });
        Task Run() => Add();
        """);

    [Fact]
    public Task A_URL_that_all_calls_give_tells_where_it_goes() => VerifyAsync("""
        private Task Post(string address, object body) => http.PostAsJsonAsync(address, body);
        private Task Add(string address) => http.PostAsJsonAsync(address, new { type = "JIRA_BUILD", trigger_time = "ON_SUCCES" });
        private Task AddHere(string address) => http.PostAsJsonAsync(address, new { type = {|BUDDY1001:"JIRA_BUILD"|}, trigger_time = {|BUDDY1003:"ON_SUCCES"|} });
        Task Run(int id) => Task.WhenAll(Add($"https://deploy.example.com/pipelines/{id}/actions"), AddHere($"https://api.buddy.works/workspaces/w/projects/p/pipelines/{id}/actions"));
        """);

    [Fact]
    public Task A_parameter_that_is_written_on_one_way_has_its_own_value_on_the_other() => VerifyAsync("""
        public Task Add(string kind, bool isDocker)
        {
            if (isDocker)
                kind = "RUN_DOCKER_CONTAINER";
            return http.PostAsJsonAsync(url, new { type = kind, name = "n" });
        }
        """);

    /// <summary>What a helper chooses, it may choose otherwise for this payload; what is wrong whatever it chooses is not.</summary>
    [Theory]
    [InlineData("isLate ? \"ON_SUCCES\" : \"ON_SUCCESS\"", false)]
    [InlineData("isLate ? \"ON_SUCCES\" : \"ON_SUCESS\"", true)]
    [InlineData("\"ON_SUCCES\"", true)]
    public Task A_choice_of_a_helper_is_judged_as_a_whole(string value, bool isReported)
    {
        var type = isReported ? "{|BUDDY1003:{|BUDDY1003:\"SLEEP\"|}|}" : "\"SLEEP\"";
        if (!value.Contains('?'))
            type = "{|BUDDY1003:\"SLEEP\"|}";
        return VerifyAsync($$"""
            void SetTime(Dictionary<string, object> action, bool isLate) => action["trigger_time"] = {{value}};
            async Task Run()
            {
                var action = new Dictionary<string, object> { ["type"] = {{type}}, ["name"] = "n", ["sleep_in_sec"] = 5 };
                SetTime(action, false);
                await http.PostAsJsonAsync(url, action);
            }
            """);
    }

    /// <summary>The mistake stands where the calls are.</summary>
    [Fact]
    public Task No_fix_writes_over_the_parameter()
    {
        var code = Helper.Replace("$", Told) + " Task Run() => Add(\"ON_SUCCES\");";
        return VerifyFixAsync(code, code);
    }

    private static Task VerifyWith(string why, string method, string callers)
    {
        Assert.NotEmpty(why);
        return VerifyAsync($"{method}\n{callers}\ninterface IAdds {{ Task Add(string time); }}");
    }
}
