using static Buddy.Analyzers.Tests.Shapes.NodeCode;

namespace Buddy.Analyzers.Tests.Shapes;

/// <summary>Each rule and its fixes in each way to create a <c>JsonObject</c> or <c>JObject</c>.</summary>
public class NodeRuleTests
{
    private const string Ecs = """
        name = "Deploy"
        integration = { identifier = "aws" }
        region = "us-east-1"
        local_path = "task.json"
        cluster = "c"
        service = "s"
        """;

    public static TheoryData<NodeShape> Shapes => [.. Enum.GetValues<NodeShape>()];

    [Theory]
    [MemberData(nameof(Shapes))]
    public Task MissingFieldsAreInsertedLineByLine(NodeShape shape) => NodeTest.VerifyFix(
        Lines(shape, """
            type = {|BUDDY1001:"AWS_ECS"|}
            name = "Deploy"
            """),
        Lines(shape, """
            type = "AWS_ECS"
            name = "Deploy"
            integration = { identifier = "<integration>" }
            region = "<region>"
            local_path = "<local_path>"
            cluster = "<cluster>"
            service = "<service>"
            """));

    [Theory]
    [MemberData(nameof(Shapes))]
    public Task MissingFieldsAreInsertedOnTheLine(NodeShape shape) => NodeTest.VerifyFix(
        OneLine(shape, """
            type = {|BUDDY1001:"RUN_DOCKER_CONTAINER"|}
            name = "Test"
            docker_image_name = "node"
            """),
        OneLine(shape, """
            type = "RUN_DOCKER_CONTAINER"
            name = "Test"
            docker_image_name = "node"
            docker_image_tag = "<docker_image_tag>"
            """));

    [Theory]
    [MemberData(nameof(Shapes))]
    public Task ACompleteActionIsSilent(NodeShape shape) => NodeTest.Verify(Lines(shape, $"""
        type = "AWS_ECS"
        {Ecs}
        trigger_time = "ON_SUCCESS"
        """));

    [Theory]
    [MemberData(nameof(Shapes))]
    public Task AWrongValueIsReplaced(NodeShape shape) => NodeTest.VerifyFix(
        Lines(shape, $$"""
            type = "AWS_ECS"
            trigger_time = {|BUDDY1003:"ON_SUCESS"|}
            {{Ecs}}
            """),
        Lines(shape, $"""
            type = "AWS_ECS"
            trigger_time = "ON_SUCCESS"
            {Ecs}
            """));

    [Theory]
    [MemberData(nameof(Shapes))]
    public Task AConditionIsSet(NodeShape shape) => NodeTest.VerifyFix(
        Lines(shape, $$"""
            type = "AWS_ECS"
            trigger_time = "ON_SUCCESS"
            {|BUDDY1101:run_only_on_first_failure|} = true
            {{Ecs}}
            """),
        Lines(shape, $"""
            type = "AWS_ECS"
            trigger_time = "ON_FAILURE"
            run_only_on_first_failure = true
            {Ecs}
            """),
        "BUDDY1101:set on request");

    [Theory]
    [MemberData(nameof(Shapes))]
    public Task AConditionIsAdded(NodeShape shape) => NodeTest.VerifyFix(
        Lines(shape, $$"""
            type = "AWS_ECS"
            {{Ecs}}
            {|BUDDY1101:run_only_on_first_failure|} = true
            """),
        Lines(shape, $"""
            type = "AWS_ECS"
            {Ecs}
            run_only_on_first_failure = true
            trigger_time = "ON_FAILURE"
            """));

    [Theory]
    [MemberData(nameof(Shapes))]
    public Task AFieldIsRemoved(NodeShape shape) => NodeTest.VerifyFix(
        Lines(shape, $$"""
            type = "AWS_ECS"
            {{Ecs}}
            {|BUDDY1101:run_only_on_first_failure|} = true
            """),
        Lines(shape, $"""
            type = "AWS_ECS"
            {Ecs}
            """),
        "BUDDY1101:remove on request");

    [Theory]
    [MemberData(nameof(Shapes))]
    public Task AFlagIsAdded(NodeShape shape) => NodeTest.VerifyFix(
        OneLine(shape, $$"""
            type = "AWS_ECS"
            {{Ecs}}
            trigger_time = {|BUDDY1102:"ON_FAILURE"|}
            """),
        OneLine(shape, $"""
            type = "AWS_ECS"
            {Ecs}
            trigger_time = "ON_FAILURE"
            run_only_on_first_failure = true
            """));

    [Theory]
    [MemberData(nameof(Shapes))]
    public Task ACompanionIsAdded(NodeShape shape) => NodeTest.VerifyFix(
        Lines(shape, """
            type = "RUN_DOCKER_CONTAINER"
            name = "Test"
            docker_image_name = "node"
            docker_image_tag = "22"
            login = "me"
            {|BUDDY1103:password|} = "$PASSWORD"
            """),
        Lines(shape, """
            type = "RUN_DOCKER_CONTAINER"
            name = "Test"
            docker_image_name = "node"
            docker_image_tag = "22"
            login = "me"
            password = "$PASSWORD"
            registry = "<registry>"
            """));

    [Theory]
    [MemberData(nameof(Shapes))]
    public Task UnknownValuesAreSilent(NodeShape shape) => NodeTest.Verify(Lines(shape, $"""
        type = "AWS_ECS"
        trigger_time = text
        run_only_on_first_failure = flag
        {Ecs}
        """));

    [Theory]
    [MemberData(nameof(Shapes))]
    public Task AChoiceIsJudgedPlaceByPlace(NodeShape shape) => NodeTest.VerifyFix(
        Lines(shape, $$"""
            type = "AWS_ECS"
            trigger_time = flag ? "ON_EVERY_EXECUTION" : {|BUDDY1003:"ON_SUCESS"|}
            {{Ecs}}
            """),
        Lines(shape, $"""
            type = "AWS_ECS"
            trigger_time = flag ? "ON_EVERY_EXECUTION" : "ON_SUCCESS"
            {Ecs}
            """));

    [Theory]
    [MemberData(nameof(Shapes))]
    public Task NullIsNotSet(NodeShape shape) => NodeTest.Verify(Lines(shape, $"""
        type = "AWS_ECS"
        trigger_time = "ON_SUCCESS"
        run_only_on_first_failure = null
        {Ecs}
        """));
}
