using Buddy.Analyzers.Catalog;
using Buddy.Analyzers.Payloads.Filtering;
using Buddy.Analyzers.Payloads.Model;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Buddy.Analyzers.Tests.Gate;

/// <summary>A member is read once, and what is remembered of it is never taken for another's.</summary>
public class LatestMemberTests
{
    private static readonly MemberDeclarationSyntax[] Members = [.. CSharpSyntaxTree.ParseText($$"""
        class C
        {
            object Payload() => new { docker_image_name = x };
            object Name() => new { name = x };
            int None() => 1;
            bool Answer() => (string)json["last_execution_status"] == "SUCCESS";
            {{string.Concat(Enumerable.Range(0, 40).Select(static i => $"object M{i}() => new {{ {(i % 3 == 0 ? "docker_image_name" : "id")} = {i} }};\n"))}}
        }
        """).GetCompilationUnitRoot().DescendantNodes().OfType<MethodDeclarationSyntax>()];

    [Fact]
    public void Each_member_has_its_own_signs_in_any_order()
    {
        var latest = new LatestMember(ActionCatalog.Shipped);
        var random = new Random(1);
        for (var i = 0; i < 2000; i++)
        {
            var member = Members[random.Next(Members.Length)];
            Assert.Equal(MemberText.Of(member, ActionCatalog.Shipped), latest.SignsOf(member));
        }
    }

    [Fact]
    public void Several_threads_may_ask_for_members_of_one_file()
    {
        var latest = new LatestMember(ActionCatalog.Shipped);
        var expected = Members.Select(static member => MemberText.Of(member, ActionCatalog.Shipped)).ToArray();
        Assert.True(expected.Distinct().Count() > 2);
        Parallel.For(0, 20_000, i => Assert.Equal(expected[i * 7 % Members.Length], latest.SignsOf(Members[i * 7 % Members.Length])));
    }

    [Fact]
    public void A_member_that_was_read_is_not_read_again()
    {
        var member = Members[0];
        var latest = new LatestMember(ActionCatalog.Shipped);
        latest.SignsOf(member);
        var first = AllocatedBy(() => MemberText.Of(member, ActionCatalog.Shipped));
        var again = AllocatedBy(() => latest.SignsOf(member));
        Assert.True(again <= first, $"{again} bytes after {first}");
        Assert.Equal(0, again);
    }

    private static long AllocatedBy(Action act)
    {
        act();
        var before = GC.GetAllocatedBytesForCurrentThread();
        act();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
