using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Buddy.Analyzers.Payloads.Semantics;

/// <summary>What a call gives to a parameter. It is read only when it is known which member takes it: an enum's text hangs on that.</summary>
/// <param name="Operation">The argument.</param>
/// <param name="Context">Where the call stands.</param>
/// <param name="NameSpan">Where its name, else the argument itself, stands in the code at hand; null where it stands elsewhere.</param>
internal sealed record PassedArgument(IOperation Operation, ReadContext Context, TextSpan? NameSpan);
