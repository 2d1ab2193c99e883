using ScoExtract.Symbols.Lexicon;
using ScoExtract.Text;

namespace ScoExtract.Symbols.Numbers;

/// <summary>Reads the number of a resolution or decision at a token: <c>59/48</c>, <c>217 A (III)</c>, <c>1373 (2001)</c>, <c>S-30/1</c>.</summary>
/// <remarks>Looks at no more than a dozen tokens, so reading costs the same anywhere.</remarks>
internal sealed class AtomReader(SymbolLexicon lexicon)
{
    // No old resolution has more parts; later letters are rather something else's.
    private const char LastLetter = 'F';

    private static readonly ulong Special = Folding.Hash("S");
    private static readonly ulong Emergency = Folding.Hash("ES");

    private readonly PartLetters _letters = new(lexicon);

    /// <summary>The reader of letters after numbers.</summary>
    public PartLetters Letters => _letters;

    /// <summary>Reads the number that starts at a token.</summary>
    /// <param name="text">The document.</param>
    /// <param name="index">The token it must start at.</param>
    /// <param name="atom">The number, as <see cref="AtomShape.Bare"/> when nothing more than digits stands there.</param>
    public bool TryRead(TokenizedText text, int index, out NumberAtom atom)
    {
        atom = default;
        if (index >= text.Count || AtomEdges.IsTail(text, index))
        {
            return false;
        }

        if (AtomEdges.IsYearTurnedRound(text, index) && text.Value(index + 2) is > 0 and var number && ResolutionNumbering.IsSecurityCouncilYear(number, text.Value(index)))
        {
            // (2000) 1325
            atom = new NumberAtom(AtomShape.Bracket, number, index - 1, index + 3) { Group = text.Value(index), IsMended = true };
            return true;
        }

        return text[index].Kind switch
        {
            TokenKind.Number => TryReadNumber(text, index, out atom),
            TokenKind.Word => TryReadSpecial(text, index, out atom),
            TokenKind.Ideograph => TryReadChinese(text, index, out atom),
            TokenKind.Alphanumeric => TryReadLettered(text, index, out atom) || TryReadNumber(text, index, out atom) && BracketAtom.IsMendable(ref atom),
            _ => false,
        };
    }

    private bool TryReadNumber(TokenizedText text, int index, out NumberAtom atom)
    {
        atom = default;
        var number = MisreadNumber.Value(text, index, isBeforeSlash: text.IsMark(index + 1, TokenMarks.Slash) || text.IsMark(index + 1, TokenMarks.Open) && text.Value(index + 2) > 0 && text.IsMark(index + 3, TokenMarks.Close));
        if (number <= 0 || text[index].Length > 5)
        {
            return false;
        }

        if (text.IsMark(index + 1, TokenMarks.Slash))
        {
            if (AtomEdges.IsBareBeforeSlash(text, index))
            {
                atom = new NumberAtom(AtomShape.Bare, number, index, index + 1);
                return true;
            }

            return TryReadPair(text, index, number, out atom);
        }

        var end = index + 1;
        var letter = _letters.Read(text, end, out var letterEnd);
        var open = letter == '\0' ? end : _letters.PassSiblings(text, letterEnd);
        if (BracketAtom.TryRead(text, open, number, out atom))
        {
            atom = atom with { FirstToken = index, Letter = letter, EndToken = open == letterEnd || letter == '\0' ? atom.EndToken : letterEnd };
            return letter == '\0' && atom.Shape == AtomShape.Roman ? WithLetterAfter(text, ref atom) : letter == '\0' || atom.Shape == AtomShape.Roman;
        }

        if (number < 100 && text.IsMark(end, TokenMarks.Stop) && text.IsGlued(end) && text.IsGlued(end + 1) && text.Value(end + 1) is > 0 and < 200 and var point)
        {
            atom = new NumberAtom(AtomShape.Point, point, index, end + 2) { Group = number };
            return !AtomEdges.IsGluedOn(text, end + 2);
        }

        if (SessionInBrackets.IsPlainSession(text, open, number))
        {
            // 217 A III
            atom = new NumberAtom(AtomShape.Roman, number, index, open + 1) { Session = ResolutionNumbering.OldSession(number)!.Name, Letter = letter };
            return true;
        }

        // 217 A (third): the session cannot be read, but there is one.
        var isPart = letter != '\0' && text[index].Kind == TokenKind.Number && ResolutionNumbering.OldSession(number) is not null && lexicon.EndsPhrase(text, letterEnd);
        atom = isPart ? new NumberAtom(AtomShape.Bare, number, index, letterEnd) { Letter = letter } : new NumberAtom(AtomShape.Bare, number, index, end);
        return !AtomEdges.IsGluedOn(text, end) && !AtomEdges.IsOfOtherSession(text, end) && !(letter != '\0' && text.IsMark(letterEnd, TokenMarks.Open));
    }

    // 第二七五八号
    private static bool TryReadChinese(TokenizedText text, int index, out NumberAtom atom)
    {
        var number = ChineseNumber.Read(text, index, out var end);
        if (number > 0 && BracketAtom.TryRead(text, end, number, out atom))
        {
            return Assign(ref atom, atom with { FirstToken = index });
        }

        atom = new NumberAtom(AtomShape.Bare, number, index, end);
        return number > 0;
    }

    // 377A (V), and 57/270B after the slash is TryReadPair's.
    private static bool TryReadLettered(TokenizedText text, int index, out NumberAtom atom)
    {
        atom = default;
        if (!PartLetters.TrySplit(text, index, out var number, out var letter))
        {
            return false;
        }

        if (BracketAtom.TryRead(text, index + 1, number, out atom))
        {
            return atom.Shape == AtomShape.Roman && Assign(ref atom, atom with { FirstToken = index, Letter = letter });
        }

        // G.A. Res. 217A
        atom = new NumberAtom(AtomShape.Bare, number, index, index + 1) { Letter = letter };
        return letter <= LastLetter && !text.IsMark(index + 1, TokenMarks.Slash) && ResolutionNumbering.OldSession(number) is not null && !AtomEdges.IsGluedOn(text, index + 1);
    }

    private bool TryReadPair(TokenizedText text, int index, int left, out NumberAtom atom)
    {
        atom = default;
        var right = index + 2;
        var letter = '\0';
        var number = MisreadNumber.Value(text, right);
        if (number < 0 && left is >= ResolutionNumbering.FirstSlashSession and <= ResolutionNumbering.LastSession && MisreadNumber.ValueOfLetters(text, right) is > 0 and var letters && !AtomEdges.IsGluedOn(text, right + 1))
        {
            atom = new NumberAtom(AtomShape.Session, letters, index, right + 1) { Group = left, IsMended = true, NeedsDate = true };
            return true;
        }

        if (number <= 0 && !(text.IsKind(right, TokenKind.Alphanumeric) && PartLetters.TrySplit(text, right, out number, out letter))
            || number <= 0 || text[right].Length > 5 || (text[right].Flags & TokenFlags.BlankLineBefore) != 0)
        {
            return false;
        }

        var end = right + 1;
        if (AtomEdges.IsGluedOn(text, end))
        {
            return false;
        }

        if (letter == '\0' && _letters.Read(text, end, out var letterEnd) is not '\0' and var after)
        {
            (letter, end) = (after, letterEnd);
        }

        // 1325/2000, 1244/99: the Council's number and its year.
        if (letter == '\0' && left > ResolutionNumbering.LastSession && ResolutionNumbering.SecurityCouncilYear(left) is > 0 and var year
            && (number == year || text[right].Length == 2 && number == year % 100))
        {
            atom = new NumberAtom(AtomShape.Bracket, left, index, end) { Group = year };
            return true;
        }

        var shape = left is >= 1946 and < 2200 ? AtomShape.Year : left <= 999 ? AtomShape.Session : AtomShape.None;
        atom = new NumberAtom(shape, number, index, end) { Group = left, Letter = letter, IsMended = letter == '\0' && text.IsKind(right, TokenKind.Alphanumeric) };
        return shape != AtomShape.None && (!atom.IsMended || BracketAtom.IsMendable(ref atom));
    }

    // S-30/1, ES-10/21; Arabic دإ-30/1, دإط-10/21
    private bool TryReadSpecial(TokenizedText text, int index, out NumberAtom atom)
    {
        atom = default;
        var prefix = SpecialPrefix(text, index, out var count);
        var at = index + count;
        if (prefix is null || !text.IsMark(at, TokenMarks.Hyphen) || Math.Max(MisreadNumber.Value(text, at + 1), MisreadNumber.ValueOfLetters(text, at + 1)) is not (> 0 and < 100 and var session)
            || !text.IsMark(at + 2, TokenMarks.Slash) || text.Value(at + 3) is not (> 0 and < 1000 and var number) || AtomEdges.IsGluedOn(text, at + 4))
        {
            return false;
        }

        var letter = _letters.Read(text, at + 4, out var end);
        atom = new NumberAtom(AtomShape.Special, number, index, end) { Session = $"{prefix}-{session}", Letter = letter, IsMended = !text.IsKind(at + 1, TokenKind.Number) };
        return true;
    }

    private string? SpecialPrefix(TokenizedText text, int index, out int count)
    {
        count = 1;
        ref readonly var token = ref text[index];
        if ((token.Flags & TokenFlags.AllUpper) != 0 && token.Length <= 2)
        {
            return token.Hash == Special ? "S" : token.Hash == Emergency ? "ES" : null;
        }

        return lexicon.FindLink(text, index, CueKind.Session, out count) is { Value.Length: > 0 } entry ? entry.Value : null;
    }

    private bool WithLetterAfter(TokenizedText text, ref NumberAtom atom)
    {
        var letter = _letters.Read(text, atom.EndToken, out var end);
        return Assign(ref atom, atom with { Letter = letter, EndToken = letter == '\0' ? atom.EndToken : end });
    }

    private static bool Assign(ref NumberAtom atom, NumberAtom value)
    {
        atom = value;
        return true;
    }
}
