using ScoExtract.Text;

namespace ScoExtract.Symbols;

/// <summary>When a number counts as a citation although no word such as <em>resolution</em> leads up to it.</summary>
internal static class HeadlessRules
{
    /// <summary>Whether the number may be a citation at all; whose, the chooser decides.</summary>
    /// <param name="text">The document.</param>
    /// <param name="atom">The number with the year of the date beside it.</param>
    /// <param name="isOpen">Whether the sentence has spoken of <em>resolutions</em>.</param>
    /// <param name="startsList">Whether nothing, a comma or <em>and</em> stands before it.</param>
    /// <param name="before">The body named directly before; null when none is.</param>
    /// <param name="trail">The bodies that the document has named.</param>
    /// <param name="isAssembly">Whether the text around is the General Assembly's.</param>
    public static bool Allow(TokenizedText text, in NumberAtom atom, bool isOpen, bool startsList, string? before, OrganTrail trail, Func<bool> isAssembly)
    {
        switch (atom.Shape)
        {
            case AtomShape.Session when atom.Group is >= ResolutionNumbering.FirstSlashSession and <= ResolutionNumbering.LastSession:
                return (isOpen || startsList) && IsAdopted(atom)
                    || isOpen && IsListed(text, atom)
                    || before is "GA"
                    || IsHeading(text, atom) && isAssembly();
            case AtomShape.Special:
                return isOpen || before is "GA" or "HRC" || IsHeading(text, atom) && isAssembly();
            case AtomShape.Roman:
                return isOpen || before is not null || atom.Number >= 100 && !atom.IsMended && ResolutionNumbering.IsOldSession(atom.Number, atom.Session!);
            case AtomShape.Bracket:
                return ResolutionNumbering.IsSecurityCouncilYear(atom.Number, atom.Group) && (isOpen || trail.Has("SC"));
            default:
                return false;
        }
    }

    // The date beside it is one on which that session sat.
    private static bool IsAdopted(in NumberAtom atom) => atom.StatedYear > 0 && ResolutionNumbering.IsSessionYear(atom.Group, atom.StatedYear);

    private static bool IsListed(TokenizedText text, in NumberAtom atom) =>
        atom.FirstToken > 0 && (text.IsMark(atom.FirstToken - 1, TokenMarks.Comma) || text.IsMark(atom.FirstToken - 1, TokenMarks.OpenSquare));

    // "75/268. Cooperation …" at the start of a line.
    private static bool IsHeading(TokenizedText text, in NumberAtom atom) =>
        (text[atom.FirstToken].Flags & (TokenFlags.LineBreakBefore | TokenFlags.BlankLineBefore)) != 0
        && (text.IsMark(atom.EndToken, TokenMarks.Stop) || text.IsMark(atom.EndToken, TokenMarks.Hyphen))
        && atom.EndToken + 1 < text.Count && text[atom.EndToken + 1].SpaceBefore
        && (text[atom.EndToken + 1].Kind == TokenKind.Ideograph
            || text[atom.EndToken + 1].Kind == TokenKind.Word
            && ((text[atom.EndToken + 1].Flags & TokenFlags.Capitalized) != 0 || text[atom.EndToken + 1].Script == Script.Arabic));
}
