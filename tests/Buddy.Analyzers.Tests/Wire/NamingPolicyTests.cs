using System.Text.Json;
using Buddy.Analyzers.Payloads.Model;
using Newtonsoft.Json.Serialization;

namespace Buddy.Analyzers.Tests.Wire;

/// <summary>The naming policies give what the serializers' own give, name by name.</summary>
public class NamingPolicyTests
{
    private const int Names = 20_000;
    private const int LongestName = 12;

    /// <summary>Few letters of each kind, so that all ways in which they meet come up.</summary>
    private const string Alphabet = "abXYZ12_";

    private static readonly string[] UsualNames =
    [
        "Type", "TriggerTime", "triggerTime", "trigger_time", "Trigger_Time", "RunOnlyOnFirstFailure", "DockerImageName", "AmazonS3Key", "S3", "S3Key",
        "AWSRegion", "URL", "HtmlURL", "ID", "Id", "iPhone", "X", "x", "_Name", "__a", "Name_", "A1B2", "AB1", "ABc1D", "ON_FAILURE", "OnFailure",
    ];

    public static TheoryData<string> SystemTextJsonPolicies => ["CamelCase", "SnakeCaseLower", "SnakeCaseUpper", "KebabCaseLower", "KebabCaseUpper"];

    public static TheoryData<string> NewtonsoftStrategies => ["CamelCaseNamingStrategy", "SnakeCaseNamingStrategy", "KebabCaseNamingStrategy", "DefaultNamingStrategy"];

    [Theory]
    [MemberData(nameof(SystemTextJsonPolicies))]
    public void AreThoseOfSystemTextJson(string name)
    {
        var theirs = (JsonNamingPolicy)typeof(JsonNamingPolicy).GetProperty(name)!.GetValue(null)!;
        AssertSame(NamingPolicies.Of(name), Serializer.SystemTextJson, theirs.ConvertName);
    }

    [Theory]
    [MemberData(nameof(NewtonsoftStrategies))]
    public void AreThoseOfNewtonsoft(string name)
    {
        var theirs = (NamingStrategy)Activator.CreateInstance(typeof(NamingStrategy).Assembly.GetType($"Newtonsoft.Json.Serialization.{name}", throwOnError: true)!)!;
        AssertSame(NamingPolicies.Of(name), Serializer.Newtonsoft, text => theirs.GetPropertyName(text, hasSpecifiedName: false));
    }

    [Theory]
    [InlineData("MyOwnPolicy")]
    [InlineData("")]
    public void OthersAreUnknown(string name)
    {
        Assert.Equal(NamingPolicy.Unknown, NamingPolicies.Of(name));
        Assert.Null(NamingPolicy.Unknown.Convert("Type", Serializer.SystemTextJson));
    }

    [Fact]
    public void NamesBeyondAsciiAreUnknown()
    {
        Assert.Null(NamingPolicy.SnakeCaseLower.Convert("Größe", Serializer.SystemTextJson));
        Assert.Equal("Größe", NamingPolicy.None.Convert("Größe", Serializer.SystemTextJson));
    }

    private static void AssertSame(NamingPolicy ours, Serializer serializer, Func<string, string> theirs)
    {
        Assert.NotEqual(NamingPolicy.Unknown, ours);
        Assert.All(UsualNames.Concat(RandomNames()), name => Assert.Equal((name, theirs(name)), (name, ours.Convert(name, serializer))));
    }

    private static IEnumerable<string> RandomNames()
    {
        var random = new Random(1);
        for (var i = 0; i < Names; i++)
        {
            var name = new string(random.GetItems<char>(Alphabet, random.Next(1, LongestName)));
            yield return char.IsDigit(name[0]) ? "N" + name : name;
        }
    }
}
