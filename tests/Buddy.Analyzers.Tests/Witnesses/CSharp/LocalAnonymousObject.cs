namespace Buddy.Analyzers.Tests.Witnesses.CSharp;

/// <summary><c>var payload = new { type = "AWS_ECS" }; … Serialize(payload)</c>.</summary>
internal sealed class LocalAnonymousObject : InlineAnonymousObject
{
    protected override string Body(string creation) => $"var payload = {creation}; return JsonSerializer.Serialize(payload);";
}
