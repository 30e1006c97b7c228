using VerifyCS = Buddy.Analyzers.Testing.BuddyAnalyzerVerifier<
    Buddy.Analyzers.ActionPayloadAnalyzer>;

namespace Buddy.Analyzers.Tests.Flow;

/// <summary>A dictionary that is changed and sent by way of what holds it: a list, another object, parameters, a query.</summary>
public class HeldObjectTests
{
    /// <summary>Any fields may have come; a warning that some are missing would be a false alarm.</summary>
    [Theory]
    [InlineData("an item of a list", "var all = new List<Fields> { NEW }; foreach (var field in more) all[0][field.Key] = field.Value; Send(all[0]);")]
    [InlineData("items of an array, one by one", "var all = new[] { NEW }; foreach (var one in all) foreach (var field in more) one[field.Key] = field.Value; foreach (var one in all) Send(one);")]
    [InlineData("a list, by a method", "var all = new List<Fields> { NEW }; FillAll(all); Send(all[0]);")]
    [InlineData("the items of an array, by a method", "var all = new[] { NEW }; FillEach(all); Send(all[0]);")]
    [InlineData("several arguments, by a method", "var action = NEW; FillEach(action); Send(action);")]
    [InlineData("a field of a dictionary", "var outer = new Dictionary<string, object> { [\"action\"] = NEW }; foreach (var field in more) ((Fields)outer[\"action\"])[field.Key] = field.Value; Send(outer[\"action\"]);")]
    [InlineData("a member of an object", "var holder = new Holder { Action = NEW }; foreach (var field in more) holder.Action[field.Key] = field.Value; Send(holder.Action);")]
    [InlineData("a member of an object, by a method", "var holder = new Holder { Action = NEW }; FillHeld(holder); Send(holder.Action);")]
    [InlineData("an out parameter", "Give(out var action); Send(action);")]
    public Task IsNotMissed(string what, string statements) => Verify(what, statements.Replace("NEW", "new Fields { [\"type\"] = \"AWS_ECS\", [\"name\"] = \"n\" }"));

    [Theory]
    [InlineData("an item of a list", "var all = new List<Fields> { NEW }; Send(all[0]);")]
    [InlineData("items of an array, one by one", "foreach (var one in new[] { new { type = {|BUDDY1001:\"AWS_ECS\"|}, name = \"n\" } }) Send(one);")]
    [InlineData("arguments for a parameter with params", "SendEach(NEW, NEW);")]
    [InlineData("a member of an object", "var holder = new Holder { Action = NEW }; Send(holder.Action);")]
    [InlineData("what a query selects", "foreach (var one in from field in more select new { type = {|BUDDY1001:\"AWS_ECS\"|}, name = field.Key }) Send(one);")]
    [InlineData("a list that holds itself", "var all = new List<object>(); all.Add(all); Console.WriteLine(all.IndexOf(all)); all.Add(NEW); Send(all[1]);")]
    public Task IsFollowed(string what, string statements) => Verify(what, statements.Replace("NEW", "new Fields { [\"type\"] = {|BUDDY1001:\"AWS_ECS\"|}, [\"name\"] = \"n\" }"));

    [Theory]
    [InlineData("a variable of a query", "Console.WriteLine((from field in more let row = new { type = \"AWS_ECS\", name = field.Key } where row.type != \"\" select row.name).First());")]
    [InlineData("an object that a copy is made of", "var draft = new { type = \"SANDBOX_STOP\", name = \"n\", trigger_time = \"ON_SUCESS\" }; Console.WriteLine(draft with { trigger_time = \"ON_SUCCESS\" });")]
    [InlineData("a key", "var known = new Dictionary<object, int>(); Console.WriteLine(known[new { type = \"AWS_ECS\", name = \"n\" }]);")]
    public Task IsOnlyLookedAt(string what, string statements) => Verify(what, statements);

    private static Task Verify(string what, string statements)
    {
        return VerifyCS.VerifyAnalyzerAsync($$"""
            using System;
            using System.Collections.Generic;
            using System.Linq;
            using Fields = System.Collections.Generic.Dictionary<string, object>;

            class Holder { public Fields Action { get; set; } }

            class Deploy
            {
                void Run(Dictionary<string, object> more)
                {
                    {{statements}}
                }

                static Dictionary<string, object> Place;

                static void FillAll(List<Fields> all) { foreach (var one in all) foreach (var field in Place) one[field.Key] = field.Value; }
                static void FillEach(params Fields[] all) { for (var i = 0; i < all.Length; i++) foreach (var field in Place) all[i][field.Key] = field.Value; }
                static void FillHeld(Holder holder) { foreach (var field in Place) holder.Action[field.Key] = field.Value; }
                static void Give(out Fields action) => action = new Fields { ["type"] = "AWS_ECS", ["name"] = "n" };
                static void SendEach(params object[] all) { foreach (var one in all) Send(one); }
                static extern void Send(object payload);
            }
            """);
    }
}
