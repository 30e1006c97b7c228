using System.Collections.Immutable;
using Buddy.Analyzers.Json;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;

namespace Buddy.Analyzers.Payloads.Readers;

/// <summary>Reads objects of a payload type: <c>new</c> with arguments and an object initialiser, and what the type itself sets.</summary>
internal static class DtoReader
{
    /// <summary>The object on the wire, or null where the type is written in a way of its own.</summary>
    public static PayloadObject? Read(IObjectCreationOperation creation, ReadContext context)
    {
        if (creation.Type is not INamedTypeSymbol type || DtoType.Of(type, context.Serializer) is not { } dto)
            return null;

        var values = new DtoValues();
        if (creation.Constructor is { } constructor)
            ConstructorReader.Read(type, constructor, Arguments(creation.Arguments, context), values, context);
        else
            values.MakeOpaque();
        if (creation.Initializer is { } initializer)
            ReadInitializer(initializer, values, context);

        var fields = Fields(type, dto, values, context, out var isOpen);
        return new PayloadObject(fields, isOpen, context.SpanOf(creation.Syntax), context.StartOf(creation.Syntax));
    }

    /// <summary>Takes the assignments of an object initialiser, or of a <c>with</c>, into <paramref name="values"/>.</summary>
    public static void ReadInitializer(IObjectOrCollectionInitializerOperation initializer, DtoValues values, ReadContext context)
    {
        foreach (var element in initializer.Initializers)
        {
            switch (element)
            {
                case ISimpleAssignmentOperation { Target: IMemberReferenceOperation { Member: { } member } target } assignment:
                    values.Set(member.Name, ValueReader.Read(assignment.Value, context, member), context.SpanOf(target.Syntax));
                    break;
                case IMemberInitializerOperation { InitializedMember: IMemberReferenceOperation { Member: { } member } target }:
                    // X = { … } adds to what the type has put there.
                    values.Set(member.Name, new UnknownValue(JsonTypes.Any, context.SpanOf(element.Syntax)), context.SpanOf(target.Syntax));
                    break;
                default:
                    values.MakeOpaque();
                    break;
            }
        }
    }

    /// <summary>The fields that the members become, in the order of the type.</summary>
    public static ImmutableArray<PayloadField> Fields(INamedTypeSymbol type, DtoType dto, DtoValues values, ReadContext context, out bool isOpen)
    {
        isOpen = dto.IsOpen;
        var fields = ImmutableArray.CreateBuilder<PayloadField>();
        if (PolymorphicTypes.DiscriminatorOf(type) is { } discriminator)
            fields.Add(discriminator);

        foreach (var member in dto.Members)
        {
            if (member.WireName is { } name)
                fields.AddRange(Field(name, member, values));
            else
                isOpen |= WireNames.MayBeField(member.Symbol.Name, context);
        }

        return fields.ToImmutable();
    }

    /// <summary>What the arguments give to the parameters, those that the call leaves out included.</summary>
    private static Dictionary<IParameterSymbol, DtoValue> Arguments(ImmutableArray<IArgumentOperation> arguments, ReadContext context)
    {
        var values = new Dictionary<IParameterSymbol, DtoValue>(SymbolEqualityComparer.Default);
        foreach (var argument in arguments)
        {
            if (argument.Parameter is { } parameter)
                values[parameter] = new DtoValue(ValueReader.Read(argument.Value, context, MemberOf(parameter)), NameSpan(argument, context));
        }

        return values;
    }

    /// <summary>The property that a parameter of a primary constructor stands for: its attributes count.</summary>
    private static ISymbol? MemberOf(IParameterSymbol parameter) =>
        parameter.ContainingType.GetMembers(parameter.Name).OfType<IPropertySymbol>().FirstOrDefault();

    private static TextSpan? NameSpan(IArgumentOperation argument, ReadContext context) => argument switch
    {
        { ArgumentKind: ArgumentKind.DefaultValue } => null,
        { Syntax: ArgumentSyntax { NameColon: { } name } } => context.SpanOf(name.Name),
        _ => context.SpanOf(argument.Value.Syntax),
    };

    private static IEnumerable<PayloadField> Field(string name, DtoMember member, DtoValues values)
    {
        var value = values.Find(member.Symbol.Name) ?? DefaultOf(member, values);
        if (value is null)
            yield break;

        var isDefault = value.Value is ConstantValue { Scalar: var scalar } && (scalar.AsBoolean == false || scalar.AsNumber == 0);
        if (member.DropsDefault && isDefault && value.NameSpan is null)
            yield break;

        // Whether a false or 0 that nobody set is sent hangs on the serializer's options, so does a member that the type may hide.
        var isCertain = member.IsAlwaysWritten && !(isDefault && (value.NameSpan is null || member.DropsDefault)) && !(values.IsOpaque && value.NameSpan is null);
        yield return new PayloadField(name, value.NameSpan, value.Value, isCertain ? Presence.Always : Presence.Maybe);
    }

    /// <summary>What a member holds that nobody sets: null counts as not sent.</summary>
    private static DtoValue? DefaultOf(DtoMember member, DtoValues values)
    {
        if (values.IsOpaque || member.Symbol is IPropertySymbol { SetMethod: null, IsAbstract: false })
            return new DtoValue(new UnknownValue(StaticTypes.Of(member.Type) | JsonTypes.Null, default), null);
        if (member.Type is { IsReferenceType: true } or { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T })
            return null;

        return new DtoValue(
            member.Type.SpecialType == SpecialType.System_Boolean
                ? new ConstantValue(JsonScalar.Of(false), default)
                : new UnknownValue(StaticTypes.Of(member.Type) | JsonTypes.Null, default),
            null);
    }
}
