namespace Buddy.Analyzers.Tests.Fixes;

/// <summary>One mistake and what its first fix makes of it.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Before">The fields before.</param>
/// <param name="After">The fields after.</param>
internal sealed record FixRow(string Rule, WrittenField[] Before, WrittenField[] After)
{
    /// <summary>The shapes that cannot hold the mistake or the correction.</summary>
    public FixShape[] Except { get; init; } = [];

    /// <summary>The layouts in which the mistake is none for certain.</summary>
    public FixLayout[] ExceptIn { get; init; } = [];
}

/// <summary>The mistakes of all rules about payloads whose fix is made at the payload. Fields that stay keep their comments.</summary>
internal static class FixTable
{
    private static readonly FixShape[] Texts = [FixShape.RegularText, FixShape.VerbatimText, FixShape.RawText];

    private static WrittenField Docker { get; } = Type("RUN_DOCKER_CONTAINER");

    private static WrittenField Name { get; } = new("name", "\"n\"", "the name");

    private static WrittenField Image { get; } = new("docker_image_name", "\"node\"", "the image");

    private static WrittenField Tag { get; } = new("docker_image_tag", "\"22\"", "its version");

    public static IReadOnlyList<FixRow> Rows { get; } =
    [
        new("BUDDY1001", [Type("RUN_DOCKER_CONTAINER"), Name, Image], [Type("RUN_DOCKER_CONTAINER"), Name, Image, new("docker_image_tag", "\"<docker_image_tag>\"")]),
        new("BUDDY1002", [Docker, Name, Image, new("timout", "600", "limit"), Tag], [Docker, Name, Image, new("timeout", "600", "limit"), Tag]),
        new("BUDDY1003", [Docker, Name, Image, Tag, new("trigger_time", "\"ON_SUCES\"", "when")], [Docker, Name, Image, Tag, new("trigger_time", "\"ON_SUCCESS\"", "when")]),
        new("BUDDY1004", [Docker, Name, new("timeout", "\"600\"", "limit"), Image, Tag], [Docker, Name, new("timeout", "600", "limit"), Image, Tag]) { Except = [FixShape.Class] },
        new("BUDDY1005", [Docker, new("html_url", "\"u\"", "page"), Name, Image, Tag], [Docker, Name, Image, Tag]) { ExceptIn = [FixLayout.Nested] },
        new("BUDDY1006", [Docker, Name, Image, new("timeout", "1", "old"), Tag, new("timeout", "2", "new")], [Docker, Name, Image, Tag, new("timeout", "2", "new")])
        {
            Except = [FixShape.Anonymous, FixShape.Class, FixShape.Pairs, FixShape.LaterAdd, FixShape.Later],
        },
        new("BUDDY1007", [Docker, Name, Image, Tag, new("docker_registry", "\"AMAZON_ECR\"", "where"), new("image_location", "\"PRIVATE_REGISTRY\""), new("region", "\"US_EAST_1\"", "region")],
            [Docker, Name, Image, Tag, new("docker_registry", "\"AMAZON_ECR\"", "where"), new("image_location", "\"PRIVATE_REGISTRY\""), new("region", "\"us-east-1\"", "region")]),
        new("BUDDY1009", [Docker, Name, new("use_image_from_action", "true", "image"), new("docker_build_action_name", "\"Build\"")],
            [Docker, Name, new("image_location", "\"ACTION\"", "image"), new("docker_build_action_name", "\"Build\"")]) { Except = [FixShape.Class] },
        new("BUDDY1101", [Docker, Name, Image, new("trigger_time", "\"ON_SUCCESS\"", "when"), new("run_only_on_first_failure", "true", "once"), Tag], [Docker, Name, Image, new("trigger_time", "\"ON_SUCCESS\"", "when"), Tag]),
        new("BUDDY1101", [Docker, Name, Image, Tag, new("run_only_on_first_failure", "true", "once")],
            [Docker, Name, Image, Tag, new("run_only_on_first_failure", "true", "once"), new("trigger_time", "\"ON_FAILURE\"")]),
        new("BUDDY1102", [Docker, Name, Image, Tag, new("trigger_time", "\"ON_FAILURE\"", "when")],
            [Docker, Name, Image, Tag, new("trigger_time", "\"ON_FAILURE\"", "when"), new("run_only_on_first_failure", "true")]),
        new("BUDDY1103", [Docker, Name, Image, Tag, new("unit_tests_path", "\"out\"", "tests")],
            [Docker, Name, Image, Tag, new("unit_tests_path", "\"out\"", "tests"), new("unit_tests_suite", "\"<unit_tests_suite>\"")]),
        new("BUDDY1105", [Docker, Name, Image, Tag, new("retry_interval", "30", "pause")], [Docker, Name, Image, Tag, new("retry_interval", "30", "pause"), new("retry_count", "1")]),
        new("BUDDY1201", [Docker, Name, Image, Tag, new("login", "\"ci\""), new("password", "\"hunter2\"", "secret")],
            [Docker, Name, Image, Tag, new("login", "\"ci\""), new("password", "Environment.GetEnvironmentVariable(\"BUDDY_PASSWORD\") ?? throw new InvalidOperationException(\"BUDDY_PASSWORD is not set\")", "secret")]) { Except = Texts },
        new("BUDDY1202", [Docker, Name, Image, Tag, new("registry", "\"r\""), new("insecure_registry", "true", "no TLS")], [Docker, Name, Image, Tag, new("registry", "\"r\"")]),
    ];

    private static WrittenField Type(string type) => new("type", $"\"{type}\"");
}
