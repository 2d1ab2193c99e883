using ScoExtract.Symbols.Adoption;
using ScoExtract.Symbols.Citations;
using ScoExtract.Symbols.Lexicon;
using ScoExtract.Symbols.Numbers;
using ScoExtract.Text;

namespace ScoExtract.Symbols.Organs;

/// <summary>Finds the body that is named before, inside and after a citation.</summary>
internal sealed class OrganPhrases(TokenizedText text, SymbolLexicon lexicon, ListGap gap, OrganTrail trail)
{
    private const int MostFillers = 14;
    private const int LongestVerbPhrase = 4;
    private const int LongestSubject = 8;
    private const int LongestTitle = 16;

    /// <summary>The body named directly before a token.</summary>
    /// <param name="index">The token, which may be the mark that parts a number from a name: 新开发银行（第73/213号决议）.</param>
    public string? Before(int index)
    {
        var parted = text.IsMark(index, TokenMarks.Open) || text.IsMark(index, TokenMarks.Comma);
        // 市议会第12/3号决议: what no table has may still end like a body.
        if (index > 0 && text[index - 1].Kind == TokenKind.Ideograph && lexicon.FindLink(text, index - 1, CueKind.Body, out _) is not null && trail.Before(index, 0) is null)
        {
            return parted && trail.Has("GA") ? null : CitingOrgan.Foreign;
        }

        // "Security Council's", "(UNSC)" and hyphens may stand between.
        var at = index;
        while (at > 0 && index - at < 3 && (text[at - 1].Kind >= TokenKind.Punctuation && !text.IsMark(at - 1, TokenMarks.Comma) && !text.IsMark(at - 1, TokenMarks.Semicolon) && !text.IsMark(at - 1, TokenMarks.Stop) || text[at - 1].Length == 1 && text[at - 1].Kind == TokenKind.Word))
        {
            at--;
        }

        // "the Assembly granted it to the New Development Bank (resolution 73/213)": in brackets stands by which act, not whose it is.
        var body = trail.Before(index, index - at);
        parted |= index - at == 1 && text.IsMark(at, TokenMarks.Open);
        return body == CitingOrgan.Foreign && parted && trail.Has("GA") ? null : body;
    }

    /// <summary>The body named last between two tokens; null when none is.</summary>
    public string? Nearest(int first, int end) => trail.Between(first, end).FirstOrDefault();

    /// <summary>The body named soon after a token and before any number: <em>resoluciones pertinentes de las Naciones Unidas (1718, …)</em>; null when none is.</summary>
    public string? Ahead(int index)
    {
        for (var at = index; at < text.Count && at < index + LongestSubject && text[at].Kind is TokenKind.Word or TokenKind.Ideograph; at++)
        {
            if (lexicon.FindCue(text, at, out _) is { Kind: CueKind.Organ } organ)
            {
                return organ.Value;
            }
        }

        return null;
    }

    /// <summary>Whether the act before which a token stands is told to be another body's: <em>the Ministry issued resolution</em>.</summary>
    /// <param name="head">The token of the head.</param>
    /// <param name="sentenceStart">First token of its sentence.</param>
    public bool IsIssuedByOther(int head, int sentenceStart)
    {
        for (var at = head - 1; at > sentenceStart && at >= head - LongestVerbPhrase; at--)
        {
            if (lexicon.FindLink(text, at, CueKind.Adopts, out var count) is not null && at + count <= head)
            {
                return trail.Between(Math.Max(sentenceStart, at - LongestSubject), at).FirstOrDefault() == CitingOrgan.Foreign;
            }

            if (lexicon.FindLink(text, at, CueKind.Filler, out _) is null)
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>Passes number signs, names of bodies, brackets and emphasis between a head and its number.</summary>
    /// <param name="at">The token after the head.</param>
    /// <param name="context">Receives the body that stands between.</param>
    /// <returns>The first token that is none of these.</returns>
    public int PassFillers(int at, ref CitationContext context)
    {
        var opened = false;
        for (var i = 0; i < MostFillers && at < text.Count && (text[at].Flags & TokenFlags.BlankLineBefore) == 0; i++)
        {
            if (lexicon.FindCue(text, at, out var count) is { } organ && !(text.IsMark(at + count, TokenMarks.Hyphen) && text.IsGlued(at + count) && text.Value(at + count + 1) > 0) && (organ.Kind == CueKind.Organ || opened && organ.Kind == CueKind.Head && CitingOrgan.Find(organ.Value) is not null))
            {
                trail.Add(at, at + count, organ.Value, false);
                context = context with { Inside = Nearer(context.Inside, organ.Value) };
                at += count;
            }
            else if (lexicon.FindLink(text, at, CueKind.Filler, out count) is not null)
            {
                at += count;
            }
            else if (text.IsMark(at, TokenMarks.Comma) && lexicon.FindLink(text, at + 1, CueKind.Filler, out _) is { Value: LexiconEntry.Numbered })
            {
                // "La résolution, qui porte le numéro 2728"
                at++;
            }
            else if (i == 0 && TitleEnd(at) is > 0 and var titleEnd)
            {
                // резолюция «О нераспространении» (1540)
                at = titleEnd;
            }
            else if (MarkupGap.TryPass(text, ref at))
            {
                continue;
            }
            else if (i == 0 && IsTitleBeforeSign(at))
            {
                context = context with { NeedsBody = true };
                at++;
            }
            else if (IsColonBeforeNumber(at) || context.Own is not null && text.IsMark(at, TokenMarks.Hyphen) && text.IsGlued(at) && text.IsGlued(at + 1) && text.Value(at + 1) > 0)
            {
                // UNSCR-1701
                at++;
            }
            else if (text.IsMark(at, TokenMarks.Stop) && text.IsGlued(at) && text.IsWordy(at - 1) || text[at].Kind == TokenKind.Symbol || text.IsMark(at, TokenMarks.Open) || text.IsMark(at, TokenMarks.Close) && (opened || AtomEdges.IsYearTurnedRound(text, at + 1)))
            {
                // "Resolution (UNSCR) 1325"
                opened |= text.IsMark(at, TokenMarks.Open);
                at++;
            }
            else
            {
                break;
            }
        }

        return at;
    }

    /// <summary>The body that follows the last number of a list and its date: "of the Security Council".</summary>
    /// <param name="end">Index just past the number.</param>
    public string? After(int end)
    {
        var at = AfterDate(end);
        var start = at;
        string? found = null;
        for (var i = 0; i < 6 && at < text.Count; i++)
        {
            if (lexicon.FindCue(text, at, out var count) is { Kind: CueKind.Organ } organ)
            {
                found = Nearer(found, organ.Value);
            }
            else if (lexicon.FindLink(text, at, CueKind.About, out _) is { } about && about.Value != LexiconEntry.Adoption)
            {
                // "on the Global Counter-Terrorism Strategy": the subject, and no body.
                return found;
            }
            else if (found is not null || lexicon.FindLink(text, at, CueKind.About, out count) is not { Value: LexiconEntry.Adoption }
                && lexicon.FindLink(text, at, CueKind.Filler, out count) is null && lexicon.FindLink(text, at, CueKind.Date, out count) is null)
            {
                break;
            }

            at += count;
        }

        return found ?? (at == start || lexicon.FindLink(text, at - 1, CueKind.Filler, out _) is null || !IsNoun(at) ? null
            : (text[at].Flags & TokenFlags.Capitalized) != 0 ? CitingOrgan.Unknown
            : lexicon.FindLink(text, start, CueKind.Filler, out _) is not null ? CitingOrgan.Common : null);
    }

    // A noun after "of the" that begins no date and no number.
    private bool IsNoun(int at) => text.IsKind(at, TokenKind.Word) && text[at].Length > 3 && text.Value(at + 1) < 0;

    /// <summary>The body that acts in the sentence, named right after the citation: "by resolution 5/1, the Human Rights Council established".</summary>
    /// <param name="end">Index just past the last number.</param>
    public string? Acting(int end)
    {
        var at = AfterDate(end);
        at = text.IsMark(at, TokenMarks.Comma) ? at + 1 : at;
        at += lexicon.FindLink(text, at, CueKind.Filler, out var count) is not null ? count : 0;

        // The verb comes first in Arabic.
        at += text.IsKind(at, TokenKind.Word) && text[at].Script == Script.Arabic && lexicon.FindCue(text, at, out _) is null ? 1 : 0;
        return lexicon.FindCue(text, at, out _) is { Kind: CueKind.Organ } organ ? organ.Value : null;
    }

    /// <summary>Whether a body is named at the start of a line, as one that speaks is.</summary>
    public bool StartsLine(int index)
    {
        // The article or an elision may come first.
        var first = index > 0 && (text[index].Flags & TokenFlags.LineBreakBefore) == 0 && text[index - 1].Length <= 4 ? index - 1 : index;
        return (text[first].Flags & (TokenFlags.LineBreakBefore | TokenFlags.BlankLineBefore)) != 0;
    }

    // "Council of the European Union": the specific name counts, and "of the United Nations" adds nothing.
    private static string Nearer(string? first, string second) => first is null or "UN" ? second : first is "Council" or "Assembly" && second != "UN" ? second : first;

    // Index just past a title in quotes that a number in brackets follows; 0 when there is none.
    private int TitleEnd(int at)
    {
        if (at >= text.Count || text.Raw[text[at].Start] is not ('«' or '“'))
        {
            return 0;
        }

        var end = PrecedingDates.QuoteEnd(text, at, Math.Min(text.Count, at + LongestTitle));
        return end > 0 && text.IsMark(end, TokenMarks.Open) && text.Value(end + 1) > 0 && text.IsMark(end + 2, TokenMarks.Close) ? end + 1 : 0;
    }

    // قرار التقسيم رقم 181: the subject in a word, then the number sign. Other languages put it elsewhere.
    private bool IsTitleBeforeSign(int at) =>
        text.IsKind(at, TokenKind.Word) && text[at].Script == Script.Arabic && text.IsKind(at + 1, TokenKind.Word) && text.Value(at + 2) > 0
        && lexicon.FindLink(text, at + 1, CueKind.Ordinal, out _) is not null;

    // "resolution: 59/48", "No.: 1325"; but "resolution: 1080" is one of a screen.
    private bool IsColonBeforeNumber(int at) =>
        text.IsMark(at, TokenMarks.Colon) && text.Value(at + 1) > 0
        && (text.IsMark(at + 2, TokenMarks.Slash) || text.IsMark(at + 2, TokenMarks.Open) || lexicon.FindLink(text, at - 1, CueKind.Filler, out _) is not null);

    private int AfterDate(int at)
    {
        MarkupGap.TryPass(text, ref at);
        if (text.IsMark(at, TokenMarks.Open))
        {
            MarkupGap.TryPassBracket(text, ref at);
        }

        var start = at;
        if (text.IsMark(at, TokenMarks.Comma))
        {
            at++;
        }

        // "decision 15/4, annex, of the Conference"
        if (gap.Pinpoints.TryRead(text, at, out _, out var end))
        {
            return text.IsMark(end, TokenMarks.Comma) ? end + 1 : end;
        }

        return gap.Dates.TryPass(text, ref at, out _) ? at : start;
    }
}
