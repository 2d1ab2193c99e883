using ScoExtract.Text;

namespace ScoExtract.Symbols.Numbers;

/// <summary>Reads the session or the year that stands in brackets after a number, and judges what of it may be mended.</summary>
internal static class BracketAtom
{
    /// <summary>Reads the brackets after a number: <c>(XXV)</c>, <c>(S-VI)</c>, <c>(د-25)</c>, <c>(2001)</c>, <c>（十五）</c>.</summary>
    /// <param name="text">The document.</param>
    /// <param name="open">The bracket.</param>
    /// <param name="number">The number before it.</param>
    /// <param name="atom">The number with what the brackets tell; its first token is the bracket.</param>
    public static bool TryRead(TokenizedText text, int open, int number, out NumberAtom atom)
    {
        atom = default;
        if (!text.IsMark(open, TokenMarks.Open) || number > 9999)
        {
            return false;
        }

        var close = open + 1;
        while (close < text.Count && close < open + 7 && text[close].Hash != TokenMarks.Close)
        {
            close++;
        }

        if (SessionInBrackets.ReadUnclosed(text, open, number) is { } unclosed)
        {
            atom = new NumberAtom(AtomShape.Roman, number, open, open + 2) { Session = unclosed, IsMended = true };
            return true;
        }

        if (!text.IsMark(close, TokenMarks.Close) || close == open + 1)
        {
            return false;
        }

        if (close == open + 2 && MisreadNumber.Value(text, open + 1) is >= 1946 and < 2200 and var year)
        {
            atom = new NumberAtom(AtomShape.Bracket, number, open, close + 1) { Group = year, IsMended = text.IsKind(open + 1, TokenKind.Alphanumeric) };
            return !atom.IsMended || IsMendable(ref atom);
        }

        var session = SessionInBrackets.Read(text.Raw.AsSpan(text[open].End, text[close].Start - text[open].End), number, out var mended);
        atom = new NumberAtom(AtomShape.Roman, number, open, close + 1) { Session = session, IsMended = mended };
        return session is not null;
    }

    /// <summary>Marks a number as mended, and tells whether that may be: digits misread as letters are mended only where the number is then one that was given out.</summary>
    /// <param name="atom">The number.</param>
    public static bool IsMendable(ref NumberAtom atom)
    {
        atom = atom with { IsMended = true };
        return atom.Shape switch
        {
            AtomShape.Bracket => ResolutionNumbering.IsSecurityCouncilYear(atom.Number, atom.Group),
            AtomShape.Session => atom.Group <= ResolutionNumbering.LastSession,
            AtomShape.Roman => ResolutionNumbering.IsOldSession(atom.Number, atom.Session!),
            AtomShape.Year => true,
            _ => false,
        };
    }
}
