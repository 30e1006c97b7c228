using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;

namespace Buddy.Analyzers.Testing;

/// <summary>The short form of a <see cref="BuddyAnalyzerTest{TAnalyzer}"/>.</summary>
public class BuddyAnalyzerVerifier<TAnalyzer> : AnalyzerVerifier<TAnalyzer, BuddyAnalyzerTest<TAnalyzer>, DefaultVerifier>
    where TAnalyzer : DiagnosticAnalyzer, new();

/// <summary>The short form of a <see cref="BuddyCodeFixTest{TAnalyzer, TCodeFix}"/>.</summary>
public class BuddyCodeFixVerifier<TAnalyzer, TCodeFix> : CodeFixVerifier<TAnalyzer, TCodeFix, BuddyCodeFixTest<TAnalyzer, TCodeFix>, DefaultVerifier>
    where TAnalyzer : DiagnosticAnalyzer, new()
    where TCodeFix : CodeFixProvider, new();
