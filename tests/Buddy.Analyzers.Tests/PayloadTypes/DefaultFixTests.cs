using static Buddy.Analyzers.Tests.PayloadTypes.TypeSample;

namespace Buddy.Analyzers.Tests.PayloadTypes;

/// <summary>The corrections of defaults that the types of payloads give their members.</summary>
public class DefaultFixTests
{
    private const string Sent = "Task Add() => http.PostAsJsonAsync(url, new Notice { Name = \"n\" });";

    [Theory]
    [InlineData("{|BUDDY1003:\"ON_SUCCES\"|}", "\"ON_SUCCESS\"")]
    [InlineData("{|BUDDY1003:@\"ON_SUCCES\"|}", "@\"ON_SUCCESS\"")]
    public Task AMisspeltTextBecomesTheNearestOne(string before, string after) => VerifyFixAsync(Notice(before), Notice(after), Sent);

    [Fact]
    public Task OneInAConstructorToo()
    {
        const string Right = "\"ON_SUCCESS\"";
        return VerifyFixAsync(Notice(Right, "{|BUDDY1003:\"ON_SUCCES\"|}"), Notice(Right, Right), Sent);
    }

    [Theory]
    [InlineData("{|BUDDY1003:\"NOW\"|}")]
    [InlineData("{|BUDDY1003:Notice.Time|}")]
    public Task WhatIsNoLiteralOrNearNoneStays(string value) => VerifyFixAsync(Notice(value), Notice(value), Sent);

    private static string Notice(string value, string? inConstructor = null) => $$"""
        class Notice
        {
            public const string Time = "ON_SUCCES";

            [JsonPropertyName("type")] public string Type => "JIRA_BUILD";
            [JsonPropertyName("name")] public string Name { get; set; }
            [JsonPropertyName("trigger_time")] public string TriggerTime { get; set; } = {{value}};
            {{(inConstructor is null ? "" : $"public Notice() {{ TriggerTime = {inConstructor}; }}")}}
        }
        """;
}
