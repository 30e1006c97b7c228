using VerifyCS = Buddy.Analyzers.Testing.BuddyAnalyzerVerifier<
    Buddy.Analyzers.ActionPayloadAnalyzer>;

namespace Buddy.Analyzers.Tests.Flow;

/// <summary>An object of a payload type in a local variable, whose members are set after its creation.</summary>
public class ChangedDtoTests
{
    [Fact]
    public Task MembersSetLineByLineAreThere() => Verify("""
        var action = new EcsAction();
        action.Name = "n";
        action.Integration = new Integration { Identifier = "aws" };
        action.Region = "us-east-1";
        action.LocalPath = "t.json";
        action.Cluster = "c";
        action.Service = "s";
        Send(action);
        """);

    [Fact]
    public Task AMemberThatIsNeverSetIsMissed() => Verify("""
        var action = {|BUDDY1001:new|} EcsAction { Name = "n", Region = "us-east-1" };
        action.Integration = new Integration { Identifier = "aws" };
        action.LocalPath = "t.json";
        action.Service = "s";
        Send(action);
        """);

    [Fact]
    public Task AMemberSetToNullIsMissed() => Verify("""
        var action = {|BUDDY1001:new|} EcsAction { Name = "n", Region = "us-east-1", LocalPath = "t", Cluster = "c", Integration = new Integration { Identifier = "i" } };
        Send(action);
        """);

    [Fact]
    public Task AWrongValueIsToldWhereItIsSet() => Verify("""
        var action = new EcsAction { Name = "n", Region = "us-east-1", LocalPath = "t", Cluster = "c", Service = "s", Integration = new Integration { Identifier = "i" } };
        action.TriggerTime = {|BUDDY1003:"ON_SUCESS"|};
        Send(action);
        """);

    [Fact]
    public Task AValueThatIsOverwrittenIsNotJudged() => Verify("""
        var action = new EcsAction { TriggerTime = "ON_SUCESS", Name = "n", Region = "us-east-1", LocalPath = "t", Cluster = "c", Service = "s", Integration = new Integration { Identifier = "i" } };
        action.TriggerTime = "ON_SUCCESS";
        Send(action);
        """);

    [Fact]
    public Task AComputedMemberMayBeThere() => Verify("""
        var action = new EcsAction { Name = "n", Region = "us-east-1", LocalPath = "t", Service = "s", Integration = new Integration { Identifier = "i" } };
        action.Cluster ??= name;
        Send(action);
        """);

    [Fact]
    public Task ALambdaMaySetAnything() => Verify("""
        var action = new EcsAction { Name = "n", Region = "us-east-1", LocalPath = "t", Service = "s", Integration = new Integration { Identifier = "i" } };
        Configure(() => action.Cluster = "c");
        Send(action);
        """);

    [Fact]
    public Task WhatNobodySendsIsNotJudged() => Verify("""
        var action = new EcsAction { Name = "n", Region = "us-east-1" };
        Keep(action);
        _ = action;
        """);

    [Fact]
    public Task AnObjectInAListMayBeFilledLater() => Verify("""
        var action = new EcsAction { Name = "n", Region = "us-east-1", LocalPath = "t", Service = "s", Integration = new Integration { Identifier = "i" } };
        var all = new List<EcsAction>();
        all.Add(action);
        action.Cluster = "c";
        Send(all);
        """);

    [Fact]
    public Task AnObjectInAListThatIsNotFilledIsMissed() => Verify("""
        var action = {|BUDDY1001:new|} EcsAction { Name = "n", Region = "us-east-1", LocalPath = "t", Integration = new Integration { Identifier = "i" } };
        var all = new List<EcsAction>();
        all.Add(action);
        action.Cluster = "c";
        Send(all);
        """);

    [Fact]
    public Task WhatAMethodOfItsOwnSetsIsThereAndNoMore() => Verify("""
        var action = {|BUDDY1001:new|} EcsAction { Name = "n", Region = "us-east-1", LocalPath = "t", Integration = new Integration { Identifier = "i" } };
        action.Clear();
        Send(action);
        """);

    [Theory]
    [InlineData("action.Clear();")]
    [InlineData("action.Add(\"disabled\", true);")]
    [InlineData("action[\"disabled\"] = true;")]
    [InlineData("action.Remove(\"cluster\");")]
    public Task MethodsOfItsOwnMaySetAnything(string call) => Verify($$"""
        var action = new EcsAction { Name = "n", Region = "us-east-1", LocalPath = "t", Cluster = "c", Integration = new Integration { Identifier = "i" } };
        {{call}}
        Send(action);
        """);

    [Theory]
    [InlineData("Newtonsoft.Json.JsonConvert.PopulateObject(name, action);")]
    [InlineData("new Newtonsoft.Json.JsonSerializer().Populate(null, action);")]
    [InlineData("mapper.Map(name, action);")]
    [InlineData("action = mapper.Map(name, action);")]
    [InlineData("reader.Bind(action);")]
    public Task ALibraryMaySetAnything(string call) => Verify($$"""
        var action = new EcsAction { Name = "n", Region = "us-east-1", LocalPath = "t", Integration = new Integration { Identifier = "i" } };
        {{call}}
        Send(action);
        """);

    [Theory]
    [InlineData("Newtonsoft.Json.JsonConvert.PopulateObject(action.Name, new EcsAction());")]
    [InlineData("Console.WriteLine(mapper.Map<string>(action));")]
    [InlineData("mapper.Map(action, new Integration());")]
    public Task ALibraryThatReadsItSetsNothing(string call) => Verify($$"""
        var action = {|BUDDY1001:new|} EcsAction { Name = "n", Region = "us-east-1", LocalPath = "t", Integration = new Integration { Identifier = "i" } };
        {{call}}
        Send(action);
        """);

    [Fact]
    public Task ItsTextIsNotItsJson() => Verify("""
        var action = {|BUDDY1001:new|} EcsAction { Name = "n", Region = "us-east-1", LocalPath = "t", Cluster = "c", Integration = new Integration { Identifier = "i" } };
        Console.WriteLine(action.ToString());
        Console.WriteLine(action.Name.ToUpperInvariant());
        Send(action);
        """);

    private static Task Verify(string body) => VerifyCS.VerifyAnalyzerAsync($$"""
        using System;
        using System.Collections.Generic;
        using System.Text.Json.Serialization;

        class Integration { [JsonPropertyName("identifier")] public string Identifier { get; set; } }

        class EcsAction
        {
            [JsonPropertyName("type")] public string Type => "AWS_ECS";
            [JsonPropertyName("name")] public string Name { get; set; }
            [JsonPropertyName("trigger_time")] public string TriggerTime { get; set; }
            [JsonPropertyName("integration")] public Integration Integration { get; set; }
            [JsonPropertyName("region")] public string Region { get; set; }
            [JsonPropertyName("local_path")] public string LocalPath { get; set; }
            [JsonPropertyName("cluster")] public string Cluster { get; set; }
            [JsonPropertyName("service")] public string Service { get; set; }
            public object this[string name] { set => Service = name; }
            public void Add(string name, object value) => Service = name;
            public void Remove(string name) => Service = name;
            public void Clear() => Service = "s";
        }

        class Deploy
        {
            void Run(bool flag, string name)
            {
                {{body}}
            }

            extern void Send(object payload);
            void Keep(object payload) { }
            extern void Configure(Action change);
            readonly AutoMapper.IMapper mapper;
            readonly Settings.IReader reader;
        }

        namespace Newtonsoft.Json
        {
            static class JsonConvert { public extern static void PopulateObject(string value, object target); }
            class JsonSerializer { public extern void Populate(object reader, object target); }
        }

        namespace AutoMapper { interface IMapper { T Map<T>(object source); T Map<S, T>(S source, T destination); } }

        namespace Settings { interface IReader { void Bind(object instance); } }
        """);
}
