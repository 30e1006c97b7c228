using Buddy.Analyzers.Catalog;
using Buddy.Analyzers.Catalog.UserSchemas;
using Buddy.Analyzers.Options;
using Buddy.Analyzers.Rules;
using Microsoft.CodeAnalysis.Text;

namespace Buddy.Analyzers.Tests.Docs;

/// <summary>The options and schemas that the documentation shows.</summary>
public class ConfigurationExampleTests
{
    private const string SchemaFile = "AWS_ECS.buddy-action.schema.json";

    private static readonly string[] RulePage = DocumentationFiles.RulePages["BUDDY0002"];

    [Fact]
    public void The_bad_examples_are_told_as_the_page_says()
    {
        var (option, schema) = ProblemsUnder("## Bad");
        Assert.Contains($"`option 'buddy_analyzers.excluded_action_types = AWS_ESC' cannot be used: {Assert.Single(option)}`", RulePage);
        Assert.Contains($"`schema '{SchemaFile}' cannot be used: {Assert.Single(schema)}`", RulePage);
    }

    [Fact]
    public void The_good_examples_are_not_told()
    {
        var (option, schema) = ProblemsUnder("## Good");
        Assert.Empty(option);
        Assert.Empty(schema);
    }

    [Fact]
    public void The_options_of_the_configuration_page_make_sense()
    {
        var lines = DocumentationFiles.Page("configuration.md");
        var options = OptionsIn(DocumentationFiles.BlockUnder("## Options", "ini", lines));
        Assert.NotEmpty(options);
        Assert.All(options, static option => Assert.Null(option.Reason));
    }

    [Fact]
    public void The_configuration_page_lists_the_options_and_no_others() =>
        Assert.Equal(
            OptionNames.All.Order(StringComparer.Ordinal),
            DocumentationFiles.Table(DocumentationFiles.Page("configuration.md"), "Option").Select(static row => row[0]).Order(StringComparer.Ordinal));

    [Fact]
    public void The_page_on_schemas_lists_our_keywords_and_no_others() =>
        Assert.Equal(
            SchemaKeywords.All.Where(static keyword => keyword.StartsWith("x-", StringComparison.Ordinal)).Order(StringComparer.Ordinal),
            DocumentationFiles.Table(DocumentationFiles.Page("schemas.md"), "Annotation").Select(static row => row[0]));

    private static (IEnumerable<string> Option, IEnumerable<string> Schema) ProblemsUnder(string heading)
    {
        var options = OptionsIn(DocumentationFiles.BlockUnder(heading, "ini", RulePage));
        Assert.NotEmpty(options);
        var schema = SourceText.From(DocumentationFiles.BlockUnder(heading, "json", RulePage));
        return (options.Select(static option => option.Reason).OfType<string>(), new UserCatalog([("/" + SchemaFile, schema)], CancellationToken.None).Problems.Select(static problem => problem.Reason));
    }

    private static List<(string Key, string? Reason)> OptionsIn(string config) => ConfigLines.OptionsIn(SourceText.From(config))
        .Select(static option => (option.Key, new OptionCheck(ActionCatalog.Shipped).ReasonAgainst(option.Key, option.Value)))
        .ToList();
}
