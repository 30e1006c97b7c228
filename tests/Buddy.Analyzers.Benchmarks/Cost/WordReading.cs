using System.Globalization;
using Buddy.Analyzers.Catalog;
using Buddy.Analyzers.Payloads.Gate;
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
        var signs = new int[3];
        var least = Enumerable.Range(0, 20).Select(_ => Measured.Of(() => Read(members, signs))).MinBy(static turn => turn.Cpu);
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{members.Length:N0} members, of which {signs[(int)MemberText.Signs.Payload]:N0} are walked: {least.Cpu.TotalMilliseconds:N0} ms, {least.Bytes:N0} bytes."));
        output.WriteLine();
    }

    private static void Read(SyntaxNode[] members, int[] signs)
    {
        Array.Clear(signs);
        foreach (var member in members)
            signs[(int)MemberText.Of(member, ActionCatalog.Shipped)]++;
    }

    private static bool IsMember(SyntaxNode node) =>
        node is MemberDeclarationSyntax and not (BaseTypeDeclarationSyntax or BaseNamespaceDeclarationSyntax or GlobalStatementSyntax);
}
