using Microsoft.CodeAnalysis;

namespace Buddy.Analyzers.Tests.Fixes;

/// <summary>A fix that adds a field to an object of a class or record declares the member for it, in whichever file of the project the type is.</summary>
public class DeclaredMemberTests
{
    /// <summary>The first fix changes the object and the type's file alike, and removes its finding.</summary>
    [Theory]
    [InlineData(
        "BUDDY1001", "new A { Type = \"RUN_DOCKER_CONTAINER\", Name = \"n\" }",
        "new A { Type = \"RUN_DOCKER_CONTAINER\", Name = \"n\", DockerImageName = \"<docker_image_name>\", DockerImageTag = \"<docker_image_tag>\" }",
        "public class A\n{\n    [JsonPropertyName(\"type\")] public string Type { get; set; }\n    [JsonPropertyName(\"name\")] public string Name { get; set; } // shown\n}\n",
        "public class A\n{\n    [JsonPropertyName(\"type\")] public string Type { get; set; }\n    [JsonPropertyName(\"name\")] public string Name { get; set; } // shown\n"
            + "    [JsonPropertyName(\"docker_image_name\")] public string DockerImageName { get; set; }\n    [JsonPropertyName(\"docker_image_tag\")] public string DockerImageTag { get; set; }\n}\n")]
    [InlineData(
        "BUDDY1001", "new A(\"RUN_DOCKER_CONTAINER\", \"n\", \"i\")", "new A(\"RUN_DOCKER_CONTAINER\", \"n\", \"i\", docker_image_tag: \"<docker_image_tag>\")",
        "public record A(string type, string name, string docker_image_name);\n",
        "public record A(string type, string name, string docker_image_name, string docker_image_tag = null);\n")]
    [InlineData(
        "BUDDY1001", "new A(\"RUN_DOCKER_CONTAINER\", \"n\")", "new A(\"RUN_DOCKER_CONTAINER\", \"n\", docker_image_name: \"<docker_image_name>\", docker_image_tag: \"<docker_image_tag>\")",
        "public record A(\n    string type,\n    string name); // both\n",
        "public record A(\n    string type,\n    string name,\n    string docker_image_name = null,\n    string docker_image_tag = null); // both\n")]
    [InlineData(
        "BUDDY1001", "new A(\"RUN_DOCKER_CONTAINER\") { Image = \"i\" }", "new A(\"RUN_DOCKER_CONTAINER\") { Image = \"i\", Name = \"<name>\", DockerImageTag = \"<docker_image_tag>\" }",
        "public record A([property: JsonPropertyName(\"type\")] string Type)\n{\n    [JsonPropertyName(\"docker_image_name\")]\n    public string Image { get; init; }\n}\n",
        "public record A([property: JsonPropertyName(\"type\")] string Type)\n{\n    [JsonPropertyName(\"docker_image_name\")]\n    public string Image { get; init; }\n"
            + "    [JsonPropertyName(\"name\")]\n    public string Name { get; set; }\n    [JsonPropertyName(\"docker_image_tag\")]\n    public string DockerImageTag { get; set; }\n}\n")]
    [InlineData(
        "BUDDY1001", "new A { type = \"AWS_ECS\", name = \"n\", region = \"us-east-1\", local_path = \"l\", cluster = \"c\", service = \"s\" }",
        "new A { type = \"AWS_ECS\", name = \"n\", region = \"us-east-1\", local_path = \"l\", cluster = \"c\", service = \"s\", integration = new { identifier = \"<integration>\" } }",
        "public class A { public string type { get; set; } public string name { get; set; } public string region { get; set; } public string local_path { get; set; } public string cluster { get; set; } public string service { get; set; } }\n",
        "public class A { public string type { get; set; } public string name { get; set; } public string region { get; set; } public string local_path { get; set; } public string cluster { get; set; } public string service { get; set; } public object integration { get; set; } }\n")]
    [InlineData(
        "BUDDY1102", "new A { trigger_time = \"ON_FAILURE\" }", "new A { trigger_time = \"ON_FAILURE\", run_only_on_first_failure = true }",
        "public class A\n{\n\tpublic string type { get; set; } = \"JIRA_BUILD\";\n\tpublic string name { get; set; } = \"n\";\n\tpublic string trigger_time { get; set; }\n}\n",
        "public class A\n{\n\tpublic string type { get; set; } = \"JIRA_BUILD\";\n\tpublic string name { get; set; } = \"n\";\n\tpublic string trigger_time { get; set; }\n\tpublic bool? run_only_on_first_failure { get; set; }\n}\n")]
    [InlineData(
        "BUDDY1102", "new A(\"n\") with { trigger_time = \"ON_FAILURE\" }", "new A(\"n\") with { trigger_time = \"ON_FAILURE\", run_only_on_first_failure = true }",
        "public record A(string name, string type = \"JIRA_BUILD\", string trigger_time = \"ON_SUCCESS\");\n",
        "public record A(string name, string type = \"JIRA_BUILD\", string trigger_time = \"ON_SUCCESS\", bool? run_only_on_first_failure = null);\n")]
    [InlineData(
        "BUDDY1105", "new A { retry_interval = 5 }", "new A { retry_interval = 5, retry_count = 1 }",
        "public class A\r\n{\r\n    public string type => \"JIRA_BUILD\";\r\n    public string name => \"n\";\r\n\r\n    public int? retry_interval { get; set; }\r\n}\r\n",
        "public class A\r\n{\r\n    public string type => \"JIRA_BUILD\";\r\n    public string name => \"n\";\r\n\r\n    public int? retry_interval { get; set; }\r\n\r\n    public int? retry_count { get; set; }\r\n}\r\n")]
    public async Task One_action_changes_both(string rule, string before, string after, string type, string typeAfter)
    {
        var project = (await FixBench.CreateAsync()).Open(Code(before), type);
        Assert.Empty(await FixBench.ErrorsInAsync(project));

        var changed = await FirstFixAsync(project, rule);

        Assert.NotNull(changed);
        Assert.Empty(await FixBench.ErrorsInAsync(changed));
        Assert.Equal(Code(after), await FixBench.TextOfAsync(changed));
        Assert.Equal(typeAfter, await FixBench.TextOfAsync(changed, 1));
        Assert.DoesNotContain(await FixBench.FindingsInAsync(changed), finding => finding.Id == rule);
    }

    /// <summary>Two objects of one type need the member once.</summary>
    [Fact]
    public async Task Two_objects_share_the_member()
    {
        const string type = "public class A { public string type { get; set; } public string name { get; set; } public string docker_image_name { get; set; } }\n";
        var project = (await FixBench.CreateAsync()).Open(
            Code("new[] { new A { type = \"RUN_DOCKER_CONTAINER\", name = \"a\", docker_image_name = \"i\" }, new A { type = \"RUN_DOCKER_CONTAINER\", name = \"b\", docker_image_name = \"i\" } }[0]"),
            Code("new A { type = \"RUN_DOCKER_CONTAINER\", name = \"c\" }", "Other"),
            type);

        var changed = await FormatRun.OfAsync(project);

        Assert.Empty(await FixBench.ErrorsInAsync(changed));
        Assert.Contains("name = \"c\", docker_image_name = \"<docker_image_name>\", docker_image_tag = \"<docker_image_tag>\" }", await FixBench.TextOfAsync(changed, 1), StringComparison.Ordinal);
        Assert.Equal(type.Replace(" }\n", " public string docker_image_tag { get; set; } }\n", StringComparison.Ordinal), await FixBench.TextOfAsync(changed, 2));
    }

    /// <summary>What cannot take the member, or would break other code by it, gets no such fix.</summary>
    [Theory]
    [InlineData("// <auto-generated/>\npublic class A { public string type { get; set; } public string name { get; set; } public string docker_image_name { get; set; } }")]
    [InlineData("public class A { public string type { get; set; } public string name { get; set; } public string docker_image_name { get; set; } public void docker_image_tag() { } }")]
    [InlineData("public class A { public string type; public string name; public string docker_image_name; }")]
    [InlineData("public class A { [JsonPropertyName(\"type\")] public string type { get; set; } [JsonPropertyName(\"name\")] public string name { get; set; } public string docker_image_name { get; set; } [JsonPropertyName(\"docker_image_tag\")] public string Tag { get; } }")]
    public async Task A_type_that_cannot_take_it(string type)
    {
        var project = (await FixBench.CreateAsync()).Open(Code("new A { type = \"RUN_DOCKER_CONTAINER\", name = \"n\", docker_image_name = \"i\" }"), type);
        Assert.Empty(await FixBench.ErrorsInAsync(project));
        Assert.Contains(await FixBench.FindingsInAsync(project), static finding => finding.Id == "BUDDY1001");

        Assert.Null(await FirstFixAsync(project, "BUDDY1001"));
    }

    /// <summary>A deconstruction of the record into all of its parameters would not compile any more.</summary>
    [Fact]
    public async Task A_record_that_is_taken_apart()
    {
        var project = (await FixBench.CreateAsync()).Open(
            Code("new A(\"RUN_DOCKER_CONTAINER\", \"n\", \"i\")"),
            "public record A(string type, string name, string docker_image_name);\nclass Other { string Name(A action) { var (_, name, _) = action; return name; } }\n");
        Assert.Empty(await FixBench.ErrorsInAsync(project));

        Assert.Null(await FirstFixAsync(project, "BUDDY1001"));
    }

    /// <summary>The serializer writes the type where the object is sent as its base, and throws where the object has a member for it, too.</summary>
    [Fact]
    public async Task A_type_discriminator_gets_no_member()
    {
        var project = (await FixBench.CreateAsync()).Open(
            Code("new DockerAction { Name = \"n\", Image = \"i\", Tag = \"t\" }"),
            """
            [JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
            [JsonDerivedType(typeof(DockerAction), "RUN_DOCKER_CONTAINER")]
            public abstract class Step { [JsonPropertyName("name")] public string Name { get; set; } }
            public sealed class DockerAction : Step
            {
                [JsonPropertyName("docker_image_name")] public string Image { get; set; }
                [JsonPropertyName("docker_image_tag")] public string Tag { get; set; }
            }
            """);
        Assert.Empty(await FixBench.ErrorsInAsync(project));

        Assert.Null(await FirstFixAsync(project, "BUDDY1001"));
    }

    private static async Task<Project?> FirstFixAsync(Project project, string rule)
    {
        var finding = (await FixBench.FindingsInAsync(project)).First(finding => finding.Id == rule);
        return (await FixBench.ActionsForAsync(project, finding)).FirstOrDefault() is { } action && !CodeActionMenu.IsMenu(action) ? await FixBench.ApplyAsync(project, action) : null;
    }

    private static string Code(string payload, string name = "Deploy") => (name == "Deploy" ? "global using System.Text.Json.Serialization;\n" : "") + $$"""
        using System.Net.Http;
        using System.Net.Http.Json;

        class {{name}}
        {
            void Run(HttpClient http) => http.PostAsJsonAsync("workspaces/w/projects/p/pipelines/1/actions", {{payload}});
        }
        """;
}
