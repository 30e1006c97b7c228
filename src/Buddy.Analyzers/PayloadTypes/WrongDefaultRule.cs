using System.Collections.Immutable;
using Buddy.Analyzers.Catalog;
using Buddy.Analyzers.Evaluation;
using Buddy.Analyzers.Fixes;
using Buddy.Analyzers.Json;
using Buddy.Analyzers.Payloads.Model;
using Buddy.Analyzers.Payloads.Reading;
using Buddy.Analyzers.Payloads.Reading.Dto;
using Buddy.Analyzers.Payloads.Semantics;
using Buddy.Analyzers.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Buddy.Analyzers.PayloadTypes;

/// <summary>
/// A rule about values at the default that a type gives a member: <c>public string TriggerTime { get; set; } = "ON_SUCESS";</c>, or in a constructor. It is a mistake where an object
/// that does not set the member is seen to be sent; all of them have the same one.
/// </summary>
/// <param name="rule">The rule.</param>
internal sealed class WrongDefaultRule(PayloadRule rule) : PayloadTypeRule(rule.Descriptor, isCertain: true)
{
    public override IEnumerable<TypeFinding> FindingsIn(PayloadType type)
    {
        var schema = PayloadTypeRecognition.ActionTypeOf(type) is { } action ? type.Context.Catalog.SchemaOf(action) : type.Context.Catalog.Common;
        return type.Dto.Members.Where(type.Declares).Select(member => OfMember(member, schema, type)).OfType<TypeFinding>();
    }

    /// <summary>The name of the field whose value a type gives it, in a finding about that value; null for any other finding.</summary>
    public static string? FieldOf(Finding finding) => finding is { Field.NameSpan: null, Value: ConstantValue { Span.IsEmpty: true } } ? finding.Field.Name : null;

    private TypeFinding? OfMember(DtoMember member, Schema schema, PayloadType type) =>
        member is { WireName: { } name, Writing: { IsConverted: false, IsConditional: false } }
            ? DefaultsOf(member, type).Select(value => OfDefault(value.Expression, value.Scalar, member, name, schema, type)).FirstOrDefault(static finding => finding is not null)
            : null;

    private TypeFinding? OfDefault(ExpressionSyntax expression, JsonScalar scalar, DtoMember member, string name, Schema schema, PayloadType type)
    {
        if (!IsWrong(name, scalar, schema, type)
            || ObjectCreations.All(type.Symbol, type.Context).SelectMany(creation => FindingsIn(creation, name, scalar, type)).FirstOrDefault() is not var (finding, root))
        {
            return null;
        }

        return new TypeFinding(member.Symbol, ImmutableArray.Create(name), rule.MessageArguments(finding, root), FixOf(finding, expression, type))
        {
            At = expression.GetLocation(),
            IsCertain = finding.Level == FactLevel.Error && rule.IsCertain(finding),
            IsLikely = finding.IsLikely || finding.IsHint,
        };
    }

    /// <summary>The constants that the type gives the member, where it is declared and in constructors.</summary>
    private static IEnumerable<(ExpressionSyntax Expression, JsonScalar Scalar)> DefaultsOf(DtoMember member, PayloadType type)
    {
        foreach (var expression in AtDeclaration(member, type).Concat(InConstructors(member, type)))
        {
            if (type.Context.ForDeclaration(expression).Model.GetConstantValue(expression, type.Context.CancellationToken) is { HasValue: true, Value: var constant }
                && JsonScalar.FromConstant(constant) is { IsNull: false } scalar)
            {
                yield return (expression, scalar);
            }
        }
    }

    private static IEnumerable<ExpressionSyntax> AtDeclaration(DtoMember member, PayloadType type) => type.Context.DeclarationOf(member.Symbol) switch
    {
        PropertyDeclarationSyntax { Initializer.Value: { } value } => [value],
        PropertyDeclarationSyntax { ExpressionBody.Expression: { } value } => [value],
        VariableDeclaratorSyntax { Initializer.Value: { } value } => [value],
        _ => [],
    };

    private static IEnumerable<ExpressionSyntax> InConstructors(DtoMember member, PayloadType type) => type.Symbol.InstanceConstructors
        .Select(constructor => type.Context.DeclarationOf(constructor))
        .OfType<ConstructorDeclarationSyntax>()
        .SelectMany(static constructor => constructor.ExpressionBody is { } arrow ? [arrow.Expression] : constructor.Body?.Statements.OfType<ExpressionStatementSyntax>().Select(static statement => statement.Expression) ?? [])
        .OfType<AssignmentExpressionSyntax>()
        .Where(assignment => SyntaxNames.Last(assignment.Left) == member.Symbol.Name
            && SymbolEqualityComparer.Default.Equals(type.Context.ForDeclaration(assignment).Model.GetSymbolInfo(assignment.Left, type.Context.CancellationToken).Symbol, member.Symbol))
        .Select(static assignment => assignment.Right);

    /// <summary>Whether the value is wrong in itself; what is not is no reason to look for objects.</summary>
    private bool IsWrong(string name, JsonScalar scalar, Schema schema, PayloadType type)
    {
        var field = new PayloadField(name, null, new ConstantValue(scalar, default));
        var root = new PayloadObject(ImmutableArray.Create(field), isOpen: true, default, default);
        return PayloadEvaluation.Of(schema, root, type.Context.CancellationToken).Findings.Any(IsOfRule);
    }

    private bool IsOfRule(Finding finding) => PayloadRules.Of(finding)?.Descriptor.Id == Descriptor.Id;

    /// <summary>What is reported of the new object's value of that field, which the type gives it.</summary>
    private IEnumerable<(Finding Finding, PayloadObject Root)?> FindingsIn(BaseObjectCreationExpressionSyntax creation, string name, JsonScalar scalar, PayloadType type)
    {
        var context = type.Context.ForDeclaration(creation) with { Member = MemberCode.Around(creation), Format = WireFormat.Unseen };
        return PayloadReader.ReadAll(creation, context).SelectMany(payload => PayloadFindings.Of(payload, context.Catalog, context.CancellationToken)
            .Where(finding => finding.IsIn(payload.Root) && FieldOf(finding) == name && ((ConstantValue)finding.Value!).Scalar.Equals(scalar) && IsOfRule(finding))
            .Select(finding => ((Finding, PayloadObject)?)(finding, payload.Root)));
    }

    /// <summary>The correction of a literal: the first choice of what the rule offers for a value that stands in code.</summary>
    private DeclarationFix? FixOf(Finding finding, ExpressionSyntax expression, PayloadType type) =>
        expression is LiteralExpressionSyntax && rule.FixesOf(finding with { Value = new ConstantValue(((ConstantValue)finding.Value!).Scalar, expression.Span) })
                .FirstOrDefault(static option => option is { Kind: FixKind.Replace, IsFirstChoice: true }) is { } fix
            && JsonReader.Read(fix.Fields[0].Json).Root is { Kind: JsonKind.String } text
            ? DeclarationFix.Of(DeclarationFixKind.ChangeDefault, type.Dto.Format.Serializer, text.Text)
            : null;
}
