using static Buddy.Analyzers.Tests.Shapes.Sample;

namespace Buddy.Analyzers.Tests.Shapes;

/// <summary>Objects of payload classes, set by an object initialiser.</summary>
public class DtoTests
{
    private const string Ecs = PayloadTypes.SystemTextJson;

    [Fact]
    public Task MissingFields() => VerifyAsync("""
        void Run() => Send(new Ecs { Type = {|BUDDY1001:"AWS_ECS"|}, Name = "n", Cluster = "c" });
        """, Ecs);

    [Fact]
    public Task NullIsNotSet() => VerifyAsync("""
        void Run(string region) => Send(new Ecs
        {
            Type = "AWS_ECS", Name = "n", Cluster = "c", Service = "s", LocalPath = "p", Region = region, Integration = new Integration { Identifier = "i" },
        });
        """, Ecs);

    [Fact]
    public Task TargetTypedNew() => VerifyAsync("""
        void Run()
        {
            Ecs ecs = new() { Type = {|BUDDY1001:"AWS_ECS"|}, Name = "n", TriggerTime = {|BUDDY1003:"ON_SUCESS"|} };
            Send(ecs);
        }
        """, Ecs);

    [Fact]
    public Task ValueOutsideTheEnum() => VerifyAsync("""
        const string Time = "ON_SUCESS";
        void Run(bool ok)
        {
            Send(new ContainerAction { Name = "n", Image = "i", Tag = "t", Shell = {|BUDDY1003:"bash"|} });
            Send(new ContainerAction { Name = "n", Image = "i", Tag = "t", TriggerTime = {|BUDDY1003:Time|} });
            Send(new ContainerAction { Name = "n", Image = "i", Tag = "t", TriggerTime = ok ? "ON_SUCCESS" : {|BUDDY1003:"ON_FAILUR"|} });
        }
        """, Ecs);

    [Fact]
    public Task Conditions() => VerifyAsync("""
        void Run()
        {
            Send(new ContainerAction { Name = "n", Image = "i", Tag = "t", {|BUDDY1101:RunOnlyOnFirstFailure|} = true, TriggerTime = "ON_SUCCESS" });
            Send(new ContainerAction { Name = "n", Image = "i", Tag = "t", {|BUDDY1101:RunOnlyOnFirstFailure|} = true });
            Send(new Ecs { Type = {|BUDDY1001:"AWS_ECS"|}, Name = "n", TriggerTime = {|BUDDY1102:"ON_FAILURE"|} });
        }
        """, Ecs);

    [Fact]
    public Task Companions() => VerifyAsync("""
        void Run()
        {
            Send(new ContainerAction { Name = "n", Image = "i", Tag = "t", {|BUDDY1103:ImageLocation|} = "PUBLIC_REGISTRY" });
            Send(new ContainerAction
            {
                Name = "n", Image = "i", Tag = "t", ImageLocation = "PRIVATE_REGISTRY", Registry = "OTHER", Login = "l", {|BUDDY1103:Password|} = "$SECRET",
            });
        }
        """, Ecs);

    [Fact]
    public Task UnsetFlagsThatAreNoNullableMayBeSentAsFalse() => VerifyAsync("""
        void Run()
        {
            Send(new ContainerAction { Name = "n", Image = "i", Tag = "t", TriggerTime = "ON_SUCCESS" });
            Send(new ContainerAction { Name = "n", Image = "i", Tag = "t", TriggerTime = "ON_FAILURE" });
        }
        """, Ecs);

    [Fact]
    public Task AnExplicitFalseMayBeLeftOutByOptions() => VerifyAsync("""
        void Run() => Send(new ContainerAction { Name = "n", Image = "i", Tag = "t", TriggerTime = "ON_SUCCESS", RunOnlyOnFirstFailure = false });
        """, Ecs);

    [Fact]
    public Task NestedObjectsAndLists() => VerifyAsync("""
        void Run() => Send(new Ecs
        {
            Type = "AWS_ECS", Name = "n", Region = "us-east-1", LocalPath = "p", Cluster = "c", Service = "s",
            Integration = new Integration { Identifier = "i" },
            TriggerConditions = new List<Condition>
            {
                new Condition { Kind = {|BUDDY1003:"VAR_ISS"|}, Key = "k" },
                {|BUDDY1001:new|}() { Kind = "VAR_IS", Key = "k" },
                {|BUDDY1001:new|} Condition { Paths = new List<string> { "src" } },
            },
            Variables = new[] { new Variable { Key = "k", Type = {|BUDDY1003:"FIL"|} }, {|BUDDY1001:new|} Variable { Value = "v" } },
        });
        """, Ecs);

    [Fact]
    public Task ItemsAddedToAListOfTheType() => VerifyAsync("""
        class Many
        {
            public string type => "JEV";
            public string trigger_time => "ON_SUCCESS";
            public string name { get; set; }
            public List<Condition> trigger_conditions { get; } = new();
        }
        void Run() => Send(new Many { name = "n", trigger_conditions = { new Condition { Kind = {|BUDDY1003:"VAR_ISS"|}, Key = "k" } } });
        """, Ecs);

    [Fact]
    public Task GetOnlyListsOfTheTypeAreNotMissing() => VerifyAsync("""
        void Run() => Send(new ContainerAction { Name = "n", Image = "i", Tag = "t", Commands = { "make" } });
        """, Ecs);

    [Fact]
    public Task AReturnedObjectIsJudgedWhereItIsMade() => VerifyAsync("""
        Ecs Make() => new Ecs { Type = {|BUDDY1001:"AWS_ECS"|} };
        void Run(Ecs ecs)
        {
            Send(ecs);
            Send(Make());
        }
        """, Ecs);

    [Fact]
    public Task ChangedAfterItsCreation() => VerifyAsync("""
        void Run()
        {
            var ecs = new Ecs { Type = {|BUDDY1001:"AWS_ECS"|}, RunOnlyOnFirstFailure = true, TriggerTime = "ON_SUCCESS" };
            ecs.TriggerTime = "ON_FAILURE";
            ecs.Name = "n";
            Send(ecs);
        }
        """, Ecs);

    [Fact]
    public Task FilledByAMethodOfItsOwn() => VerifyAsync("""
        class Own
        {
            public string type { get; set; }
            public string name { get; set; }
            public string trigger_time { get; set; }
            public bool run_only_on_first_failure { get; set; }
            public void OnFailure() => trigger_time = "ON_FAILURE";
            public void OnSuccess() => trigger_time = "ON_SUCCESS";
        }
        void Run()
        {
            var own = new Own { type = "JIRA_BUILD", name = "n", run_only_on_first_failure = true, trigger_time = "ON_SUCCESS" };
            own.OnFailure();
            Send(own);
            var other = new Own { type = "JIRA_BUILD", name = "n", {|BUDDY1101:run_only_on_first_failure|} = true, trigger_time = "ON_FAILURE" };
            other.OnSuccess();
            Send(other);
        }
        """);

    [Fact]
    public Task OnlyReadAfterItsCreation() => VerifyAsync("""
        void Run()
        {
            var ecs = new Ecs { Type = {|BUDDY1001:"AWS_ECS"|}, Name = "n" };
            Console.WriteLine(ecs.Name);
            Send(ecs);
        }
        """, Ecs);

    [Fact]
    public Task PartialBodiesOfAChange() => VerifyAsync("""
        Task Run() => client.PatchAsJsonAsync("workspaces/w/projects/p/pipelines/1/actions/2", new Ecs { Type = "AWS_ECS", Cluster = "c" });
        """, Ecs);

    [Fact]
    public Task StructsAndNestedGenericTypes() => VerifyAsync("""
        struct Flat { public string type { get; set; } public string name { get; set; } }
        class Of<T> { public string type { get; set; } public string name { get; set; } public T integration { get; init; } }
        void Run()
        {
            Send(new Flat { type = {|BUDDY1001:"AWS_ECS"|}, name = "n" });
            Send(new Of<Integration> { type = {|BUDDY1001:"AWS_ECS"|}, name = "n" });
        }
        """, Ecs);

    [Fact]
    public Task RequiredInitAndPrivateSet() => VerifyAsync("""
        class Action
        {
            public required string type { get; init; }
            public string name { get; private set; }
            public string shell { get; private init; }
        }
        void Run() => Send(new Action { type = {|BUDDY1001:"RUN_DOCKER_CONTAINER"|} });
        """);

    [Fact]
    public Task PublicFields() => VerifyAsync("""
        class Action { public string type; public string name; public string shell; }
        void Run() => Send(new Action { type = {|BUDDY1001:"RUN_DOCKER_CONTAINER"|}, name = "n", shell = {|BUDDY1003:"bash"|} });
        """);

    [Fact]
    public Task SettersThatChangeTheValue() => VerifyAsync("""
        class Action
        {
            private string _time;
            public string type { get; set; }
            public string name { get; set; }
            public string docker_image_name { get; set; }
            public string docker_image_tag { get; set; }
            public string trigger_time { get => _time; set => _time = value.ToUpperInvariant(); }
        }
        void Run() => Send(new Action { type = "RUN_DOCKER_CONTAINER", name = "n", docker_image_name = "i", docker_image_tag = "t", trigger_time = "on_success" });
        """);

    [Fact]
    public Task SettersThatChangeOtherMembers() => VerifyAsync("""
        class Action
        {
            private string _image;
            public string type { get; set; }
            public string name { get; set; }
            public string docker_image_name { get => _image; set { _image = value; docker_image_tag = "latest"; } }
            public string docker_image_tag { get; set; }
        }
        void Run() => Send(new Action { type = "RUN_DOCKER_CONTAINER", name = "n", docker_image_name = "i" });
        """);

    [Fact]
    public Task GettersThatDoMore() => VerifyAsync("""
        class Action
        {
            private string _tag;
            public string type { get; set; }
            public string name { get; set; }
            public string docker_image_name { get; set; }
            public string docker_image_tag { get { if (_tag == null) _tag = "latest"; return _tag; } set { _tag = value; } }
        }
        void Run() => Send(new Action { type = "RUN_DOCKER_CONTAINER", name = "n", docker_image_name = "i" });
        """);

    [Fact]
    public Task PropertiesThatPassAFieldOn() => VerifyAsync("""
        class OwnAction
        {
            private string _type = "RUN_DOCKER_CONTAINER", _shell;
            public string type => _type;
            public string name { get; set; }
            public string shell { get => _shell; set => _shell = value; }
        }
        void Run() => Send({|BUDDY1001:new|} OwnAction { name = "n", shell = {|BUDDY1003:"bash"|} });
        """);

    [Fact]
    public Task TypesOfAnotherProjectKeepTheirSecrets()
    {
        var test = new BuddyAnalyzerTest<ActionPayloadAnalyzer>
        {
            TestCode = """
                class Deploy
                {
                    void Run() => Send(new Ecs { Type = "AWS_ECS", TriggerTime = {|BUDDY1003:"ON_SUCESS"|}, Region = Defaults.Region });
                    extern void Send(object payload);
                }
                """,
        };
        test.TestState.AdditionalProjects["Client"].Sources.Add(Ecs);
        test.TestState.AdditionalProjects["Client"].Sources.Add("public static class Defaults { public static readonly string Region = \"us-east-1\"; }");
        test.TestState.AdditionalProjectReferences.Add("Client");
        return test.RunAsync();
    }

    [Fact]
    public Task OtherSystemsClasses() => VerifyAsync("""
        class Check { public string Type { get; set; } public string Target { get; set; } }
        class Tool { public string type { get; set; } public string name { get; set; } public int timeout { get; set; } }
        void Run()
        {
            Send(new Check { Type = "ATOP", Target = "t" });
            Send(new Tool { type = "ATOP", name = "n", timeout = 3 });
        }
        """);
}
