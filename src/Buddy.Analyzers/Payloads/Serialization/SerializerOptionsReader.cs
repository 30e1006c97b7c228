using Buddy.Analyzers.Payloads.Model;
using Buddy.Analyzers.Payloads.Semantics;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Buddy.Analyzers.Payloads.Serialization;

/// <summary>
/// Reads <c>JsonSerializerOptions</c> of System.Text.Json, and <c>JsonSerializerSettings</c> and <c>JsonSerializer</c> of Newtonsoft.Json, wherever the
/// project makes them.
/// </summary>
internal static class SerializerOptionsReader
{
    /// <summary>The format that the options give; unknown in all that they do not show.</summary>
    /// <param name="options">The expression that a call is given.</param>
    /// <param name="byDefault">The format of the call without options; its web defaults do not count for options of one's own.</param>
    /// <param name="context">The member that is read; its <see cref="ReadContext.Arguments"/> are what parameters in the expression stand for.</param>
    public static WireFormat Read(ExpressionSyntax options, WireFormat byDefault, ReadContext context) => OptionsSource.Read(options, context).Over(byDefault);
}
