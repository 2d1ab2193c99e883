using ScoExtract.Text;

namespace ScoExtract.Symbols.Numbers;

/// <summary>Tells by what is glued to a number whether it is one of its own, a part of something longer, or a member of a list.</summary>
internal static class AtomEdges
{
    private static readonly ulong Revised = Folding.Hash("rev");

    /// <summary>Whether a token is the end of something longer: 1/59/48, C-59/48, 3.59/48.</summary>
    public static bool IsTail(TokenizedText text, int index)
    {
        if (index == 0 || text[index].SpaceBefore)
        {
            return false;
        }

        ref readonly var before = ref text[index - 1];
        return before.Hash == TokenMarks.Slash && !text.IsMark(index - 2, TokenMarks.Close) && !IsListSlash(text, index - 1) || !IsListHyphen(text, index - 1) && (before.Hash == TokenMarks.Hyphen || before.Hash == TokenMarks.Stop) && text.IsGlued(index - 1) && text.IsWordy(index - 2) && !IsAfterAcronym(text, index);
    }

    // UNSCR-1701, but not GOST-59/48
    private static bool IsAfterAcronym(TokenizedText text, int index) =>
        text.IsMark(index - 1, TokenMarks.Hyphen) && text[index - 2].Length >= 4 && text.IsKind(index - 2, TokenKind.Word) && (text[index - 2].Flags & TokenFlags.AllUpper) != 0 && !text.IsMark(index + 1, TokenMarks.Slash);

    /// <summary>Whether what was read goes on as a path, percentage, decimal or range: 59/48/EC, 50/50%, 1/3.5.</summary>
    public static bool IsGluedOn(TokenizedText text, int end)
    {
        if (!text.IsGlued(end))
        {
            return false;
        }

        if (IsListHyphen(text, end) || IsShortRange(text, end))
        {
            return false;
        }

        // A Chinese or Arabic comma parts two numbers; only ours also groups the digits of one.
        var hash = text.Raw[text[end].Start] is '、' or '，' or '،' ? 0 : text[end].Hash;
        return hash == TokenMarks.Slash || hash == TokenMarks.Percent
            || (hash == TokenMarks.Stop || hash == TokenMarks.Comma || hash == TokenMarks.Hyphen || hash == TokenMarks.Colon) && text.IsGlued(end + 1) && text.Value(end + 1) >= 0 && !IsFootnote(text, end, hash)
            || text[end].Kind < TokenKind.Ideograph;
    }

    // "59/48,1" and "70/1.2": a footnote mark stuck on after punctuation, at the end of what it belongs to.
    private static bool IsFootnote(TokenizedText text, int mark, ulong hash) =>
        hash != TokenMarks.Hyphen && hash != TokenMarks.Colon && text[mark + 1].Length <= 2 && !text.IsGlued(mark + 2);

    /// <summary>Whether a year in brackets stands before its number, as where an Arabic line was turned round; the brackets may be turned too.</summary>
    public static bool IsYearTurnedRound(TokenizedText text, int index) =>
        text.Value(index) is >= 1946 and < 2100 && text.IsKind(index + 2, TokenKind.Number)
        && (text.IsMark(index - 1, TokenMarks.Open) && text.IsMark(index + 1, TokenMarks.Close) || text.IsMark(index - 1, TokenMarks.Close) && text.IsMark(index + 1, TokenMarks.Open))
        && ReversedNumber.IsAmongArabic(text, index - 2, index + 3);

    /// <summary>Whether a number before a slash is one of its own: "resolution 1267 / resolution 1373", "resolutions 1267/1373": two numbers that are no session and no year (1326/2002 is an act of some ministry).</summary>
    public static bool IsBareBeforeSlash(TokenizedText text, int index) =>
        text[index].Length <= 4 && (IsListSlash(text, index + 1) || !text.IsGlued(index + 1) && text.IsKind(index + 2, TokenKind.Word));

    /// <summary>Whether a slash parts two bare numbers rather than a session and a number: <c>1267/1373</c>, and <c>1267/1989/2253</c>, where one may look like a year.</summary>
    public static bool IsListSlash(TokenizedText text, int slash) =>
        IsNoYear(text.Value(slash - 1)) && IsNoYear(text.Value(slash + 1))
        || IsChain(text, slash - 3) || IsChain(text, slash - 1);

    /// <summary>Whether three numbers of the Security Council begin at a token, each greater than the one before, with slashes between and nothing else.</summary>
    public static bool IsChain(TokenizedText text, int index) =>
        text.Value(index) is >= 1000 and var first && text.Value(index + 2) is var second && text.Value(index + 4) is < 10_000 and var third && first < second && second < third
        && text.IsMark(index + 1, TokenMarks.Slash) && text.IsMark(index + 3, TokenMarks.Slash)
        && text.IsGlued(index + 1) && text.IsGlued(index + 2) && text.IsGlued(index + 3) && text.IsGlued(index + 4)
        && (IsNoYear(first) ? 1 : 0) + (IsNoYear(second) ? 1 : 0) + (IsNoYear(third) ? 1 : 0) > 1;

    /// <summary>Whether a hyphen joins two numbers of sessions or years: 60/1-60/3, 3201-3202 (S-VI).</summary>
    public static bool IsListHyphen(TokenizedText text, int hyphen) =>
        text.IsMark(hyphen, TokenMarks.Hyphen) && text.Value(hyphen - 1) is > 0 and var first && text.Value(hyphen + 1) is > 0 and var last
        && (text.IsMark(hyphen - 2, TokenMarks.Slash) && text.IsMark(hyphen + 2, TokenMarks.Slash)
            || first >= LeastOfRange && last > first && last < 10_000 && text.IsMark(hyphen + 2, TokenMarks.Open));

    /// <summary>Whether a hyphen joins the number of a session to a greater one: 62/1-4.</summary>
    public static bool IsShortRange(TokenizedText text, int hyphen) =>
        text.IsMark(hyphen, TokenMarks.Hyphen) && text.IsGlued(hyphen) && text.IsGlued(hyphen + 1)
        && text.IsMark(hyphen - 2, TokenMarks.Slash) && text.Value(hyphen - 3) >= ResolutionNumbering.FirstSlashSession
        && text.Value(hyphen - 1) is > 0 and < 1000 and var first && text.Value(hyphen + 1) > first && text.Value(hyphen + 1) < 1000
        && !(text.IsGlued(hyphen + 2) && (text.IsWordy(hyphen + 2) || text.IsMark(hyphen + 2, TokenMarks.Hyphen) || text.IsMark(hyphen + 2, TokenMarks.Slash)));

    /// <summary>Whether brackets tell the session of a body that no table has: <c>238 (WRC-15)</c>, <c>204 (Rev. Dubai, 2018)</c>.</summary>
    public static bool IsOfOtherSession(TokenizedText text, int open) =>
        text.IsMark(open, TokenMarks.Open) && text.IsKind(open + 1, TokenKind.Word)
        && (text[open + 1].Length > 2 && (text[open + 1].Flags & TokenFlags.AllUpper) != 0 && text.IsMark(open + 2, TokenMarks.Hyphen) && text.Value(open + 3) > 0
            || text[open + 1].Hash == Revised && text.IsMark(open + 2, TokenMarks.Stop));

    // Smaller numbers before a hyphen and a bracket are pages.
    private const int LeastOfRange = 100;

    private static bool IsNoYear(int number) => number is >= 1000 and (< 1946 or > 2100) and < 10_000;
}
