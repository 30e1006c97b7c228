using System.Text;
using Buddy.Analyzers.Payloads.Model;
using Buddy.Analyzers.Payloads.Semantics;
using Buddy.Analyzers.Payloads.Usage;

namespace Buddy.Analyzers.Payloads.Reading.Flow;

/// <summary>Where a request goes and what it does there, by what is known of its URL and its method.</summary>
internal static class UrlText
{
    /// <summary>Stands between a base address and the URL that follows it.</summary>
    public const string Base = "\u0001";

    /// <summary>Where the URL leads.</summary>
    public static RequestTarget TargetOf(PayloadValue? url)
    {
        if (url is null || url is ChoiceValue)
            return RequestTarget.Unseen;

        var text = new StringBuilder();
        Append(url, text);
        var parts = text.ToString().Split(Base[0]);
        return RequestUrl.Of(parts.Length == 1 ? parts[0] : parts.Aggregate(static (address, rest) => RequestUrl.Combine(address, rest)));
    }

    /// <summary>What the request does.</summary>
    public static RequestVerb VerbOf(RequestLine request) => request.Verb != RequestVerb.Unknown || request.Method is null
        ? request.Verb
        : (request.Method as ConstantValue)?.Scalar.AsString?.ToUpperInvariant() switch
        {
            "POST" => RequestVerb.Create,
            "PATCH" or "PUT" => RequestVerb.Edit,
            null => RequestVerb.Unknown,
            _ => RequestVerb.Other,
        };

    private static void Append(PayloadValue value, StringBuilder text)
    {
        switch (value)
        {
            case ConstantValue { Scalar.AsString: { } constant }:
                text.Append(constant);
                break;
            case ConstantValue { Scalar: var scalar }:
                text.Append(scalar);
                break;
            case TextValue parts:
                foreach (var part in parts.Parts)
                    Append(part, text);
                break;
            default:
                text.Append(ActionsUrl.Hole);
                break;
        }
    }
}
