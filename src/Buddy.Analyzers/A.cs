namespace Buddy.Analyzers;
internal static class Placeholder;
