using System.Collections.Immutable;
using Buddy.Analyzers.Catalog;
using Buddy.Analyzers.Fixes;
using Buddy.Analyzers.Payloads.Model;
using Buddy.Analyzers.Payloads.Reading.Dto;
using Buddy.Analyzers.Payloads.Serialization;
using Buddy.Analyzers.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Buddy.Analyzers.PayloadTypes;

/// <summary>BUDDY1002 at an attribute that gives a member a name which the action does not know, where it is near to a field that the type has no member for.</summary>
internal sealed class WrongAttributeNameRule() : PayloadTypeRule(RuleDescriptors.UnknownField, isCertain: true)
{
    public override IEnumerable<TypeFinding> FindingsIn(PayloadType type)
    {
        if (!type.IsSent
            || type.Dto.Format.Serializer is not (Serializer.SystemTextJson or Serializer.Newtonsoft)
            || PayloadTypeRecognition.ActionTypeOf(type) is not { } action
            || type.Context.Catalog.SchemaOf(action) is not { IsClosed: true } schema)
        {
            return [];
        }

        var candidates = schema.PropertyNames()
            .Where(name => schema.FindProperty(name) is { IsDeprecated: false, IsReadOnly: false } && type.Dto.Members.All(member => member.WireName != name))
            .ToList();
        return type.Dto.Members.Where(type.Declares).Select(member => OfMember(member, action, schema, candidates, type)).OfType<TypeFinding>();
    }

    private static TypeFinding? OfMember(DtoMember member, string action, Schema schema, List<string> candidates, PayloadType type)
    {
        if (member.Writing.IsOptional
            || WireNames.TextFor(member.Symbol, type.Dto.Format.Serializer) is not { } name
            || schema.FindProperty(name) is not null
            || NearestField.Of(name, candidates, schema) is not { } meant
            || PlaceOf(name, member.Symbol, type.Context.CancellationToken) is not { } place)
        {
            return null;
        }

        var subject = action[0] is 'A' or 'E' or 'I' or 'O' ? $"an {action} action" : $"a {action} action";
        return new TypeFinding(
            member.Symbol,
            ImmutableArray.Create(name),
            [name, subject, "; " + Wording.DidYouMean(name, meant)],
            DeclarationFix.Of(DeclarationFixKind.RenameOnWire, type.Dto.Format.Serializer, meant))
        {
            At = place,
            IsCertain = schema.Required.Contains(meant),
        };
    }

    /// <summary>The literal in the attribute; null where the name is not written out.</summary>
    private static Location? PlaceOf(string name, ISymbol member, CancellationToken cancellationToken) => member.GetAttributes()
        .Select(attribute => attribute.ApplicationSyntaxReference?.GetSyntax(cancellationToken))
        .OfType<AttributeSyntax>()
        .SelectMany(static attribute => attribute.ArgumentList?.Arguments ?? default)
        .FirstOrDefault(argument => argument.Expression is LiteralExpressionSyntax { Token.Value: string text } && text == name)?
        .Expression.GetLocation();
}
