using static Buddy.Analyzers.Tests.Shapes.Sample;

namespace Buddy.Analyzers.Tests.Shapes;

/// <summary>Corrections inside the object initialiser of a payload class.</summary>
public class DtoFixTests
{
    private const string Types = PayloadTypes.SystemTextJson;

    [Fact]
    public Task MissingFieldsOnLines() => VerifyFixAsync("""
        void Run() => Send(new Ecs
        {
            Type = {|BUDDY1001:"AWS_ECS"|},
            Name = "n", // the name
        });
        """, """
        void Run() => Send(new Ecs
        {
            Type = "AWS_ECS",
            Name = "n", // the name
            Integration = new Integration { Identifier = "<integration>" },
            Region = "<region>",
            LocalPath = "<local_path>",
            Cluster = "<cluster>",
            Service = "<service>",
        });
        """, null, Types);

    [Fact]
    public Task MissingFieldsOnOneLine() => VerifyFixAsync("""
        void Run()
        {
            Send(new ContainerAction { Name = "n", Image = "i", Tag = "t" });
            Send({|BUDDY1001:new|} ContainerAction { Name = "n" });
            Send({|BUDDY1001:new|} ContainerAction());
            ContainerAction other = {|BUDDY1001:new|}() { Name = "n" };
            Send(other);
        }
        """, """
        void Run()
        {
            Send(new ContainerAction { Name = "n", Image = "i", Tag = "t" });
            Send(new ContainerAction { Name = "n", Image = "<docker_image_name>", Tag = "<docker_image_tag>" });
            Send(new ContainerAction() { Name = "<name>", Image = "<docker_image_name>", Tag = "<docker_image_tag>" });
            ContainerAction other = new() { Name = "n", Image = "<docker_image_name>", Tag = "<docker_image_tag>" };
            Send(other);
        }
        """, null, Types);

    [Fact]
    public Task MissingFieldsOfNestedObjects() => VerifyFixAsync("""
        void Run() => Send(new Ecs
        {
            Type = "AWS_ECS", Name = "n", Region = "us-east-1", LocalPath = "p", Cluster = "c", Service = "s", Integration = new Integration { Identifier = "i" },
            TriggerConditions = new List<Condition> { {|BUDDY1001:new|} Condition { Kind = "VAR_IS", Key = "k" }, {|BUDDY1001:new|} Condition { Kind = "ON_CHANGE_AT_PATH" } },
            Variables = new[] { {|BUDDY1001:new|} Variable { Value = "v" } },
        });
        """, """
        void Run() => Send(new Ecs
        {
            Type = "AWS_ECS", Name = "n", Region = "us-east-1", LocalPath = "p", Cluster = "c", Service = "s", Integration = new Integration { Identifier = "i" },
            TriggerConditions = new List<Condition> { new Condition { Kind = "VAR_IS", Key = "k", Value = "<trigger_variable_value>" }, new Condition { Kind = "ON_CHANGE_AT_PATH", Paths = new List<string> { "<path>" } } },
            Variables = new[] { new Variable { Value = "v", Key = "<key>" } },
        });
        """, null, Types);

    [Theory]
    [InlineData("public string docker_image_tag => null;")]
    [InlineData("public string docker_image_tag { get; private set; }")]
    public Task NothingIsOfferedWhereTheTypeCannotTakeTheField(string tag)
    {
        const string Code = """void Run() => Send(new OwnAction { type = {|BUDDY1001:"RUN_DOCKER_CONTAINER"|}, name = "n", docker_image_name = "i" });""";
        return VerifyFixAsync(Code, Code, null, $$"""
            public class OwnAction { public string type { get; set; } public string name { get; set; } public string docker_image_name { get; set; } {{tag}} }
            """);
    }

    [Theory]
    [InlineData("public class Integration { public required string identifier { get; set; } }", "new Integration { identifier = \"<integration>\" }")]
    [InlineData("public record Integration(string identifier);", "new Integration(\"<integration>\")")]
    [InlineData("public struct Integration { public string identifier; }", "new Integration { identifier = \"<integration>\" }")]
    [InlineData("namespace Api { public class Integration { public string identifier { get; set; } } }", "new Api.Integration { identifier = \"<integration>\" }")]
    public Task PlaceholdersOfNestedTypes(string type, string placeholder) => VerifyFixAsync(
        """void Run() => Send(new OwnAction { type = {|BUDDY1001:"AWS_ECS"|}, name = "n", region = "us-east-1", local_path = "p", cluster = "c", service = "s" });""",
        $$"""void Run() => Send(new OwnAction { type = "AWS_ECS", name = "n", region = "us-east-1", local_path = "p", cluster = "c", service = "s", integration = {{placeholder}} });""",
        null,
        "public class OwnAction { public string type { get; set; } public string name { get; set; } public string region { get; set; } public string local_path { get; set; }"
        + " public string cluster { get; set; } public string service { get; set; } public INTEGRATION integration { get; set; } }"
            .Replace("INTEGRATION", type.Contains("namespace", StringComparison.Ordinal) ? "Api.Integration" : type.Contains("struct", StringComparison.Ordinal) ? "Integration?" : "Integration"),
        type);

    [Fact]
    public Task NoPlaceholderForATypeThatAsksForMore()
    {
        const string Code = """void Run() => Send(new OwnAction { type = {|BUDDY1001:"AWS_ECS"|}, name = "n", region = "us-east-1", local_path = "p", cluster = "c", service = "s" });""";
        return VerifyFixAsync(
            Code,
            Code,
            null,
            "public class OwnAction { public string type { get; set; } public string name { get; set; } public string region { get; set; } public string local_path { get; set; }"
            + " public string cluster { get; set; } public string service { get; set; } public Integration integration { get; set; } }",
            "public class Integration { public string identifier { get; set; } public required string Secret { get; set; } }");
    }

    [Fact]
    public Task AnEnumHoldsNoPlaceholder() => VerifyFixAsync("""
        void Run() => Send(new OwnAction { name = "n", trigger_conditions = new[] { {|BUDDY1001:new|} Condition { trigger_variable_key = "k" } } });
        """, """
        void Run() => Send(new OwnAction { name = "n", trigger_conditions = new[] { {|BUDDY1001:new|} Condition { trigger_variable_key = "k" } } });
        """, null, """
        public enum Kind { ON_CHANGE, VAR_IS }
        public class Condition { public Kind? trigger_condition { get; set; } public string trigger_variable_key { get; set; } }
        public class OwnAction { public string type => "RUN_DOCKER_CONTAINER"; public string name { get; set; } public Condition[] trigger_conditions { get; set; }
            public string docker_image_name { get; set; } = "i"; public string docker_image_tag { get; set; } = "t"; }
        """);

    [Fact]
    public Task NearestValue() => VerifyFixAsync("""
        void Run() => Send(new ContainerAction { Name = "n", Image = "i", Tag = "t", TriggerTime = {|BUDDY1003:"ON_SUCESS"|}, Shell = {|BUDDY1003:"bash"|} });
        """, """
        void Run() => Send(new ContainerAction { Name = "n", Image = "i", Tag = "t", TriggerTime = "ON_SUCCESS", Shell = "BASH" });
        """, "BUDDY1003:nearest", Types);

    [Fact]
    public Task SharedConstant() => VerifyFixAsync("""
        const string Time = "ON_SUCESS";
        void Run() => Send(new ContainerAction { Name = "n", Image = "i", Tag = "t", TriggerTime = {|BUDDY1003:Time|} });
        """, """
        const string Time = "ON_SUCCESS";
        void Run() => Send(new ContainerAction { Name = "n", Image = "i", Tag = "t", TriggerTime = Time });
        """, "BUDDY1003:nearest", Types);

    [Fact]
    public Task AWrongDefaultOfTheTypeIsNotCorrectedAtItsUse()
    {
        const string Code = """void Run() => Send(new OwnAction { type = {|BUDDY1003:"RUN_DOCKER_CONTAINER"|}, name = "n", docker_image_name = "i", docker_image_tag = "t" });""";
        return VerifyFixAsync(Code, Code, null, """
            public class OwnAction
            {
                public string type { get; set; }
                public string name { get; set; }
                public string docker_image_name { get; set; }
                public string docker_image_tag { get; set; }
                public string shell { get; set; } = "bash";
            }
            """);
    }

    [Fact]
    public Task SetTriggerTime() => VerifyFixAsync("""
        void Run()
        {
            Send(new ContainerAction { Name = "n", Image = "i", Tag = "t", {|BUDDY1101:RunOnlyOnFirstFailure|} = true });
            Send(new ContainerAction
            {
                Name = "n",
                Image = "i",
                Tag = "t",
                {|BUDDY1101:RunOnlyOnFirstFailure|} = true
            });
        }
        """, """
        void Run()
        {
            Send(new ContainerAction { Name = "n", Image = "i", Tag = "t", RunOnlyOnFirstFailure = true, TriggerTime = "ON_FAILURE" });
            Send(new ContainerAction
            {
                Name = "n",
                Image = "i",
                Tag = "t",
                RunOnlyOnFirstFailure = true,
                TriggerTime = "ON_FAILURE"
            });
        }
        """, "BUDDY1101:set", Types);

    [Fact]
    public Task RemoveTheFlag() => VerifyFixAsync("""
        void Run()
        {
            Send(new ContainerAction { Name = "n", Image = "i", Tag = "t", {|BUDDY1101:RunOnlyOnFirstFailure|} = true, TriggerTime = "ON_SUCCESS" });
            Send(new ContainerAction
            {
                Name = "n",
                Image = "i",
                Tag = "t",
                TriggerTime = "ON_SUCCESS",
                {|BUDDY1101:RunOnlyOnFirstFailure|} = true
            });
        }
        """, """
        void Run()
        {
            Send(new ContainerAction { Name = "n", Image = "i", Tag = "t", TriggerTime = "ON_SUCCESS" });
            Send(new ContainerAction
            {
                Name = "n",
                Image = "i",
                Tag = "t",
                TriggerTime = "ON_SUCCESS"
            });
        }
        """, "BUDDY1101:remove", Types);

    [Theory]
    [InlineData("true")]
    [InlineData("false")]
    public Task InsertTheFlag(string value) => VerifyFixAsync("""
        void Run() => Send(new Ecs
        {
            Type = "AWS_ECS", Name = "n", Region = "us-east-1", LocalPath = "p", Cluster = "c", Service = "s", Integration = new() { Identifier = "i" },
            TriggerTime = {|BUDDY1102:"ON_FAILURE"|},
        });
        """, $$"""
        void Run() => Send(new Ecs
        {
            Type = "AWS_ECS", Name = "n", Region = "us-east-1", LocalPath = "p", Cluster = "c", Service = "s", Integration = new() { Identifier = "i" },
            TriggerTime = "ON_FAILURE",
            RunOnlyOnFirstFailure = {{value}},
        });
        """, "BUDDY1102:insert " + value, Types);

    [Fact]
    public Task InsertTheCompanion() => VerifyFixAsync("""
        void Run() => Send(new ContainerAction { Name = "n", Image = "i", Tag = "t", ImageLocation = "PRIVATE_REGISTRY", Registry = "OTHER", Login = "l", {|BUDDY1103:Password|} = "$SECRET" });
        """, """
        void Run() => Send(new ContainerAction { Name = "n", Image = "i", Tag = "t", ImageLocation = "PRIVATE_REGISTRY", Registry = "OTHER", Login = "l", Password = "$SECRET", RegistryUrl = "<registry>" });
        """, "BUDDY1103:insert", Types);

    [Fact]
    public Task RemoveTheLonelyOne() => VerifyFixAsync("""
        void Run() => Send(new ContainerAction { Name = "n", Image = "i", Tag = "t", {|BUDDY1103:ImageLocation|} = "PUBLIC_REGISTRY" });
        """, """
        void Run() => Send(new ContainerAction { Name = "n", Image = "i", Tag = "t" });
        """, "BUDDY1103:remove on request", Types);
}
