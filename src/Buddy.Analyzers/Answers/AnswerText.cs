using Buddy.Analyzers.Catalog;
using Buddy.Analyzers.Payloads.Filtering;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Buddy.Analyzers.Answers;

/// <summary>
/// Says by the text of a member that compares something whether it is worth walking. Makes no syntax node of the member, and misses nothing that
/// <see cref="AnswerGate"/> lets through, but texts with two symbols: a field by its full name, or an everyday one beside what is nearly one of its values.
/// </summary>
/// <param name="answers">What is known of answers.</param>
internal sealed class AnswerText(AnswerVocabulary answers)
{
    private const int LongestText = 64;
    private const int MostSymbols = 1; // no value has any; what stands between two texts is code

    private static readonly int SwitchWord = WordHash.Of("switch").Letters;

    private readonly List<AnswerField> _fields = [];
    private bool _hasSwitch;

    /// <summary>Whether the member around the code block may compare a field of an answer.</summary>
    /// <param name="codeBlock">The code block.</param>
    /// <param name="omitsName">Whether it may compare a field that it does not name.</param>
    public bool MayCompare(SyntaxNode codeBlock, bool omitsName)
    {
        var text = codeBlock.SyntaxTree.GetText();
        var member = MemberText.SpanOf(codeBlock);
        if (NamesAField(text, member))
            return true;
        if (_fields.Count > 0 && (HasNearValue(text, member) || HasNearConstant(text, codeBlock)))
            return true;

        return omitsName && HasNearText(text, member, answers.Fields);
    }

    /// <summary>Whether a field is named in full; what may be another field's short name, it gathers.</summary>
    private bool NamesAField(SourceText text, TextSpan member)
    {
        foreach (var word in new TextWords(text, member))
        {
            _hasSwitch |= word.Hash.Letters == SwitchWord;
            foreach (var field in answers.FieldsNamed(word.Hash))
            {
                if (field.IsUnusual && field.Hash == word.Hash.Spelling)
                    return true;
                if (!_fields.Contains(field))
                    _fields.Add(field);
            }
        }

        return false;
    }

    /// <summary>Whether a text is nearly a value of one of the fields, or a name stands for one.</summary>
    private bool HasNearValue(SourceText text, TextSpan span)
    {
        foreach (var word in new TextWords(text, span))
        {
            if (word.Span.Start > 0 && text[word.Span.Start - 1] == '"')
                continue; // a text: see below

            foreach (var field in _fields)
            {
                if (field.HasValueSpelt(word.Hash) || (field.MayShareStem(text, word.Span) && NearestAnswer.HasStem(text.ToString(word.Span), field.Word)))
                    return true;
            }
        }

        return HasNearText(text, span, _fields);
    }

    /// <summary>Whether a text in quotes is nearly a value of one of the fields.</summary>
    private bool HasNearText(SourceText text, TextSpan span, IReadOnlyList<AnswerField> fields)
    {
        var start = span.End;
        for (var i = span.Start; i < span.End; i++)
        {
            if (text[i] != '"')
                continue;
            if (i - start is > 0 and <= LongestText && IsNear(text, TextSpan.FromBounds(start, i), fields))
                return true;
            start = i + 1;
        }

        return false;
    }

    private bool IsNear(SourceText text, TextSpan content, IReadOnlyList<AnswerField> fields)
    {
        var letters = LetterSet.Of(text, content);
        if (letters.Others > MostSymbols)
            return false;

        // By index: an enumerator of the interface would be an object for each text.
        for (var i = 0; i < fields.Count; i++)
        {
            var field = fields[i];
            if ((field.MayShareStem(text, content) || field.HasNearValue(text, content, letters))
                && text.ToString(content) is var literal
                && NearestAnswer.Of(literal, field.Word) is { } nearest
                && (_hasSwitch || nearest != literal))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a field of the member's type holds such a text, or such a name, which the comparison may name.</summary>
    private bool HasNearConstant(SourceText text, SyntaxNode codeBlock)
    {
        if (codeBlock.FirstAncestorOrSelf<TypeDeclarationSyntax>() is not { } type)
            return false;

        foreach (var member in type.Members)
        {
            if (member.IsKind(SyntaxKind.FieldDeclaration) && HasNearValue(text, member.Span))
                return true;
        }

        return false;
    }
}
