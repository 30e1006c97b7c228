using Buddy.Analyzers.Options;
using Buddy.Analyzers.Payloads.Model;
using Buddy.Analyzers.Payloads.Reading;
using Buddy.Analyzers.Payloads.Reading.JsonTexts;
using Buddy.Analyzers.Payloads.Semantics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Buddy.Analyzers.CodeFixes.Editing;

/// <summary>The payloads of one document, each read once for all corrections that are planned in it. Used by one thread at a time.</summary>
internal sealed class DocumentReadings
{
    private readonly Dictionary<ExpressionSyntax, (Payload Payload, ReadContext Context)?> _objects = [];
    private readonly Dictionary<ExpressionSyntax, (JsonTextReader Reading, ReadContext Context)?> _texts = [];
    private readonly FileConfiguration _file;
    private readonly CancellationToken _cancellationToken;

    private DocumentReadings(Document document, SemanticModel model, CancellationToken cancellationToken)
    {
        (Document, Model, _cancellationToken) = (document, model, cancellationToken);
        _file = Configuration.Of(document.Project.AnalyzerOptions, cancellationToken).Of(model.SyntaxTree);
    }

    /// <summary>The document.</summary>
    public Document Document { get; }

    /// <summary>What the compiler makes of it.</summary>
    public SemanticModel Model { get; }

    /// <summary>What the user has set for the document.</summary>
    public UserOptions Options => _file.Options;

    /// <summary>Of a document; null where it is not C#.</summary>
    public static async Task<DocumentReadings?> OfAsync(Document document, CancellationToken cancellationToken) =>
        await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false) is { } model
            ? new DocumentReadings(document, model, cancellationToken)
            : null;

    /// <summary>The payload that an expression creates, read as the analyzer reads it; null where there is none.</summary>
    public (Payload Payload, ReadContext Context)? OfObject(ExpressionSyntax creation)
    {
        if (!_objects.TryGetValue(creation, out var reading))
        {
            var context = ContextOf(creation);
            _objects[creation] = reading = PayloadReader.Read(creation, context) is { } payload ? (payload, context) : null;
        }

        return reading;
    }

    /// <summary>The JSON that a text holds; null where there is none.</summary>
    public (JsonTextReader Reading, ReadContext Context)? OfText(ExpressionSyntax text)
    {
        if (!_texts.TryGetValue(text, out var reading))
        {
            var context = ContextOf(text);
            _texts[text] = reading = JsonTextReader.Read(text, context) is { } json ? (json, context) : null;
        }

        return reading;
    }

    /// <summary>What reading at a piece of the document takes.</summary>
    public ReadContext ContextOf(ExpressionSyntax creation) => PayloadAround.ContextAt(creation, Model, _file, _cancellationToken);
}
