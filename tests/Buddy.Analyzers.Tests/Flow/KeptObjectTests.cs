using VerifyCS = Buddy.Analyzers.Testing.BuddyAnalyzerVerifier<
    Buddy.Analyzers.ActionPayloadAnalyzer>;

namespace Buddy.Analyzers.Tests.Flow;

/// <summary>An object that a field keeps: other members of the class may complete it before it is sent.</summary>
public class KeptObjectTests
{
    private const string Fields = """["type"] = TYPE, ["name"] = "n", ["integration"] = new { identifier = "i" }, ["region"] = "us-east-1", ["local_path"] = "x", ["service"] = "s" """;

    [Theory]
    [InlineData("before it is sent", "readonly Fields kept = NEW; void Fill() { kept[\"cluster\"] = \"c\"; } public Task Run() { Fill(); return http.PostAsJsonAsync(Url, kept); }")]
    [InlineData("at a time of the caller's choice", "readonly Fields kept = NEW; public void Fill() { kept[\"cluster\"] = \"c\"; } public Task Run() => http.PostAsJsonAsync(Url, kept);")]
    [InlineData("in the constructor", "readonly Fields kept = NEW; public Deploy(string cluster) { kept[\"cluster\"] = cluster; } public Task Run() => http.PostAsJsonAsync(Url, kept);")]
    [InlineData("by a step of a builder", "readonly Fields kept = NEW; public Deploy In(string cluster) { kept.Add(\"cluster\", cluster); return this; } public Task Run() => http.PostAsJsonAsync(Url, kept);")]
    [InlineData("after it was made in a method", "Fields kept; void Make() { kept = NEW; } void Fill() => kept[\"cluster\"] = \"c\"; Task Post() => http.PostAsJsonAsync(Url, kept); public Task Run() { Make(); Fill(); return Post(); }")]
    [InlineData("after it was put there", "Fields kept; void Fill() => kept[\"cluster\"] = \"c\"; public Task Run() { kept = NEW; Fill(); return http.PostAsJsonAsync(Url, kept); }")]
    [InlineData("while a variable holds it too", "Fields kept; Task FillAsync() { kept[\"cluster\"] = \"c\"; return Task.CompletedTask; } public async Task Run() { var own = NEW; kept = own; await FillAsync(); await http.PostAsJsonAsync(Url, own); }")]
    [InlineData("in a static field", "static Fields kept; static void Fill(int number) => kept[\"cluster\"] = \"c\" + number; public async Task Run() { var own = NEW; kept = own; Fill(1); await http.PostAsJsonAsync(Url, own); }")]
    [InlineData("by a user of the property", "internal Fields Kept { get; } = NEW; internal Task Post() => http.PostAsJsonAsync(Url, Kept); public Task Run(Deploy other) { other.Kept[\"cluster\"] = \"c\"; return other.Post(); }")]
    [InlineData("through another member that fills it", "readonly Fields kept = NEW; void Set(string key, object value) => kept[key] = value; public Deploy With(string key, object value) { Set(key, value); return this; } public Task Run() => http.PostAsJsonAsync(Url, kept);")]
    [InlineData("by a step of a builder that gives it", "readonly Fields kept = NEW; Deploy In(string cluster) { kept[\"cluster\"] = cluster; return this; } Fields Build() => kept; public static Task Run(HttpClient to) => to.PostAsJsonAsync(Url, new Deploy().In(\"c\").Build());")]
    [InlineData("by a step of a builder that gives a copy", "readonly Fields kept = NEW; Deploy In(string cluster) { kept[\"cluster\"] = cluster; return this; } Fields Build() => new(kept); public static Task Run(HttpClient to) => to.PostAsJsonAsync(Url, new Deploy().In(\"c\").Build());")]
    [InlineData("by a step of a builder that writes it", "readonly Fields kept = NEW; Deploy In(string cluster) { kept[\"cluster\"] = cluster; return this; } string Write() => JsonSerializer.Serialize(kept); public static Task Run(HttpClient to) => to.PostAsync(Url, new StringContent(new Deploy().In(\"c\").Write()));")]
    [InlineData("by an indexer of its holder", "readonly Fields kept = NEW; object this[string key] { set => kept[key] = value; } Fields Kept => kept; public static Task Run(HttpClient to) => to.PostAsJsonAsync(Url, new Deploy { [\"cluster\"] = \"c\" }.Kept);")]
    [InlineData("in place", "readonly Fields kept = NEW; public Task Run() { kept[\"cluster\"] = \"c\"; return http.PostAsJsonAsync(Url, kept); }")]
    public Task May_be_completed(string when, string members) => VerifyAsync(when, Written(members, "\"AWS_ECS\""));

    [Theory]
    [InlineData("nobody changes it", "readonly Fields kept = NEW; public Task Run() => http.PostAsJsonAsync(Url, kept);")]
    [InlineData("others only read it", "readonly Fields kept = NEW; public int Count() => kept.Count; public Task Run() => http.PostAsJsonAsync(Url, kept);")]
    [InlineData("a builder gives it", "readonly Fields kept = NEW; Fields Build() => kept; public static Task Run(HttpClient to) => to.PostAsJsonAsync(Url, new Deploy().Build());")]
    [InlineData("a builder writes it", "readonly Fields kept = NEW; string Write() => JsonSerializer.Serialize(kept); public static Task Run(HttpClient to) => to.PostAsync(Url, new StringContent(new Deploy().Write()));")]
    [InlineData("it is put there and sent", "Fields kept; public Task Run() { kept = NEW; return http.PostAsJsonAsync(Url, kept); }")]
    public Task Is_judged_where(string when, string members) => VerifyAsync(when, Written(members, "{|BUDDY1001:\"AWS_ECS\"|}"));

    private static string Written(string members, string type) => members.Replace("NEW", $"new Fields {{ {Fields.Replace("TYPE", type)} }}");

    private static Task VerifyAsync(string when, string members)
    {
        Assert.NotEmpty(when);
        return VerifyCS.VerifyAnalyzerAsync($$"""
            using System.Collections.Generic;
            using System.Net.Http;
            using System.Net.Http.Json;
            using System.Text.Json;
            using System.Threading.Tasks;
            using Fields = System.Collections.Generic.Dictionary<string, object>;

            class Deploy
            {
                const string Url = "https://api.buddy.works/workspaces/acme/projects/shop/pipelines/7/actions";
                readonly HttpClient http = new HttpClient();
                {{members}}
            }
            """);
    }
}
