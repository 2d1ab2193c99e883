using ScoExtract.Symbols.Lexicon;
using ScoExtract.Text;

namespace ScoExtract.Symbols.Numbers;

/// <summary>Reads ranges of numbers, each of which is cited: <c>60/1-60/3</c>, <c>62/1 to 62/4</c>, <c>62/1-4</c>, <c>3201 (S-VI) to 3203 (S-VI)</c>.</summary>
/// <remarks>Only within one session or year: from one to another nobody can tell how many numbers lie between.</remarks>
internal sealed class NumberRange(TokenizedText text, SymbolLexicon lexicon, AtomReader atoms)
{
    private const int LongestRange = 50;

    /// <summary>Adds the numbers that a range leaves out and its last one.</summary>
    /// <returns>The last of them, or <paramref name="atom"/> when no range begins with it.</returns>
    public NumberAtom Read(NumberAtom atom, List<NumberAtom> members)
    {
        var joiner = atom.EndToken;
        var count = text.IsMark(joiner, TokenMarks.Hyphen) ? 1 : lexicon.FindLink(text, joiner, CueKind.Range, out var words) is { Value: "" } ? words : 0;
        if (count == 0 || members.Count == 0 || atom.Letter != '\0' || !TryReadLast(atom, joiner + count, out var last) || last.Number <= atom.Number || last.Number > atom.Number + LongestRange)
        {
            return atom;
        }

        if (atom.Shape != last.Shape)
        {
            // The session or the year of the last number is that of all: 3201-3202 (S-VI).
            atom = last with { FirstToken = atom.FirstToken, EndToken = atom.EndToken, Number = atom.Number };
            members[^1] = atom;
        }

        for (var number = atom.Number + 1; number < last.Number; number++)
        {
            members.Add(atom with { FirstToken = joiner, EndToken = joiner, Number = number, IsImplied = true });
        }

        members.Add(last);
        return last;
    }

    private bool TryReadLast(in NumberAtom first, int index, out NumberAtom last)
    {
        if (atoms.TryRead(text, index, out last) && last.Letter == '\0' && (last.Shape == first.Shape || first.Shape == AtomShape.Bare && last.Shape is AtomShape.Roman or AtomShape.Bracket))
        {
            return last.Shape != AtomShape.Bare && (last.Shape != first.Shape || last.Group == first.Group && last.Session == first.Session);
        }

        // 62/1-4
        last = first with { FirstToken = index, EndToken = index + 1, Number = text.Value(index), StatedYear = 0 };
        return AtomEdges.IsShortRange(text, index - 1);
    }
}
