using System.Collections.Immutable;
using Buddy.Analyzers.Answers.Sources;
using Buddy.Analyzers.Payloads.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Buddy.Analyzers.Answers;

/// <summary>A value that the code compares with constant texts, all of them in one expression or statement.</summary>
/// <param name="Value">What is compared.</param>
/// <param name="Constants">What it is compared with, in the order of the code.</param>
internal sealed record Comparison(ComparedValue Value, ImmutableArray<ComparedConstant> Constants)
{
    /// <summary>Whether letter case does not count.</summary>
    public bool IgnoresCase { get; init; }

    /// <summary>The value of a <c>switch</c> that has no default, where each case is a constant; null for anything else.</summary>
    public TextSpan? OpenSwitch { get; init; }
}

/// <summary>An expression, or a part of what it gives: patterns name parts without an expression.</summary>
internal sealed record ComparedValue(IOperation Operation, ImmutableArray<Step> Steps)
{
    /// <summary>The expression itself.</summary>
    public static ComparedValue Of(IOperation operation) => new(operation, ImmutableArray<Step>.Empty);
}

/// <summary>A constant text, or a member of an enum.</summary>
/// <param name="Text">The text.</param>
/// <param name="Span">Where it stands in the member at hand, or what stands for it there.</param>
/// <param name="IsHere">Whether the text, or its name, stands there.</param>
internal sealed record ComparedConstant(string Text, TextSpan Span, bool IsHere = true)
{
    /// <summary>The member that it is of an enum, with its name for the text; null for a text.</summary>
    public IFieldSymbol? Member { get; init; }

    /// <summary>A text or a member of an enum, as it stands in the code; null for any other constant.</summary>
    public static ComparedConstant? Of(IOperation constant) =>
        AnswerEnum.MemberOf(constant) is { } member ? new ComparedConstant(member.Name, constant.Syntax.Span) { Member = member }
        : constant.ConstantValue is { HasValue: true, Value: string text } ? new ComparedConstant(text, constant.Syntax.Span)
        : null;

    /// <summary>The constant at its own place; where that is in other code, at the expression that stands for it; null for no text.</summary>
    public static ComparedConstant? Of(PayloadValue value, IOperation standIn) => value is ConstantValue { Scalar.AsString: { } text }
        ? value.Span.IsEmpty ? new ComparedConstant(text, standIn.Syntax.Span, IsHere: false) : new ComparedConstant(text, value.Span)
        : null;
}
