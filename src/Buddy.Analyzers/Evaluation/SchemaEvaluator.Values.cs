using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Buddy.Analyzers.Catalog;
using Buddy.Analyzers.Json;
using Buddy.Analyzers.Payloads.Model;

namespace Buddy.Analyzers.Evaluation;

// Keywords for any value, for scalars and for arrays.
internal sealed partial class SchemaEvaluator
{
    private const int LongestMatchedText = 1000;

    private static Truth EvaluateType(Schema schema, PayloadValue instance, EvaluationScope scope, Outcome outcome)
    {
        if (schema.Types is not { } allowed)
            return Truth.Yes;

        // JSON Schema knows no integer type of its own: 1.0 is one, and every integer is a number.
        var possible = instance.Types;
        var truth = (possible & allowed) == 0 ? Truth.No : (possible & ~allowed) == 0 ? Truth.Yes : Truth.Unknown;
        if (truth == Truth.No)
            outcome.Fail(WrongType(scope.Finding("type", schema, instance), allowed, possible));
        else
            outcome.Require(truth);

        return truth;
    }

    /// <summary>A server may take a number for a text, unless it is certain that it does not.</summary>
    private static Finding WrongType(Finding finding, JsonTypes allowed, JsonTypes possible) =>
        finding.Level != FactLevel.Error && (allowed & JsonTypes.String) != 0 && (possible & ~JsonTypes.Number) == 0
            ? finding with { Level = finding.Level.Milder() }
            : finding;

    /// <summary>A list that grows may have a value that is near none by now, and an older page may have had one that is gone.</summary>
    private static Finding WrongValue(Finding finding)
    {
        var (schema, text) = (finding.Schema, (finding.Value as ConstantValue)?.Scalar.AsString);
        if (text is not null && schema.OlderValues.Contains(text))
            return finding with { Level = finding.Level.And(FactLevel.Hint) };

        return schema.IsOpen && (text is null || NearestValue.OfOpenList(text, schema.Enum.Select(static value => value.ToString())) is null)
            ? finding with { Level = finding.Level.Milder().And(FactLevel.Hint) }
            : finding;
    }

    private void EvaluateScalar(Schema schema, PayloadValue instance, EvaluationScope scope, Outcome outcome)
    {
        if (!schema.Enum.IsDefault)
            Check(schema.IsConst ? "const" : "enum", IsOneOf(schema.Enum, instance), WrongValue);
        if (schema.Pattern is not null)
            Check("pattern", Text(instance, text => Matches(schema.Pattern, text)));
        if (schema.MinLength is { } minLength)
            Check("minLength", Text(instance, text => TruthLogic.Of(CodePoints(text) >= minLength)));
        if (schema.MaxLength is { } maxLength)
            Check("maxLength", Text(instance, text => TruthLogic.Of(CodePoints(text) <= maxLength)));
        if (schema.Minimum is { } minimum)
            Check("minimum", Number(instance, number => number >= minimum));
        if (schema.Maximum is { } maximum)
            Check("maximum", Number(instance, number => number <= maximum));

        void Check(string keyword, Truth truth, Func<Finding, Finding>? weigh = null)
        {
            if (truth == Truth.No)
                outcome.Fail(weigh is null ? scope.Finding(keyword, schema, instance) : weigh(scope.Finding(keyword, schema, instance)));
            else
                outcome.Require(truth);
        }
    }

    private static Truth IsOneOf(ImmutableArray<JsonScalar> values, PayloadValue instance)
    {
        if (instance is ConstantValue constant)
            return TruthLogic.Of(values.Contains(constant.Scalar));

        return values.Any(value => (value.Type & instance.Types) != 0) ? Truth.Unknown : Truth.No;
    }

    private static Truth Text(PayloadValue instance, Func<string, Truth> check)
    {
        if (instance is ConstantValue constant)
            return constant.Scalar.AsString is { } text ? check(text) : Truth.Yes;

        return (instance.Types & JsonTypes.String) != 0 ? Truth.Unknown : Truth.Yes;
    }

    private static Truth Number(PayloadValue instance, Func<decimal, bool> check)
    {
        if (instance is ConstantValue constant)
            return constant.Scalar.AsNumber is { } number ? TruthLogic.Of(check(number)) : Truth.Yes;

        return (instance.Types & JsonTypes.Number) != 0 ? Truth.Unknown : Truth.Yes;
    }

    /// <summary>A pattern that takes too long tells nothing, nor does one on a text so long that it might.</summary>
    private static Truth Matches(Regex pattern, string text)
    {
        if (text.Length > LongestMatchedText)
            return Truth.Unknown;

        try
        {
            return TruthLogic.Of(pattern.IsMatch(text));
        }
        catch (RegexMatchTimeoutException)
        {
            return Truth.Unknown;
        }
    }

    private static int CodePoints(string text) => text.Count(static character => !char.IsLowSurrogate(character));

    private void EvaluateArray(Schema schema, PayloadValue instance, EvaluationScope scope, Outcome outcome)
    {
        if (schema.Items is null && schema.MinItems is null && schema.MaxItems is null)
            return;
        if (instance is not PayloadArray array)
        {
            outcome.Require((instance.Types & JsonTypes.Array) != 0 ? Truth.Unknown : Truth.Yes);
            return;
        }

        if (schema.Items is { } items)
        {
            foreach (var item in array.Items)
                outcome.Include(WithoutEvaluated(Evaluate(items, item, Inside(item, items, scope.Inside()))));
            if (array.IsOpen)
                outcome.Require(Truth.Unknown);
        }

        if (schema.MinItems is { } minItems && array.Items.Length < minItems)
        {
            if (array.IsOpen)
                outcome.Require(Truth.Unknown);
            else
                outcome.Fail(scope.Finding("minItems", schema, instance));
        }

        if (schema.MaxItems is { } maxItems)
        {
            if (array.Items.Length > maxItems)
                outcome.Fail(scope.Finding("maxItems", schema, instance));
            else if (array.IsOpen)
                outcome.Require(Truth.Unknown);
        }
    }

    /// <summary>What a child has evaluated is nothing to its parent.</summary>
    private static Outcome WithoutEvaluated(Outcome child, bool keepsFindings = true)
    {
        var outcome = new Outcome();
        outcome.Require(child.Truth);
        if (keepsFindings)
            outcome.Findings.AddRange(child.Findings);
        return outcome;
    }

    /// <summary>The scope of a child value: an object owns its own fields, anything else belongs to the field that holds it.</summary>
    private static EvaluationScope Inside(PayloadValue child, Schema schema, EvaluationScope scope) =>
        child is PayloadObject owner ? scope with { Owner = owner, OwnerSchema = schema } : scope;
}
