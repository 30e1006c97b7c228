using System.Collections.Immutable;
using System.Globalization;
using Buddy.Analyzers.Json;
using Buddy.Analyzers.Payloads.Semantics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Buddy.Analyzers.Payloads.Reading.JsonTexts;

/// <summary>Reads the format of <c>string.Format</c>: its placeholders are holes, its doubled braces are braces.</summary>
internal static class FormatText
{
    /// <summary>The call whose format the text is, or null.</summary>
    public static InvocationExpressionSyntax? CallOf(ExpressionSyntax text) =>
        text.Parent is ArgumentSyntax { Parent: ArgumentListSyntax { Parent: InvocationExpressionSyntax call } list } argument
        && call.Expression is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Format" or "AppendFormat" }
        && list.Arguments.IndexOf(argument) <= 1
            ? call
            : null;

    /// <summary>What the call makes of the text; null where that is not certain or the format is not valid.</summary>
    public static LiteralText? Read(ExpressionSyntax text, InvocationExpressionSyntax call, ReadContext context)
    {
        if (TextParts.Read(text, context) is not { Holes.IsEmpty: true } format)
            return null;

        var arguments = call.ArgumentList.Arguments;
        var first = arguments.IndexOf(argument => argument.Expression == text) + 1;
        var values = arguments.Skip(first).Select(static argument => argument.Expression).ToList();
        return new Reading(format, values, context).Read(text);
    }

    private sealed class Reading(LiteralText format, List<ExpressionSyntax> values, ReadContext context)
    {
        private readonly string _source = format.Json.Text;
        private readonly LiteralMap _map = new();
        private readonly ImmutableArray<JsonHole>.Builder _holes = ImmutableArray.CreateBuilder<JsonHole>();
        private readonly ImmutableArray<ExpressionSyntax>.Builder _expressions = ImmutableArray.CreateBuilder<ExpressionSyntax>();
        private readonly Dictionary<int, int> _positions = [];

        public LiteralText? Read(ExpressionSyntax text)
        {
            for (var at = 0; at < _source.Length;)
            {
                _positions[at] = _map.Length;
                var length = _source[at] is '{' or '}' ? AddBrace(at, text) : AddCharacter(at);
                if (length == 0)
                    return null;
                at += length;
            }

            _positions[_source.Length] = _map.Length;
            if (!format.Pieces.All(piece => _positions.ContainsKey(piece.Decoded.Start) && _positions.ContainsKey(piece.Decoded.End)))
                return null;

            var pieces = format.Pieces.Select(piece => piece with
            {
                Decoded = TextSpan.FromBounds(_positions[piece.Decoded.Start], _positions[piece.Decoded.End]),
                Form = piece.Form with { IsFormat = true },
            });
            var json = new JsonText(_map.ToString(), _holes.ToImmutable());
            return new LiteralText(json, _expressions.ToImmutable(), pieces.ToImmutableArray(), _map);
        }

        private int AddCharacter(int at)
        {
            _map.Append(_source.Substring(at, 1), format.ToSource(new TextSpan(at, 1)));
            return 1;
        }

        /// <summary>Adds a doubled brace or a placeholder and returns its length; 0 where the brace is neither.</summary>
        private int AddBrace(int at, ExpressionSyntax text)
        {
            if (at + 1 < _source.Length && _source[at + 1] == _source[at])
            {
                _map.Append(_source.Substring(at, 1), format.ToSource(new TextSpan(at, 2)));
                return 2;
            }

            var end = _source[at] == '{' ? _source.IndexOf('}', at) : -1;
            var digits = at + 1;
            while (digits < end && _source[digits] is >= '0' and <= '9')
                digits++;
            if (end < 0 || !int.TryParse(Between(at + 1, digits), NumberStyles.None, CultureInfo.InvariantCulture, out var index))
                return 0;

            var value = index < values.Count ? values[index] : null;
            var isPlain = digits == end && value is not null;
            if (isPlain && TextParts.ConstantOf(value!, context) is { } constant)
            {
                _map.Append(constant, format.ToSource(TextSpan.FromBounds(at, end + 1)));
                return end + 1 - at;
            }

            _holes.Add(new JsonHole(_map.Length, isPlain ? TextParts.TypesOf(value!, context) : JsonTypes.String) { Fault = isPlain ? HoleFaults.Of(value!, context) : null });
            _expressions.Add(value ?? text);
            _map.Append(JsonText.HoleCharacter.ToString(), format.ToSource(TextSpan.FromBounds(at, end + 1)));
            return end + 1 - at;
        }

        private string Between(int start, int end) => _source.Substring(start, end - start);
    }
}
