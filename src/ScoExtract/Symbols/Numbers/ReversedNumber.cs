using ScoExtract.Text;

namespace ScoExtract.Symbols.Numbers;

/// <summary>Undoes the turning round of session and number in Arabic texts that were made from visual order: <c>48/59</c> for <c>59/48</c>.</summary>
internal static class ReversedNumber
{
    private const int Reach = 12;

    // The session of 2044: nobody cites a greater one.
    private const int LastHeldSession = 99;

    /// <summary>The number as it was meant. Turned only where the date allows nothing else or, without a date, where only the other number can be a session.</summary>
    public static NumberAtom Straighten(in NumberAtom atom, TokenizedText text, out bool isReversed)
    {
        var written = atom;
        if (atom is { Shape: AtomShape.Bracket, StatedYear: > 0 } && text.IsMark(atom.FirstToken + 1, TokenMarks.Slash) && IsAmongArabic(text, atom.FirstToken - 1, atom.EndToken)
            && atom.StatedYear != atom.Group && ResolutionNumbering.IsSessionYear(atom.Group % 100, atom.StatedYear) && text[atom.FirstToken + 2].Length == 2)
        {
            // 262/68 could be the Council's of 1968, but the date is of the Assembly's session.
            isReversed = true;
            return atom with { Shape = AtomShape.Session, Group = atom.Group % 100 };
        }

        // Beside a number that is no session, the date proves it in any language.
        isReversed = atom.Shape == AtomShape.Session && atom.Letter == '\0'
            && (atom.StatedYear > 0
                ? !ResolutionNumbering.IsSessionYear(atom.Group, atom.StatedYear) && ResolutionNumbering.IsSessionYear(atom.Number, atom.StatedYear)
                : !IsSession(atom.Group) && IsSession(atom.Number) && atom.Group > ResolutionNumbering.LastSession)
            && (atom.StatedYear > 0 && atom.Group > LastHeldSession || IsAmongArabic(text, written.FirstToken - 1, written.EndToken));
        return isReversed ? atom with { Group = atom.Number, Number = atom.Group } : atom;
    }

    private static bool IsSession(int number) => number is >= ResolutionNumbering.FirstSlashSession and <= ResolutionNumbering.LastSession;

    /// <summary>Whether the nearest word before or, where none stands before, after is Arabic.</summary>
    /// <param name="text">The document.</param>
    /// <param name="before">Index of the token before the number.</param>
    /// <param name="after">Index of the token after it.</param>
    public static bool IsAmongArabic(TokenizedText text, int before, int after)
    {
        for (var i = before; i >= 0 && i > before - Reach; i--)
        {
            if (text[i].Kind == TokenKind.Word && text[i].Script != Script.Latin)
            {
                return text[i].Script == Script.Arabic;
            }
        }

        for (var i = after; i < text.Count && i < after + Reach; i++)
        {
            if (text[i].Kind == TokenKind.Word)
            {
                return text[i].Script == Script.Arabic;
            }
        }

        return false;
    }
}
