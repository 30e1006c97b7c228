using Buddy.Analyzers.Answers;
using Buddy.Analyzers.Catalog;
using Buddy.Analyzers.Payloads.Filtering;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Buddy.Analyzers.Tests.Gate;

public class AnswerTextTests
{
    [Theory]
    [InlineData("bool F() => x.last_execution_status == y;")]
    [InlineData("bool F() => x.LastExecutionStatus is y;")]
    [InlineData("bool F() => y != x[\"last_execution_status\"];")]
    [InlineData("bool F() => (string)x[\"action.last_execution_status\"] == y;")]
    [InlineData("bool F() => x is { TriggerTime: y };")]
    [InlineData("int F() => x.TriggerTime switch { y => 1 };")]
    [InlineData("void F() { switch (x.TriggerTime) { case y: break; } }")]
    [InlineData("bool F() => x.TriggerTime.Equals(y);")]
    [InlineData("bool F() => y.Contains(x.TriggerTime);")]
    [InlineData("bool F() => x.GetProperty(\"trigger_time\").ValueEquals(y);")]
    [InlineData("bool F() => x.Status == \"SUCCES\";")] // named for short: only beside what is nearly a value
    [InlineData("bool F() => x.Status == \"success\";")]
    [InlineData("bool F() => x.Status == \"FAILURE\";")]
    [InlineData("bool F() => x.Status == \"not-executed\" || x.Status == \"NOT EXECUTD\";")]
    [InlineData("bool F() => x.Status is \"FAILLED\" or null;")]
    [InlineData("bool F() => x.Status == State.Successful;")]
    [InlineData("bool F() => x.Status == State.Success;")]
    [InlineData("int F() => x.Status switch { \"SUCCESSFUL\" => 1 };")] // a value that is right may be one of too few
    [InlineData("bool F() => x.Status == @\"SUCCES\";")]
    [InlineData("bool F() => x.Status == Done; const string Done = \"SUCCES\";")]
    [InlineData("const string Done = \"SUCCES\"; bool F() => x.Status == Done;")]
    [InlineData("bool F() => x.Type == \"AWS_EC\";")]
    [InlineData("bool P { get => x.Status == \"SUCCES\"; }")]
    public void LetsThroughWhatTheGateTakes(string members)
    {
        var member = Parse(members);
        var comparisons = member.DescendantNodes().Where(static node => AnswerGate.Kinds.Contains(node.Kind()) && AnswerGate.MayCompare(node)).ToList();
        Assert.NotEmpty(new AnswerGate(member, ActionCatalog.Shipped.Answers).Select(comparisons));

        Assert.True(MayCompare(member));
        Assert.All(member.DescendantNodes().OfType<AccessorDeclarationSyntax>(), static accessor => Assert.True(MayCompare(accessor)));
    }

    [Theory]
    [InlineData("bool F() => x.Status == y;")]
    [InlineData("bool F() => x.Status == \"SUCCESSFUL\";")]
    [InlineData("bool F() => x.Status == \"delivered\" || x.Status == \"paid\";")]
    [InlineData("bool F() => x.Status == OrderStatus.Paid;")]
    [InlineData("bool F() => x.Name == \"ON_SUCCES\";")]
    [InlineData("bool F() => x.Type == typeof(string);")]
    [InlineData("void F() { x.Status = \"SUCCES\"; Log(x.last_execution_status); }")] // nothing is compared
    [InlineData("bool F() => x.Status == y; const int Other = 1;")]
    [InlineData("const string Title = \"The title\"; bool F() => x.Type == y;")]
    [InlineData("/// <summary>The type is a name.</summary>\nstring F(string type) => $\"{type}\";")]
    public void EndsOrdinaryCode(string members) => Assert.False(MayCompare(Parse(members)));

    private static bool MayCompare(Microsoft.CodeAnalysis.SyntaxNode code) =>
        MemberText.Of(code, ActionCatalog.Shipped) is { HasComparison: true } signs
        && new AnswerText(ActionCatalog.Shipped.Answers).MayCompare(code, signs.OmitsName);

    /// <summary>The member that is not a constant.</summary>
    private static MemberDeclarationSyntax Parse(string members) => CSharpSyntaxTree.ParseText($"class C\n{{\n{members}\n}}").GetCompilationUnitRoot()
        .DescendantNodes().OfType<ClassDeclarationSyntax>().First().Members.First(static member => member is not FieldDeclarationSyntax);
}
