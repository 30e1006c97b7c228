namespace Buddy.Analyzers.Tests.Verifier;

/// <summary>Tests of tests that must fail.</summary>
internal static class Failing
{
    /// <summary>Asserts that the test fails, and that its message has all of <paramref name="parts"/>.</summary>
    public static async Task With(Task test, params string[] parts)
    {
        var exception = await Assert.ThrowsAnyAsync<Exception>(() => test);
        Assert.All(parts, part => Assert.Contains(part, exception.Message, StringComparison.Ordinal));
    }
}
