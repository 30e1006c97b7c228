using Buddy.Analyzers.Answers.Sources;
using Buddy.Analyzers.Catalog;
using Buddy.Analyzers.Payloads.Semantics;
using Buddy.Analyzers.Payloads.Usage;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Buddy.Analyzers.Answers;

/// <summary>
/// What tells that an object is an action of Buddy's: a field name alone does not, other systems have triggers and statuses too. Either the JSON
/// comes from the URL of a pipeline's actions, or the fields that the code reads of it, or that its type has, or a constant that it is compared
/// with, are an action's alone; or the user says so.
/// </summary>
/// <param name="code">The member that is analysed.</param>
/// <param name="comparisons">All its comparisons of fields of answers.</param>
/// <param name="objects">What it reads.</param>
internal sealed class AnswerEvidence(
    SyntaxNode code, IReadOnlyCollection<(Comparison Comparison, AnswerValue Value)> comparisons, ObjectTracer objects)
{
    private const int MostCallers = 4;

    private readonly ReadContext _context = objects.Context;
    private readonly Dictionary<string, List<ISymbol?>> _assignments = new(StringComparer.Ordinal);
    private List<AnswerObject>? _fields;

    /// <summary>How certain it is that the value is read from actions, and from what the API sent.</summary>
    public AnswerCertainty Of(AnswerValue value)
    {
        if (IsSet(value))
            return AnswerCertainty.None;

        var least = value.IsOpen ? AnswerCertainty.Likely : AnswerCertainty.Certain;
        foreach (var owner in value.Owners)
        {
            var certainty = OfOwner(owner, value.Field.Name);
            if (certainty < least)
                least = certainty;
        }

        return least;
    }

    private AnswerCertainty OfOwner(AnswerObject owner, string field)
    {
        if (AnswerType.IsMarked(owner, _context))
            return AnswerCertainty.Certain;
        if (owner.Target == RequestTarget.Foreign)
            return AnswerCertainty.None;
        if (owner.IsAction)
            return AnswerCertainty.Certain;

        var ofType = AnswerType.FieldsOf(owner, _context);
        if (_context.Catalog.Answers.MayBePipeline(ofType))
            return AnswerCertainty.None;

        var reading = AnswerType.TypeOf(owner) is { } type ? objects.Readings.Of(type) : TypeReading.Unseen;
        if (reading == TypeReading.Foreign)
            return AnswerCertainty.None;
        if (reading == TypeReading.Actions || AnswerType.IsAction(owner, _context) || IsComparedLikeAction(owner, field)
            || (owner.Root is not null && _context.Catalog.Answers.IsAction(FieldsReadOf(owner))))
        {
            return AnswerCertainty.Certain;
        }

        return reading == TypeReading.MaybeActions ? AnswerCertainty.Likely : OfCallers(owner, MostCallers);
    }

    /// <summary>What those show that give a document to a parameter: all of them must give actions.</summary>
    private AnswerCertainty OfCallers(AnswerObject part, int depth)
    {
        if (depth == 0 || part.Root is not IParameterSymbol parameter || objects.Callers.ArgumentsOf(parameter) is not { IsEmpty: false } arguments)
            return AnswerCertainty.None;

        var least = Callers.AreOpen(parameter) ? AnswerCertainty.Likely : AnswerCertainty.Certain;
        foreach (var argument in arguments)
        {
            objects.Sources.Restart();
            var given = objects.Trace(argument).PartLike(part);
            var certainty = given.IsAction ? AnswerCertainty.Certain : given.IsSameAs(part) ? least : OfCallers(given, depth - 1);
            if (certainty < least)
                least = certainty;
        }

        return least;
    }

    /// <summary>Whether another field of the object is compared with a value that no other system has: <c>type == "AWS_ECS"</c>.</summary>
    private bool IsComparedLikeAction(AnswerObject owner, string field) => comparisons.Any(other =>
        other.Value.Field.Name != field
        && other.Value.Owners.Length == 1 && other.Value.Owners[0].IsLike(owner)
        && other.Comparison.Constants.Any(constant => other.Value.Field.Name == CatalogIndexer.TypeField
            ? _context.Catalog.IsDistinctiveType(constant.Text)
            : _context.Catalog.IsSignal(other.Value.Field.Name, constant.Text)));

    private HashSet<string> FieldsReadOf(AnswerObject owner)
    {
        _fields ??= KeysIn(code).Select(OfKey).Where(static read => read.Field is not null).ToList();
        var fields = _fields.Where(read => read.Owner!.IsSameAs(owner)).Select(static read => read.Field!);
        return new HashSet<string>(fields, StringComparer.Ordinal);
    }

    /// <summary>The literals that may name a field of an object that is read.</summary>
    private IEnumerable<LiteralExpressionSyntax> KeysIn(SyntaxNode node) => node.DescendantNodes().OfType<LiteralExpressionSyntax>().Where(literal =>
        literal.IsKind(SyntaxKind.StringLiteralExpression)
        && literal.Parent is ArgumentSyntax { Parent: BaseArgumentListSyntax }
        && (_context.Catalog.Vocabulary.Find(literal.Token.ValueText) is not null
            || _context.Catalog.Answers.MayBePipeline([literal.Token.ValueText])));

    private AnswerObject OfKey(LiteralExpressionSyntax key)
    {
        objects.Sources.Restart();
        return key.Parent!.Parent!.Parent switch
        {
            InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: var name } method }
                when LocalSources.GivesField(name) =>
                _context.Operation(method.Expression) is { } instance ? objects.Trace(instance).OfField(key.Token.ValueText) : new AnswerObject(),
            { } read => _context.Operation(read) is { } operation ? objects.Trace(operation) : new AnswerObject(),
            null => new AnswerObject(),
        };
    }

    /// <summary>Whether the member itself gives such a field a value, so that it is not only what the API sends.</summary>
    private bool IsSet(AnswerValue value)
    {
        if (!_assignments.TryGetValue(value.Field.Name, out var targets))
        {
            targets = code.DescendantNodes().OfType<AssignmentExpressionSyntax>().Select(static assignment => assignment.Left)
                .Where(target => NameOf(target) is { } name && _context.Catalog.Answers.FindShortened(name).Contains(value.Field))
                .Select(target => _context.Model.GetSymbolInfo(target, _context.CancellationToken).Symbol)
                .ToList();
            _assignments.Add(value.Field.Name, targets);
        }

        return targets.Exists(target => value.Owners.Any(owner => MayBeOf(owner.Type, target)));
    }

    /// <summary>Whether what is given a value may be part of an object of that type: of JSON without a type of its own, any key.</summary>
    private static bool MayBeOf(ITypeSymbol? type, ISymbol? target)
    {
        if (target is null or IPropertySymbol { IsIndexer: true } || type is null || JsonTypesRead.IsJson(type) || JsonTypesRead.IsDictionary(type))
            return target is null or IPropertySymbol { IsIndexer: true };

        for (var level = type; level is not null; level = level.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(level, target.ContainingType))
                return true;
        }

        return false;
    }

    private static string? NameOf(ExpressionSyntax target) => target switch
    {
        MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
        ElementAccessExpressionSyntax element => NameOf(element.ArgumentList),
        ImplicitElementAccessSyntax element => NameOf(element.ArgumentList),
        IdentifierNameSyntax { Parent.Parent: InitializerExpressionSyntax } name => name.Identifier.ValueText,
        _ => null,
    };

    private static string? NameOf(BracketedArgumentListSyntax key) =>
        key.Arguments is { Count: 1 } arguments && arguments[0].Expression is LiteralExpressionSyntax literal ? literal.Token.ValueText : null;
}

/// <summary>How certain it is that a value is what the API sent for an action.</summary>
internal enum AnswerCertainty
{
    /// <summary>It may be anything.</summary>
    None,

    /// <summary>Some of it may come from code that is not seen.</summary>
    Likely,

    /// <summary>It can be nothing else.</summary>
    Certain,
}
