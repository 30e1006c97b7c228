namespace Buddy.Analyzers.Fuzz.Mutants;

/// <summary>Random damage to a program's pieces.</summary>
/// <param name="random">Chance.</param>
/// <param name="donor">Gives the pieces of any other program.</param>
internal sealed class PieceMutation(Random random, Func<CodePieces> donor)
{
    private const int MostAtOnce = 4;

    /// <summary>The text after one or a few changes.</summary>
    public string Apply(CodePieces program)
    {
        var pieces = new List<string>(program.All);
        for (var changes = random.Next(6) switch { 0 => 3, 1 or 2 => 2, _ => 1 }; changes > 0; changes--)
            Change(pieces, Place(program, pieces.Count));
        return string.Concat(pieces);
    }

    private int Place(CodePieces program, int count) => random.Next(20) == 0 || program.CoreStart == program.CoreEnd
        ? random.Next(count)
        : Math.Min(random.Next(program.CoreStart, program.CoreEnd), count - 1);

    private void Change(List<string> pieces, int at)
    {
        var length = Math.Min(random.Next(1, MostAtOnce), pieces.Count - at);
        switch (random.Next(20))
        {
            case 0:
                pieces.RemoveRange(at, pieces.Count - at - 1);
                break;
            case < 5:
                pieces.RemoveRange(at, Math.Min(length, pieces.Count - 1));
                break;
            case < 8:
                pieces.InsertRange(at, pieces.GetRange(at, length));
                break;
            case < 11:
                var other = Math.Clamp(at + random.Next(-8, 9), 0, pieces.Count - 1);
                (pieces[at], pieces[other]) = (pieces[other], pieces[at]);
                break;
            case < 17:
                pieces[at] = Like(pieces[at], random.Next(5) == 0 ? donor().All : pieces);
                break;
            default:
                var from = donor();
                var start = random.Next(from.All.Count);
                pieces.InsertRange(at, from.All.Skip(start).Take(length));
                break;
        }
    }

    /// <summary>A piece that could stand in this one's place, mostly.</summary>
    private string Like(string piece, IReadOnlyList<string> from)
    {
        var candidate = piece;
        for (var i = random.Next(5) == 0 ? 1 : 40; i > 0; i--)
        {
            candidate = from[random.Next(from.Count)];
            if (candidate.Trim() is { Length: > 0 } text && piece.Trim() is { Length: > 0 } old && text != old && Kind(text) == Kind(old))
                break;
        }

        return candidate;
    }

    private static char Kind(string text) => char.IsLetter(text[0]) ? 'a' : char.IsDigit(text[0]) ? '0' : text[0];
}
