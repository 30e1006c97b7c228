using static Buddy.Analyzers.Tests.Shapes.Sample;

namespace Buddy.Analyzers.Tests.Shapes;

/// <summary>What constructors put into a payload.</summary>
public class ConstructorTests
{
    private const string Actions = """
        using System;
        using System.Text.Json.Serialization;

        public abstract class BuddyAction
        {
            protected BuddyAction(string type, string name)
            {
                if (name == "")
                    throw new ArgumentException(name);
                Type = type ?? throw new ArgumentNullException(nameof(type));
                Name = name;
            }

            [JsonPropertyName("type")] public string Type { get; }
            [JsonPropertyName("name")] public string Name { get; set; }
            [JsonPropertyName("trigger_time")] public string TriggerTime { get; set; }
        }

        public class ContainerAction : BuddyAction
        {
            public ContainerAction(string name, string image = null, string tag = null, string shell = "BASH") : base("RUN_DOCKER_CONTAINER", name)
            {
                this.Image = image;
                Tag = tag;
                Shell = shell;
            }

            public ContainerAction() : this("container") { }

            [JsonPropertyName("docker_image_name")] public string Image { get; set; }
            [JsonPropertyName("docker_image_tag")] public string Tag { get; set; }
            [JsonPropertyName("shell")] public string Shell { get; set; }
        }
        """;

    [Fact]
    public Task PositionalNamedAndOptionalArguments() => VerifyAsync("""
        void Run()
        {
            Send({|BUDDY1001:new|} ContainerAction("n"));
            Send({|BUDDY1001:new|} ContainerAction("n", "image"));
            Send({|BUDDY1001:new|} ContainerAction("n", tag: "t"));
            Send(new ContainerAction("n", "image", "t", {|BUDDY1003:"bash"|}));
            Send(new ContainerAction("n", tag: "t", image: "image", shell: {|BUDDY1003:"bash"|}));
            Send(new ContainerAction("n", "image", "t"));
        }
        """, Actions);

    [Fact]
    public Task ThisCallsAndInitialisersBehindThem() => VerifyAsync("""
        void Run()
        {
            Send({|BUDDY1001:new|} ContainerAction { Image = "i" });
            Send(new ContainerAction { Image = "i", Tag = "t" });
            Send(new ContainerAction("n") { Image = "i", Tag = "t", TriggerTime = {|BUDDY1003:"ON_SUCESS"|} });
        }
        """, Actions);

    [Fact]
    public Task ArgumentsThatAreNotKnown() => VerifyAsync("""
        void Run(string image, string tag)
        {
            Send(new ContainerAction("n", image, tag));
            Send(new ContainerAction(name: "n", image: image, tag: tag));
        }
        """, Actions);

    [Theory]
    [InlineData("Fill();")]
    [InlineData("if (name != null) docker_image_tag = \"t\";")]
    [InlineData("foreach (var c in name) docker_image_tag += c;")]
    [InlineData("name = name.Trim();")]
    [InlineData("var tag = \"t\"; docker_image_tag = tag;")]
    [InlineData("(docker_image_tag, docker_image_name) = (name, name);")]
    public Task ConstructorsWithCodeMakeTheMembersUnknown(string code) => VerifyAsync("""
        class Own
        {
            public Own(string name) { CODE }
            public string type { get; set; }
            public string name { get; set; }
            public string docker_image_name { get; set; }
            public string docker_image_tag { get; set; }
            void Fill() { docker_image_tag = "t"; }
        }
        void Run() => Send(new Own("x") { type = "RUN_DOCKER_CONTAINER", name = "n" });
        """.Replace("CODE", code));

    [Fact]
    public Task WhatIsSetBehindSuchCodeIsKnown() => VerifyAsync("""
        class Own
        {
            public Own() { Fill(); }
            public string type { get; set; }
            public string name { get; set; }
            public string docker_image_name { get; set; }
            public string docker_image_tag { get; set; }
            public string shell { get; set; }
            protected virtual void Fill() { }
        }
        void Run() => Send(new Own { type = "RUN_DOCKER_CONTAINER", shell = {|BUDDY1003:"bash"|} });
        """);

    [Fact]
    public Task ABaseWithCodeCannotChangeWhatOnlyTheTypeItselfSets() => VerifyAsync("""
        abstract class Base
        {
            protected Base() { Fill(); }
            public string name { get; set; }
            protected virtual void Fill() { }
        }
        class OwnAction : Base
        {
            public string docker_image_name { get; set; }
            public string docker_image_tag { get; set; }
            public string type { get; } = "RUN_DOCKER_CONTAINER";
            public string shell { get; set; } = "bash";
            protected override void Fill() { shell = "BASH"; }
        }
        void Run() => Send(new OwnAction { name = "n" });
        void Run2() => Send(new OwnAction { name = "n", shell = {|BUDDY1003:"sh"|} });
        """);

    [Fact]
    public Task DefaultsOfTheType() => VerifyAsync("""
        class OwnAction
        {
            public string type { get; } = "RUN_DOCKER_CONTAINER";
            public string name { get; set; } = "n";
            public string docker_image_name { get; set; } = null!;
            public string docker_image_tag { get; set; } = string.Empty;
            public string trigger_time { get; set; } = "ON_SUCCESS";
            public bool? run_only_on_first_failure { get; set; }
        }
        void Run()
        {
            Send({|BUDDY1001:new|} OwnAction { name = "x" });
            Send(new OwnAction { docker_image_name = "i", {|BUDDY1101:run_only_on_first_failure|} = true });
            Send(new OwnAction { docker_image_name = "i", run_only_on_first_failure = true, trigger_time = "ON_FAILURE" });
        }
        """);

    [Theory]
    [InlineData("class EcsAction { public string type => \"AWS_ECS\"; public string name { get; set; } }")]
    [InlineData("class EcsAction { public string type { get { return \"AWS_ECS\"; } } public string name { get; set; } }")]
    [InlineData("class EcsAction { const string Kind = \"AWS_ECS\"; public string type => Kind; public string name { get; set; } }")]
    [InlineData("class Base { public virtual string type => \"JEV\"; public string name { get; set; } } class EcsAction : Base { public override string type => \"AWS_ECS\"; }")]
    [InlineData("class Base { public virtual string type { get; set; } = \"JEV\"; public string name { get; set; } } class EcsAction : Base { public override string type { get; set; } = \"AWS_ECS\"; }")]
    [InlineData("class Base { public Base() { type = \"AWS_ECS\"; } public virtual string type { get; set; } public string name { get; set; } } class EcsAction : Base { public override string type { get; set; } = \"JEV\"; }")]
    [InlineData("class Base<T> { public Base(T t) { type = t; } public T type { get; } public string name { get; set; } } class EcsAction : Base<string> { public EcsAction() : base(\"AWS_ECS\") { } }")]
    [InlineData("record EcsAction(string name) { public string type { get; } = \"AWS_ECS\"; public EcsAction() : this(\"n\") { } }")]
    public Task TypeFixedInsideTheClass(string type) => VerifyAsync($$"""
        {{type}}
        void Run() => Send({|BUDDY1001:new|} EcsAction { name = "n" });
        """);

    [Fact]
    public Task StructsRunNothingWithoutConstructor() => VerifyAsync("""
        struct EcsAction
        {
            public EcsAction(string name) { this.name = name; type = "AWS_ECS"; }
            public string type { get; set; }
            public string name { get; set; }
        }
        void Run()
        {
            Send(new EcsAction { name = "n" });
            Send({|BUDDY1001:new|} EcsAction("n"));
        }
        """);

    [Fact]
    public Task AnEnumArgumentIsReadAsTheMemberThatTakesIt() => VerifyAsync("""
        enum When { OnFailure, ON_SUCCESS }
        class OwnAction
        {
            public OwnAction(When when) { TriggerTime = when; }
            [System.Text.Json.Serialization.JsonPropertyName("type")] public string Type => "RUN_DOCKER_CONTAINER";
            [System.Text.Json.Serialization.JsonPropertyName("shell")] public string Shell { get; set; }
            [System.Text.Json.Serialization.JsonPropertyName("trigger_time")]
            [System.Text.Json.Serialization.JsonConverter(typeof(System.Text.Json.Serialization.JsonStringEnumConverter))] public When TriggerTime { get; }
        }
        void Run(Func<string> name) => Send({|BUDDY1001:new|} OwnAction({|BUDDY1003:When.OnFailure|}) { Shell = "BASH" });
        """);

    [Fact]
    public Task ATypeThatCreatesItselfEndsTheReading() => VerifyAsync("""
        class OwnAction
        {
            public string type { get; set; }
            public string shell { get; set; }
            public OwnAction left { get; set; } = new OwnAction { type = "AWS_ECS" };
            public OwnAction right { get; set; } = new OwnAction { type = "AWS_ECS" };
            public string loop => loop;
        }
        void Run() => Send(new OwnAction { type = {|BUDDY1001:"RUN_DOCKER_CONTAINER"|}, shell = {|BUDDY1003:"bash"|} });
        """);
}
