using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Buddy.Analyzers.Answers.Sources;

/// <summary>The parts of calls of libraries that answers pass through.</summary>
internal static class ReadingCalls
{
    /// <summary>What the method is called on, also as an extension, or the first thing that a static one is given.</summary>
    public static IOperation? ReceiverOf(IInvocationOperation call) =>
        call.Instance
        ?? (call.Arguments.FirstOrDefault(static argument => argument.Parameter?.Ordinal == 0)?.Value is { } first ? Unconverted(first) : null);

    /// <summary>The function that the method is given in place.</summary>
    public static IAnonymousFunctionOperation? FunctionOf(IInvocationOperation call) => call.Arguments
        .Select(static argument => Unconverted(argument.Value))
        .OfType<IDelegateCreationOperation>()
        .Select(static creation => creation.Target)
        .OfType<IAnonymousFunctionOperation>()
        .FirstOrDefault();

    /// <summary>Whether a property of a library gives what the object holds that has it: <c>task.Result</c>, <c>response.Content</c>.</summary>
    public static bool PassesOn(ISymbol member) =>
        member is { DeclaringSyntaxReferences.IsEmpty: true, Name: "RootElement" or "Root" or "Result" or "Content" or "Data" or "Current" or "Value" }
        || (member.Name is "Content" or "Data" or "ResponseMessage" && (ReadingApi.IsIn(member.ContainingType, "RestSharp.") || ReadingApi.IsIn(member.ContainingType, "Refit.")));

    /// <summary>The expression inside an implicit conversion.</summary>
    public static IOperation Unconverted(IOperation value) =>
        value is IConversionOperation { IsImplicit: true, OperatorMethod: null } conversion ? conversion.Operand : value;
}
