using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Buddy.Analyzers.CodeFixes.Editing;

/// <summary>Looks up the constants that values name, each once for all corrections that are planned together: its uses are looked for in the whole solution.</summary>
internal sealed class ConstantLookup
{
    private readonly Dictionary<ExpressionSyntax, SharedConstant?> _known = [];

    /// <summary>As <see cref="SharedConstant.OfAsync"/>.</summary>
    public async Task<SharedConstant?> OfAsync(ExpressionSyntax expression, Document document, CancellationToken cancellationToken)
    {
        if (!_known.TryGetValue(expression, out var constant))
            _known[expression] = constant = await SharedConstant.OfAsync(expression, document, cancellationToken).ConfigureAwait(false);

        return constant;
    }
}
