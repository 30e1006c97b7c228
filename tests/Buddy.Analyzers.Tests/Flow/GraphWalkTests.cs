using Buddy.Analyzers.Json;
using Buddy.Analyzers.Payloads.Model;
using Buddy.Analyzers.Payloads.Reading.Flow;
using Buddy.Analyzers.Tests.Witnesses.CSharp;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Buddy.Analyzers.Tests.Flow;

/// <summary>The walk over a graph: which of the values that a field is given it may hold at the end.</summary>
public class GraphWalkTests
{
    [Theory]
    [InlineData("x = 1;", "1")]
    [InlineData("x = 1; x = 2;", "2")]
    [InlineData("if (a) x = 1;", "0|1")]
    [InlineData("if (a) x = 1; else x = 2;", "1|2")]
    [InlineData("if (true) x = 1; else x = 2;", "1")]
    [InlineData("if (!true) x = 1; else x = 2;", "2")]
    [InlineData("if (a && b) x = 1;", "0|1")]
    [InlineData("_ = a ? x = 1 : x = 2;", "1|2")]
    [InlineData("switch (n) { case 0: x = 1; break; case 1: x = 2; break; }", "0|1|2")]
    [InlineData("switch (n) { case 0: x = 1; goto case 1; case 1: x = 2; break; default: x = 3; break; }", "2|3")]
    [InlineData("while (a) { x = 1; }", "0|1")]
    [InlineData("do { x = 1; } while (a);", "1")]
    [InlineData("while (true) { x = 1; if (a) break; x = 2; }", "1")]
    [InlineData("for (var i = 0; i < n; i++) { if (a) continue; x = 1; }", "0|1")]
    [InlineData("foreach (var i in new[] { 1 }) { x = 1; }", "0|1")]
    [InlineData("goto end; x = 1; end: ;", "0")]
    [InlineData("again: x = 1; if (a) goto again;", "1")]
    [InlineData("if (a) return; x = 1;", "0|1")]
    [InlineData("x = 1; return; x = 2;", "1")]
    public void Ways_meet(string statements, string atEnd) => Assert.Equal(atEnd, AtEnd(statements));

    /// <summary>What throws and what goes on meet in a <c>finally</c>, and are not told apart behind it.</summary>
    [Theory]
    [InlineData("try { x = 1; } catch { x = 2; }", "1|2")]
    [InlineData("try { Risk(); x = 1; } catch { }", "0|1")]
    [InlineData("try { x = 1; Risk(); x = 2; } catch { }", "0|1|2")]
    [InlineData("try { x = 1; } finally { x = 2; }", "2")]
    [InlineData("try { if (a) return; x = 1; } finally { x = 2; } x = 3;", "2|3")]
    [InlineData("try { try { return; } finally { x = 1; } } finally { if (a) x = 2; }", "0|1|2")]
    [InlineData("try { throw new System.Exception(); } catch (System.Exception) when (a) { x = 1; }", "1")]
    [InlineData("try { x = 1; throw new System.Exception(); } catch { }", "0|1")]
    [InlineData("while (a) { try { break; } finally { x = 1; } }", "0|1")]
    [InlineData("try { return; } finally { x = 1; } ", "1")]
    [InlineData("lock (this) { x = 1; }", "0|1")]
    [InlineData("using (Open()) { x = 1; return; }", "0|1")]
    public void Exceptions_lead_to_their_handlers(string statements, string atEnd) => Assert.Equal(atEnd, AtEnd(statements));

    [Theory]
    [InlineData("throw new System.Exception();")]
    [InlineData("while (true) { x = 1; }")]
    [InlineData("try { return; } finally { throw new System.Exception(); }")]
    public void An_end_that_is_never_reached_has_no_state(string statements) => Assert.Null(AtEnd(statements));

    [Fact]
    public void A_block_that_changes_nothing_runs_once_more_at_most()
    {
        var (walk, field) = Walk("while (a) { x = 1; }", out var most);
        Assert.NotNull(walk.AtExit);
        Assert.Equal("x", field.Name);
        Assert.InRange(most, 2, 3);
    }

    private static string? AtEnd(string statements)
    {
        var (walk, field) = Walk(statements, out _);
        return walk.AtExit is { } end
            ? string.Join('|', end.Variables[field].Alternatives.OfType<ConstantValue>().Select(static value => $"{value.Scalar}").Order(StringComparer.Ordinal))
            : null;
    }

    private static (GraphWalk Walk, ISymbol Field) Walk(string statements, out int mostRounds)
    {
        var tree = CSharpSyntaxTree.ParseText($$"""
            class Code
            {
                int x;
                void Risk() { }
                System.IDisposable Open() => null;
                void Run(bool a, bool b, int n) { {{statements}} }
            }
            """);
        var compilation = CSharpCompilation.Create("Walk", [tree], RuntimeReferences.All, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        Assert.Empty(compilation.GetDiagnostics().Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        var field = compilation.GetTypeByMetadataName("Code")!.GetMembers("x").Single();
        var method = tree.GetRoot().DescendantNodes().OfType<MethodDeclarationSyntax>().Last();
        var graph = ControlFlowGraph.Create((IMethodBodyOperation)compilation.GetSemanticModel(tree).GetOperation(method)!);

        var walk = new GraphWalk(graph, FlowState.Start.Set(field, Constant(0)));
        mostRounds = 0;
        while (walk.Next() is { } block)
        {
            mostRounds = Math.Max(mostRounds, walk.Rounds(block));
            var state = walk.Entry(block);
            walk.MayThrow(block, state);
            foreach (var assignment in block.Operations.Append(block.BranchValue).OfType<IOperation>().SelectMany(static operation => operation.DescendantsAndSelf()).OfType<ISimpleAssignmentOperation>())
            {
                if (assignment is { Target: IFieldReferenceOperation { Field: var target }, Value.ConstantValue.Value: int value } && SymbolEqualityComparer.Default.Equals(target, field))
                    state = state.Set(field, Constant(value));
                walk.MayThrow(block, state);
            }

            walk.Leave(block, state, block.BranchValue?.ConstantValue is { HasValue: true, Value: bool condition } ? condition : null);
        }

        return (walk, field);
    }

    private static ConstantValue Constant(int value) => new(JsonScalar.Of(value), default);
}
