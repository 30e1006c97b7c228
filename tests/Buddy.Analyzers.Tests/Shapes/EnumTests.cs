using static Buddy.Analyzers.Tests.Shapes.Sample;

namespace Buddy.Analyzers.Tests.Shapes;

/// <summary>Enum members as values of fields.</summary>
public class EnumTests
{
    /// <summary>A type whose <c>When</c> and its <c>TriggerTime</c> have the attributes of the test.</summary>
    private static string Types(string member, string enumMembers, string onEnum = "", string flag = "bool?") => $$"""
        using System.Runtime.Serialization;
        using System.Text.Json.Serialization;

        {{onEnum}} public enum When { {{enumMembers}} }

        public class EcsAction
        {
            [JsonPropertyName("type")] public string Type => "RUN_DOCKER_CONTAINER";
            [JsonPropertyName("name")] public string Name { get; set; } = "n";
            [JsonPropertyName("docker_image_name")] public string Image { get; set; } = "i";
            [JsonPropertyName("docker_image_tag")] public string Tag { get; set; } = "t";
            [JsonPropertyName("trigger_time")] {{member}} public When TriggerTime { get; set; }
            [JsonPropertyName("run_only_on_first_failure")] public {{flag}} RunOnlyOnFirstFailure { get; set; }
        }
        """;

    private const string Newtonsoft = """
        using System.Runtime.Serialization;
        using Newtonsoft.Json;
        using Newtonsoft.Json.Converters;

        public enum When { [EnumMember(Value = "ON_SUCESS")] OnSuccess, [EnumMember(Value = "ON_FAILURE")] OnFailure }

        public class EcsAction
        {
            [JsonProperty("type")] public string Type => "RUN_DOCKER_CONTAINER";
            [JsonProperty("name")] public string Name { get; set; } = "n";
            [JsonProperty("docker_image_name")] public string Image { get; set; } = "i";
            [JsonProperty("docker_image_tag")] public string Tag { get; set; } = "t";
            [JsonProperty("trigger_time"), JsonConverter(typeof(StringEnumConverter))] public When? TriggerTime { get; set; }
        }
        """;

    private const string Wrong = "void Run() => Send(new EcsAction { TriggerTime = {|BUDDY1003:When.OnSuccess|} });";
    private const string Silent = "void Run() => Send(new EcsAction { TriggerTime = When.OnSuccess });";

    [Theory]
    [InlineData("[JsonConverter(typeof(JsonStringEnumConverter))]")]
    [InlineData("[JsonConverter(typeof(JsonStringEnumConverter<When>))]")]
    public Task StringConverters(string converter)
    {
        return Task.WhenAll(
            VerifyAsync(Wrong, Types(converter, "OnSuccess, OnFailure")),
            VerifyAsync(Wrong, Types("", "OnSuccess, OnFailure", converter)),
            VerifyAsync(Silent, Types(converter, "[JsonStringEnumMemberName(\"ON_SUCCESS\")] OnSuccess, OnFailure")),
            VerifyAsync(Wrong, Types(converter, "[JsonStringEnumMemberName(\"ON_SUCESS\")] OnSuccess, OnFailure")),
            VerifyAsync(Wrong, Types(converter, "[EnumMember(Value = \"ON_SUCCESS\")] OnSuccess, OnFailure")));
    }

    [Fact]
    public Task NewtonsoftReadsEnumMember() => VerifyAsync("""
        void Run()
        {
            Send(new EcsAction { TriggerTime = {|BUDDY1003:When.OnSuccess|} });
            Send(new EcsAction { TriggerTime = {|BUDDY1102:When.OnFailure|} });
        }
        """, Newtonsoft);

    [Fact]
    public Task MembersSpelledAsOnTheWire() => VerifyAsync("""
        void Run()
        {
            Send(new EcsAction { TriggerTime = When.ON_SUCCESS });
            Send(new EcsAction { TriggerTime = {|BUDDY1003:When.ON_SUCESS|} });
            Send(new EcsAction { TriggerTime = {|BUDDY1102:When.ON_FAILURE|} });
            Send(new EcsAction { TriggerTime = When.ON_SUCCESS, {|BUDDY1101:RunOnlyOnFirstFailure|} = true });
        }
        """, Types("", "ON_EVERY_EXECUTION, ON_SUCCESS, ON_SUCESS, ON_FAILURE"));

    [Theory]
    [InlineData("", "OnSuccess, OnFailure", "")]
    [InlineData("[JsonConverter(typeof(JsonNumberEnumConverter<When>))]", "OnSuccess, OnFailure", "")]
    [InlineData("[JsonConverter(typeof(Own))]", "OnSuccess, OnFailure", "class Own : JsonStringEnumConverter { }")]
    [InlineData("[Own]", "OnSuccess, OnFailure", "class OwnAttribute : JsonConverterAttribute { }")]
    [InlineData("[JsonConverter(typeof(JsonStringEnumConverter))]", "ON_SUCCESS, OnSuccess = 0", "")]
    [InlineData("[Newtonsoft.Json.JsonConverter(typeof(Newtonsoft.Json.Converters.StringEnumConverter), true)]", "OnSuccess, OnFailure", "")]
    public Task ConvertersThatAreNotKnown(string member, string members, string more) =>
        VerifyAsync(Silent, Types(member, members) + more);

    [Fact]
    public Task TheOtherSerializersConverterIsPassedOver() => VerifyAsync(
        "string Run() => System.Text.Json.JsonSerializer.Serialize(new EcsAction { TriggerTime = When.OnSuccess });",
        Types("[Newtonsoft.Json.JsonConverter(typeof(Newtonsoft.Json.Converters.StringEnumConverter))]", "OnSuccess, OnFailure"));

    [Fact]
    public Task AnUnsetEnumIsSentAsItsDefault() => VerifyAsync(
        "void Run() => Send(new EcsAction { RunOnlyOnFirstFailure = true });",
        Types("[JsonConverter(typeof(JsonStringEnumConverter))]", "ON_FAILURE, ON_SUCCESS"));

    [Fact]
    public Task FlagsCastsAndVariables() => VerifyAsync("""
        void Run(When when)
        {
            Send(new EcsAction { TriggerTime = when });
            Send(new EcsAction { TriggerTime = When.ON_SUCESS | When.ON_FAILURE });
            Send(new EcsAction { TriggerTime = (When)7 });
            Send(new EcsAction { TriggerTime = {|BUDDY1003:(When)2|} });
        }
        """, Types("", "ON_EVERY_EXECUTION, ON_SUCCESS, ON_SUCESS, ON_FAILURE = 8"));

    [Fact]
    public Task TextOfAMember() => VerifyAsync("""
        void Run()
        {
            Send(new { type = "AWS_ECS", name = "n", integration = new { identifier = "i" }, region = "us-east-1", local_path = "p", cluster = "c", service = "s",
                trigger_time = {|BUDDY1003:When.ON_SUCESS.ToString()|} });
            Send(new { type = "AWS_ECS", name = "n", integration = new { identifier = "i" }, region = "us-east-1", local_path = "p", cluster = "c", service = "s",
                trigger_time = {|BUDDY1003:nameof(When.ON_SUCESS)|} });
            Send(new { type = "AWS_ECS", name = "n", integration = new { identifier = "i" }, region = "us-east-1", local_path = "p", cluster = "c", service = "s",
                trigger_time = When.ON_SUCCESS });
        }
        """, Types("", "ON_SUCCESS, ON_SUCESS"));

    [Fact]
    public Task NullableEnums() => VerifyAsync("""
        void Run(bool ok)
        {
            Send(new EcsAction { TriggerTime = ok ? When.OnFailure : null, });
            Send(new EcsAction { TriggerTime = null });
        }
        """.Replace("ok ? When.OnFailure : null", "ok ? {|BUDDY1102:When.OnFailure|} : null"), Newtonsoft);
}
