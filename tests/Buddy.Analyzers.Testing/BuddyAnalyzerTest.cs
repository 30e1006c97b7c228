using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;

namespace Buddy.Analyzers.Testing;

/// <summary>A test of an analyzer, with the checks of <see cref="BuddyCodeFixTest{TAnalyzer, TCodeFix}"/>.</summary>
public class BuddyAnalyzerTest<TAnalyzer> : BuddyCodeFixTest<TAnalyzer, EmptyCodeFixProvider>
    where TAnalyzer : DiagnosticAnalyzer, new();
