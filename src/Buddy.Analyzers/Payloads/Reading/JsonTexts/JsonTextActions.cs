using System.Collections.Immutable;
using Buddy.Analyzers.Json;
using Buddy.Analyzers.Payloads.Model;
using Buddy.Analyzers.Payloads.Recognition;
using Buddy.Analyzers.Payloads.Semantics;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Buddy.Analyzers.Payloads.Reading.JsonTexts;

/// <summary>
/// Finds the actions in a JSON text: the root, or objects inside it wherever they stand (<c>{"actions":[{…}]}</c>), but no parts of an
/// action, and nothing inside an answer (it has fields that only the API writes).
/// </summary>
internal sealed class JsonTextActions
{
    private readonly ImmutableArray<PayloadObject>.Builder _found = ImmutableArray.CreateBuilder<PayloadObject>();
    private readonly JsonTextValues _values;
    private readonly LiteralText _text;
    private readonly ReadContext _context;

    private JsonTextActions(LiteralText text, ExpressionSyntax expression, ReadContext context) =>
        (_text, _context, _values) = (text, context, new JsonTextValues(text, expression, context));

    /// <summary>The objects that may be actions, in their order.</summary>
    /// <param name="root">The JSON value that the text is.</param>
    /// <param name="text">The text.</param>
    /// <param name="expression">The expression that the text is written as.</param>
    /// <param name="context">The member that is read.</param>
    public static ImmutableArray<PayloadObject> In(JsonNode root, LiteralText text, ExpressionSyntax expression, ReadContext context)
    {
        var actions = new JsonTextActions(text, expression, context);
        actions.Visit(root, isRoot: true);
        return actions._found.ToImmutable();
    }

    private void Visit(JsonNode node, bool isRoot)
    {
        _context.CancellationToken.ThrowIfCancellationRequested();
        if (node.Kind == JsonKind.Object)
            VisitObject(node, isRoot);
        else if (node.Kind == JsonKind.Array)
            VisitAll(node.Items);
    }

    private void VisitObject(JsonNode node, bool isRoot)
    {
        if (IsInConstant(node))
            return;
        if (node.Members.Any(member => _context.Catalog.AnswerFields.Contains(member.Name)))
        {
            if (isRoot)
                _found.Add(_values.Object(node)); // an answer, or a request with too much in it: where it goes tells
            return;
        }

        if (isRoot || node.Members.Any(member => _context.Catalog.Vocabulary.Find(member.Name) is not null))
        {
            var action = _values.Object(node);
            var isRecognised = ActionRecognition.Of(new Payload(action, PayloadDestination.Unseen), _context.Catalog) is not null;
            if (isRoot || isRecognised)
                _found.Add(action); // the URL may speak for the root
            if (isRecognised)
                return;
        }

        VisitAll(node.Members.Where(member => !IsPart(member)).Select(static member => member.Value));
    }

    private void VisitAll(IEnumerable<JsonNode> nodes)
    {
        foreach (var node in nodes)
            Visit(node, isRoot: false);
    }

    private bool IsPart(JsonMember member) => _context.Catalog.Vocabulary.Find(member.Name) is { HoldsObjects: true };

    /// <summary>Whether the object stands in a constant that the text names: it is judged where the constant is declared.</summary>
    private bool IsInConstant(JsonNode node) =>
        node.Span.Length > 1
        && _text.ToSource(new TextSpan(node.Span.Start, 1)) == _text.ToSource(new TextSpan(node.Span.End - 1, 1));
}
