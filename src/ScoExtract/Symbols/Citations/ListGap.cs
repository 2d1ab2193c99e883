using ScoExtract.Symbols.Lexicon;
using ScoExtract.Symbols.Numbers;
using ScoExtract.Symbols.Pinpoints;
using ScoExtract.Text;

namespace ScoExtract.Symbols.Citations;

/// <summary>Passes over what stands between the members of a list of citations: dates, <em>and</em>, pinpoints, link addresses, titles in brackets.</summary>
internal sealed class ListGap(SymbolLexicon lexicon, AtomReader atoms)
{
    /// <summary>No list has more members; what seems to be a longer one costs no more than this.</summary>
    public const int MostMembers = 400;

    private const int LongestGap = 48;
    private const int LongestAndOn = 3;

    /// <summary>What passes over dates.</summary>
    public DateGap Dates { get; } = new(lexicon);

    /// <summary>What reads pinpoints.</summary>
    public PinpointReader Pinpoints { get; } = new(lexicon, atoms);

    /// <summary>What was passed over.</summary>
    /// <param name="End">Index of the first token that is none of it.</param>
    /// <param name="IsJoined">Whether a comma, <em>and</em> or the like was among it.</param>
    /// <param name="HasAnd">Whether a word that joins was among it.</param>
    /// <param name="Year">Year of the first date; 0 when there was none.</param>
    public readonly record struct Passed(int End, bool IsJoined, bool HasAnd, int Year);

    /// <summary>Passes from the end of one number towards the next.</summary>
    public Passed Pass(TokenizedText text, int index)
    {
        var (at, joined, and, parted, year) = (index, false, false, false, 0);
        while (at < text.Count && at - index < LongestGap && (text[at].Flags & TokenFlags.BlankLineBefore) == 0)
        {
            var start = at;
            ref readonly var token = ref text[at];
            if (at == index && FootnoteLength(text, at) is > 0 and var mark)
            {
                // The comma before a mark may be the list's own.
                joined |= mark == 2;
                at += mark;
                continue;
            }

            if (Dates.TryPass(text, ref at, out var dated))
            {
                // Behind "and" or a semicolon begins something else; وفي is "and on".
                year = year == 0 && !and && !parted && !(HasAnd(text, start) && token.Length <= LongestAndOn) ? dated : year;
            }
            else if (token.Hash == TokenMarks.Comma || token.Hash == TokenMarks.Semicolon)
            {
                (joined, parted, at) = (true, parted || token.Hash == TokenMarks.Semicolon, at + 1);
            }
            else if (token.Hash == TokenMarks.Stop && text.IsMark(at + 1, TokenMarks.Stop))
            {
                // Three stops for what is left out.
                (joined, at) = (true, at + 2);
                at += text.IsMark(at, TokenMarks.Stop) ? 1 : 0;
            }
            else if (at == index && text.IsKind(at, TokenKind.Ideograph) && text.Raw[token.Start] is '号' or '號')
            {
                // 第181号、194号
                at++;
            }
            else if (at == index && AtomEdges.IsListHyphen(text, at))
            {
                (joined, at) = (true, at + 1);
            }
            else if (at == index && TryPassDash(text, ref at, out var dashed))
            {
                year = dashed;
            }
            else if (at == index && text.IsMark(at, TokenMarks.Slash) && (text.IsMark(at - 1, TokenMarks.Close) || AtomEdges.IsListSlash(text, at)))
            {
                // 1267 (1999)/1989 (2011), 1267/1373
                (joined, at) = (true, at + 1);
            }
            else if (text.IsMark(at, TokenMarks.OpenSquare) && text.Value(at + 1) is >= 1946 and < 2100 and var aside && text.IsMark(at + 2, TokenMarks.CloseSquare))
            {
                // 3379 (XXX) [1975]
                (year, at) = (year == 0 ? aside : year, at + 3);
            }
            else if (MarkupGap.TryPass(text, ref at))
            {
                continue;
            }
            else if (Pinpoints.TryRead(text, at, out _, out var end))
            {
                at = end;
            }
            else if (token.Kind >= TokenKind.Ideograph && token.Hash != TokenMarks.Open && IsListMark(text, at))
            {
                (joined, at) = (true, at + 1);
            }
            else if (lexicon.FindLink(text, at, CueKind.Connector, out var count) is not null)
            {
                (joined, and, at) = (true, true, at + count);
            }
            else if (HasAnd(text, at) && lexicon.FindLink(text, at, CueKind.Session, out _) is not null)
            {
                (joined, and) = (true, true);
                break;
            }
            else if ((at > index || HasAnd(text, at)) && lexicon.FindLink(text, at, CueKind.Filler, out count) is not null)
            {
                joined |= HasAnd(text, at);
                at += count;
            }
            else if (text.IsMark(at, TokenMarks.Open) && YearInBrackets(text, at) is > 0 and var told)
            {
                // 46/182 (19 December 1991)
                year = year == 0 && !and ? told : year;
                MarkupGap.TryPassBracket(text, ref at);
            }
            else if (text.IsMark(at, TokenMarks.Open) && !IsAtom(text, at + 1) && MarkupGap.TryPassBracket(text, ref at))
            {
                continue;
            }

            if (at == start)
            {
                break;
            }
        }

        return new Passed(at, joined, and, year);
    }

    // ورقم is "and No.", ودإط is "and ES".
    private static bool HasAnd(TokenizedText text, int index) => text[index].Script == Script.Arabic && text[index].Length > 2 && text.Raw[text[index].Start] == 'و';

    // A bracket that holds a citation is read, one that holds a title is passed over.
    private bool IsAtom(TokenizedText text, int index) => atoms.TryRead(text, index, out var atom) && atom.Shape != AtomShape.Bare;

    // 2250 (2015) – 9 December 2015
    private bool TryPassDash(TokenizedText text, ref int at, out int year)
    {
        var (dash, behind) = (at, at + 1);
        year = 0;
        if (!text.IsMark(dash, TokenMarks.Hyphen) || text.IsGlued(dash) || !Dates.TryPass(text, ref behind, out year) || year == 0)
        {
            return false;
        }

        at = behind;
        return true;
    }

    // The year of a date that fills a bracket; 0 when none does.
    private int YearInBrackets(TokenizedText text, int open)
    {
        var at = open + 1;
        return Dates.TryPass(text, ref at, out var year) && text.IsMark(at, TokenMarks.Close) ? year : 0;
    }

    // A footnote's number stuck on the bracket, 1373 (2001)5, or on a comma, 59/48,1.
    private static int FootnoteLength(TokenizedText text, int index) =>
        IsMark(text, index) && text.IsMark(index - 1, TokenMarks.Close) ? 1
        : text.IsMark(index, TokenMarks.Comma) && text.IsGlued(index) && IsMark(text, index + 1) && !text.IsGlued(index + 2) ? 2 : 0;

    private static bool IsMark(TokenizedText text, int index) => text.IsKind(index, TokenKind.Number) && text.IsGlued(index) && text[index].Length <= 2;

    private static bool IsListMark(TokenizedText text, int index) => text.Raw[text[index].Start] is '、' or '，' or '；' or '…' or '&';
}
