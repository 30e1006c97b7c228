using VerifyCS = Buddy.Analyzers.Testing.BuddyAnalyzerVerifier<
    Buddy.Analyzers.ActionPayloadAnalyzer>;

namespace Buddy.Analyzers.Tests.Flow;

/// <summary>Statements that decide whether a change happens: what is certain on every way is said, the rest is not.</summary>
public class ControlFlowTests
{
    [Theory]
    [InlineData("if (flag) action[\"service\"] = \"s\"; else action[\"service\"] = \"t\";")]
    [InlineData("if (flag) { action[\"service\"] = \"s\"; } else { throw new Exception(); }")]
    [InlineData("if (!flag) return; action[\"service\"] = \"s\";")]
    [InlineData("switch (number) { case 1: action[\"service\"] = \"s\"; break; default: action[\"service\"] = \"t\"; break; }")]
    [InlineData("switch (number) { case 1: action[\"service\"] = \"s\"; break; }")]
    [InlineData("try { action[\"service\"] = Name(); } catch (Exception) { action[\"service\"] = \"t\"; }")]
    [InlineData("try { Name(); } finally { action[\"service\"] = \"t\"; }")]
    [InlineData("while (flag) { action[\"service\"] = \"s\"; }")]
    [InlineData("do { action[\"service\"] = \"s\"; } while (flag);")]
    [InlineData("for (var i = 0; i < number; i++) action[\"service\"] = \"s\";")]
    [InlineData("foreach (var name in names) { if (name == \"\") continue; action[\"service\"] = name; }")]
    [InlineData("lock (this) { action[\"service\"] = \"s\"; }")]
    [InlineData("using (Scope()) action[\"service\"] = \"s\";")]
    [InlineData("checked { action[\"service\"] = \"s\"; }")]
    [InlineData("_ = flag ? action[\"service\"] = \"s\" : null;")]
    [InlineData("_ = flag && action.TryAdd(\"service\", \"s\");")]
    [InlineData("void Fill() => action[\"service\"] = \"s\"; Fill();")]
    [InlineData("new Action(delegate { action[\"service\"] = \"s\"; })();")]
    [InlineData("try { Action fill = () => action[\"service\"] = Name(); fill(); } catch (Exception) { throw; } finally { Name(); }")]
    [InlineData("again: if (flag) { action[\"service\"] = \"s\"; } else goto again;")]
    [InlineData("((IDictionary<string, object>)action)[\"service\"] = \"s\";")]
    [InlineData("action[Name()] = \"s\";")]
    [InlineData("action?.Add(\"service\", \"s\");")]
    [InlineData("Change(ref action);")]
    [InlineData("(action[\"service\"], _) = (\"s\", 1);")]
    public Task AFieldThatMayBeSetIsNotMissed(string change) => Verify(change, "\"AWS_ECS\"");

    [Theory]
    [InlineData("")]
    [InlineData("if (flag) action[\"disabled\"] = true;")]
    [InlineData("if (flag) { action[\"service\"] = \"s\"; return; }")]
    [InlineData("action[\"service\"] = \"s\"; action.Remove(\"service\");")]
    [InlineData("action[\"service\"] = \"s\"; action[\"service\"] = null; action.Remove(\"service\");")]
    [InlineData("for (var i = 0; i < number; i++) action[\"timeout\"] = i;")]
    [InlineData("Console.WriteLine(action.ContainsKey(\"service\"));")]
    [InlineData("Console.WriteLine(action[\"name\"]);")]
    public Task AFieldThatIsSetOnNoWayIsMissed(string change) => Verify(change, "{|BUDDY1001:\"AWS_ECS\"|}");

    private static Task Verify(string change, string type) => VerifyCS.VerifyAnalyzerAsync($$"""
        using System;
        using System.Collections.Generic;

        class Deploy
        {
            void Run(bool flag, int number, string[] names)
            {
                var action = new Dictionary<string, object>
                {
                    ["type"] = {{type}}, ["name"] = "n", ["integration"] = new { identifier = "i" }, ["region"] = "us-east-1",
                    ["local_path"] = "t", ["cluster"] = "c",
                };
                {{change}}
                Send(action);
            }

            extern string Name();
            IDisposable Scope() => null;
            void Change(ref Dictionary<string, object> action) { }
            extern void Send(object payload);
        }
        """);
}
