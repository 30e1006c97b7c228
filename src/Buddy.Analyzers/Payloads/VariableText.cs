namespace Buddy.Analyzers.Payloads;

/// <summary>A text that Buddy replaces when the pipeline runs: <c>$NAME</c>, <c>${NAME}</c>.</summary>
internal static class VariableText
{
    public static bool IsOne(PayloadValue value) => value is ConstantValue { Scalar.AsString: { } text } && text.Contains('$');
}
