using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>A verifier that belongs to no test framework: it throws <see cref="InvalidOperationException"/>.</summary>
public class DefaultVerifier : IVerifier
{
    private readonly ImmutableList<string> _contexts;

    public DefaultVerifier()
        : this([])
    {
    }

    private DefaultVerifier(ImmutableList<string> contexts) => _contexts = contexts;

    public void Empty<T>(string collectionName, IEnumerable<T> collection)
        => True(!collection.Any(), $"'{collectionName}' should be empty, but has {collection.Count()} items");

    public void Equal<T>(T expected, T actual, string? message = null)
        => True(EqualityComparer<T>.Default.Equals(expected, actual), message ?? $"expected '{expected}', but it is '{actual}'");

    public void True([DoesNotReturnIf(false)] bool assert, string? message = null)
    {
        if (!assert)
        {
            Fail(message ?? "expected 'true', but it is 'false'");
        }
    }

    public void False([DoesNotReturnIf(true)] bool assert, string? message = null)
        => True(!assert, message ?? "expected 'false', but it is 'true'");

    [DoesNotReturn]
    public void Fail(string? message = null)
    {
        var lines = _contexts.Select(context => $"Context: {context}").Append(message ?? "failed");
        throw new InvalidOperationException(string.Join("\n", lines));
    }

    public void LanguageIsSupported(string language)
        => True(language == LanguageNames.CSharp, $"'{language}' is not supported");

    public void NotEmpty<T>(string collectionName, IEnumerable<T> collection)
        => True(collection.Any(), $"'{collectionName}' should not be empty");

    public void SequenceEqual<T>(
        IEnumerable<T> expected, IEnumerable<T> actual, IEqualityComparer<T>? equalityComparer = null, string? message = null)
        => True(expected.SequenceEqual(actual, equalityComparer), message ?? "the sequences differ");

    public IVerifier PushContext(string context) => new DefaultVerifier(_contexts.Add(context));
}
