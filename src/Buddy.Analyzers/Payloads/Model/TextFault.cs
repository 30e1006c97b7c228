using Buddy.Analyzers.Json;
using Microsoft.CodeAnalysis.Text;

namespace Buddy.Analyzers.Payloads.Model;

/// <summary>What makes the JSON text malformed that a payload stands in.</summary>
/// <param name="Error">The first error.</param>
/// <param name="Span">Where it stands in the source.</param>
internal sealed record TextFault(JsonSyntaxError Error, TextSpan Span);
