using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Buddy.Analyzers.Answers.Sources;

/// <summary>An expression in its code, or a part of what it gives.</summary>
/// <param name="Operation">The expression.</param>
/// <param name="Scope">The code that it is part of.</param>
internal sealed record Place(IOperation Operation, CodeScope Scope)
{
    /// <summary>What leads from the value of the expression to the part, the first step on top.</summary>
    public ImmutableStack<Step> Steps { get; init; } = ImmutableStack<Step>.Empty;

    /// <summary>The step that comes first; null for the value itself.</summary>
    public Step? First => Steps.IsEmpty ? null : Steps.Peek();

    /// <summary>The same part of another expression in the same code.</summary>
    public Place At(IOperation operation) => this with { Operation = operation };

    /// <summary>The same part of what the step gives of another expression.</summary>
    public Place At(IOperation operation, Step step) => this with { Operation = operation, Steps = Steps.Push(step) };

    /// <summary>The same part of another expression, where that has taken the first step already.</summary>
    public Place AtRest(IOperation operation) => this with { Operation = operation, Steps = Steps.Pop() };

    /// <summary>What the steps lead to from this part.</summary>
    public Place Then(ImmutableStack<Step> steps) => this with { Steps = Steps.Reverse().Aggregate(steps, static (all, step) => all.Push(step)) };
}

/// <summary>One step from a value to a part of it.</summary>
internal abstract record Step
{
    /// <summary>Any item of a list.</summary>
    public static Step AnyItem { get; } = new Item();

    /// <summary>A name that is the same for the same step.</summary>
    public abstract string Key { get; }

    /// <summary>Any item of a list.</summary>
    public sealed record Item : Step
    {
        public override string Key => "#";
    }

    /// <summary>A property or field of a C# object.</summary>
    /// <param name="Symbol">The member.</param>
    /// <param name="OwnerType">The type of the expression that it is read from.</param>
    public sealed record Member(ISymbol Symbol, ITypeSymbol? OwnerType) : Step
    {
        public override string Key => Symbol.Name;
    }

    /// <summary>A field of JSON.</summary>
    /// <param name="Name">Its name.</param>
    public sealed record Field(string Name) : Step
    {
        public override string Key => Name;
    }

    /// <summary>An element of a tuple.</summary>
    /// <param name="Index">Its position.</param>
    public sealed record Element(int Index) : Step
    {
        public override string Key => "#" + Index;
    }
}
