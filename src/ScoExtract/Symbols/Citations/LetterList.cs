using ScoExtract.Symbols.Numbers;
using ScoExtract.Text;

namespace ScoExtract.Symbols.Citations;

/// <summary>Reads the other letters of a resolution in parts, each a number of its own: <c>59/37 A and B</c>, <c>3411 A and B (XXX)</c>, <c>47/120 A to D</c>.</summary>
internal sealed class LetterList(AtomReader atoms)
{
    private readonly PartLetters _letters = atoms.Letters;

    /// <summary>Adds a number for each further letter; those inside a range are not written, so they stand at the word that joins its ends.</summary>
    /// <returns>The last of them, or <paramref name="atom"/> when it has none.</returns>
    public NumberAtom Read(TokenizedText text, NumberAtom atom, List<NumberAtom> members)
    {
        while (atom.Letter != '\0')
        {
            var joiner = atom.EndToken;
            if (_letters.RangeAt(text, joiner, atom.Letter, out var last, out var end) is > 0 and var lastAt)
            {
                for (var letter = (char)(atom.Letter + 1); letter < last; letter++)
                {
                    members.Add(atom with { FirstToken = joiner, EndToken = joiner, Letter = letter, IsImplied = true });
                }

                atom = Last(text, atom with { FirstToken = lastAt, EndToken = end, Letter = last });
            }
            else if (_letters.SiblingAt(text, joiner) is > 0 and var first && _letters.Read(text, first, out end) is var letter)
            {
                atom = Last(text, atom with { FirstToken = first, EndToken = end, Letter = letter });
            }
            else
            {
                break;
            }

            members.Add(atom);
        }

        return atom;
    }

    // The bracket stands after the last letter and belongs to it.
    private NumberAtom Last(TokenizedText text, NumberAtom atom) =>
        atom.Shape == AtomShape.Roman && _letters.SiblingAt(text, atom.EndToken) == 0 && BracketAtom.TryRead(text, atom.EndToken, atom.Number, out var bracket)
            ? atom with { EndToken = bracket.EndToken }
            : atom;
}
