using System.Globalization;
using Buddy.Analyzers.Answers;
using Buddy.Analyzers.Catalog;
using Buddy.Analyzers.Payloads.Filtering;
using Buddy.Analyzers.Payloads.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Buddy.Analyzers.Benchmarks.Cost;

/// <summary>What the first question costs that each member is asked, without the compiler around it.</summary>
internal static class WordReading
{
    /// <summary>Prints it, the least of some turns.</summary>
    public static void Print(CodeBase code, TextWriter output)
    {
        SyntaxNode[] members = [.. code.Fresh().SyntaxTrees.SelectMany(static tree => tree.GetRoot().DescendantNodes()).Where(IsMember)];
        var walked = (Payloads: 0, Answers: 0);
        var least = Enumerable.Range(0, 20).Select(_ => Measured.Of(() => walked = Read(members))).MinBy(static turn => turn.Cpu);
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{members.Length:N0} members, of which {walked.Payloads:N0} are walked for payloads and {walked.Answers:N0} for answers: {least.Cpu.TotalMilliseconds:N0} ms, {least.Bytes:N0} bytes."));
        output.WriteLine();
    }

    private static (int Payloads, int Answers) Read(SyntaxNode[] members)
    {
        var (payloads, answers) = (0, 0);
        foreach (var member in members)
        {
            var signs = MemberText.Of(member, ActionCatalog.Shipped);
            payloads += signs.Payload == PayloadSign.Payload ? 1 : 0;
            answers += signs.HasComparison && new AnswerText(ActionCatalog.Shipped.Answers).MayCompare(member, signs.OmitsName) ? 1 : 0;
        }

        return (payloads, answers);
    }

    private static bool IsMember(SyntaxNode node) =>
        node is MemberDeclarationSyntax and not (BaseTypeDeclarationSyntax or BaseNamespaceDeclarationSyntax or GlobalStatementSyntax);
}
