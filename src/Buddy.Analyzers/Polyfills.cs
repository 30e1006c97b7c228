// Types that the C# compiler asks for and netstandard2.0 does not have.

namespace System.Runtime.CompilerServices;

/// <summary>Lets the compiler emit <c>init</c> accessors and records.</summary>
internal static class IsExternalInit;
