namespace Buddy.Analyzers.Payloads.Model;

/// <summary>Whether a field or an item is sent.</summary>
internal enum Presence
{
    /// <summary>Sent on some ways through the code, or the code does not tell.</summary>
    Maybe,

    /// <summary>Sent on every way through the code.</summary>
    Always,
}
