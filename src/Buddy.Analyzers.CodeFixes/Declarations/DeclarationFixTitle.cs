using Buddy.Analyzers.Fixes;

namespace Buddy.Analyzers.CodeFixes.Declarations;

/// <summary>What the correction of a declaration is called in the menu.</summary>
internal static class DeclarationFixTitle
{
    public static string Of(DeclarationFix fix) => fix.Kind switch
    {
        DeclarationFixKind.NameOnWire or DeclarationFixKind.RenameOnWire => $"Send as '{fix.Text}'",
        DeclarationFixKind.ChangeDefault => $"Change to '{fix.Text}'",
        DeclarationFixKind.RenameMember => $"Rename to '{fix.Text}'",
        DeclarationFixKind.WriteAsText => "Send the enum as text",
        DeclarationFixKind.NameEnumMembers or DeclarationFixKind.WriteAsNamedText => "Send the enum as the API's texts",
        DeclarationFixKind.LeaveOutWhenNull => "Make nullable, and leave out when null",
        _ => $"Add {string.Join(", ", fix.Texts.Select(static property => $"'{property.Key}'"))}",
    };
}
