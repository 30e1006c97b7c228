namespace Buddy.Analyzers.Tests.Flow;

/// <summary>A <c>JsonObject</c> in a local variable, changed between its creation and where it is sent.</summary>
public class ChangedJsonObjectTests : ChangedNodeTests
{
    protected override string Using => "System.Text.Json.Nodes";

    protected override string TypeName => "JsonObject";

    protected override string Replace => "ReplaceWith";

    protected override string Text => "action.ToJsonString()";
}
