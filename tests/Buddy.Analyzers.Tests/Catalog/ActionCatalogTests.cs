using Buddy.Analyzers.Catalog;

namespace Buddy.Analyzers.Tests.Catalog;

public class ActionCatalogTests
{
    private static readonly ActionCatalog Catalog = ActionCatalog.Shipped;

    [Theory]
    [InlineData("AWS_ECS", true)]
    [InlineData("RUN_DOCKER_CONTAINER", true)]
    [InlineData("HTTP", false)]
    [InlineData("BUILD", false)]
    [InlineData("SLEEP", false)]
    public void Types(string type, bool isDistinctive)
    {
        Assert.True(Catalog.IsType(type));
        Assert.Contains(type, Catalog.Types);
        Assert.Equal(isDistinctive, Catalog.IsDistinctiveType(type));
    }

    [Theory]
    [InlineData("aws_ecs")]
    [InlineData("AWS")]
    [InlineData("")]
    public void No_types(string type)
    {
        Assert.False(Catalog.IsType(type));
        Assert.False(Catalog.IsDistinctiveType(type));
        Assert.Same(Catalog.Common, Catalog.SchemaOf(type));
    }

    [Fact]
    public void Types_are_in_the_order_of_the_schema() =>
        Assert.Equal(Catalog.Types.OrderBy(static type => type, StringComparer.Ordinal), Catalog.Types);

    [Fact]
    public void Common_words_are_types() =>
        Assert.All(Catalog.Common.FindProperty("type")!.CommonWords, word => Assert.True(Catalog.IsType(word), word));

    [Fact]
    public void Type_without_a_schema_of_its_own_has_that_of_all_actions() => Assert.Same(Catalog.Common, Catalog.SchemaOf("NEW_RELIC"));

    [Fact]
    public void Times() => Assert.Equal(
        ["ON_BACK_TO_SUCCESS", "ON_EVERY_EXECUTION", "ON_FAILURE", "ON_SUCCESS", "ON_TERMINATE", "ON_WAIT_FOR_APPROVE", "ON_WARNING"],
        Catalog.TriggerTimes.OrderBy(static time => time, StringComparer.Ordinal));

    [Theory]
    [InlineData("trigger_time", "trigger_time")]
    [InlineData("TriggerTime", "trigger_time")]
    [InlineData("triggerTime", "trigger_time")]
    [InlineData("TRIGGER_TIME", "trigger_time")]
    [InlineData("HtmlUrl", "html_url")]
    [InlineData("DockerImageName", "docker_image_name")]
    [InlineData("cluster", "cluster")]
    public void Vocabulary_finds_a_field_by_any_spelling(string spelling, string name) =>
        Assert.Equal(name, Catalog.Vocabulary.Find(spelling)?.Name);

    [Theory]
    [InlineData("trigger-time")]
    [InlineData("trigger_tim")]
    [InlineData("identifier")]
    [InlineData("")]
    public void Vocabulary_knows_the_fields_of_actions_alone(string name) => Assert.Null(Catalog.Vocabulary.Find(name));

    [Theory]
    [InlineData("docker_image_name", true)]
    [InlineData("run_only_on_first_failure", true)]
    [InlineData("execute_commands", true)]
    [InlineData("name", false)]
    [InlineData("cluster", false)]
    [InlineData("trigger_time", false)]
    public void Vocabulary_knows_which_fields_are_distinctive(string name, bool isDistinctive) =>
        Assert.Equal(isDistinctive, Catalog.Vocabulary.Find(name)!.IsDistinctive);
}
