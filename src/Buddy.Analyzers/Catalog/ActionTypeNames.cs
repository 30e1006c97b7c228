namespace Buddy.Analyzers.Catalog;

/// <summary>Guesses from the name of a C# type whether it stands for an action: <c>CreateEcsAction</c>, <c>AwsEcsRequest</c>, <c>BuddyStep</c>.</summary>
/// <param name="distinctiveTypes">The action types that no other system uses.</param>
internal sealed class ActionTypeNames(IEnumerable<string> distinctiveTypes)
{
    /// <summary>The word that classes of other systems have in their names, too.</summary>
    private const string Action = "Action";

    private static readonly string[] Words = [Action, "Buddy"];

    private readonly Dictionary<(char, char), string[]> _words = distinctiveTypes
        .Select(static type => type.Replace("_", ""))
        .Concat(Words)
        .GroupBy(static word => StartOf(word[0], word[1]))
        .ToDictionary(static words => words.Key, static words => words.ToArray());

    /// <summary>Whether an object of the type is an action; <c>System.Action</c> and a type for <c>Actions</c> is none.</summary>
    public bool IsActionTypeName(string name) => name != Action && Mentions(name, static (_, next) => !char.IsLower(next));

    /// <summary>Whether it says so by more than the word "Action", which has many meanings.</summary>
    public bool IsBuddyTypeName(string name) => Mentions(name, static (word, next) => word != Action && !char.IsLower(next));

    /// <summary>Whether the name points to actions, as that of a class for their constants does.</summary>
    public bool MentionsActions(string name) => Mentions(name, static (_, _) => true);

    /// <summary>Whether letters in the name of a type may be the first two of what makes it stand for an action.</summary>
    public bool MayStartWith(char first, char second) => _words.ContainsKey(StartOf(first, second));

    private static (char First, char Second) StartOf(char first, char second) => (first, char.ToUpperInvariant(second));

    /// <param name="name">The name.</param>
    /// <param name="isMeant">Whether a word counts with the letter behind it, which is 0 at the end of the name.</param>
    private bool Mentions(string name, Func<string, char, bool> isMeant)
    {
        for (var i = 0; i + 1 < name.Length; i++)
        {
            if (!_words.TryGetValue(StartOf(name[i], name[i + 1]), out var words))
                continue;

            foreach (var word in words)
            {
                var end = i + word.Length;
                if (end <= name.Length
                    && string.Compare(name, i, word, 0, word.Length, StringComparison.OrdinalIgnoreCase) == 0
                    && isMeant(word, end < name.Length ? name[end] : '\0'))
                {
                    return true;
                }
            }
        }

        return false;
    }
}
