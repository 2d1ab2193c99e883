using System.Collections.Immutable;
using ScoExtract.Symbols.Citations;
using ScoExtract.Symbols.Lexicon;
using ScoExtract.Text;

namespace ScoExtract.Symbols.Pinpoints;

/// <summary>Finds the pinpoints beside a citation: before it (<em>paragraph 11 of resolution 1373 (2001)</em>) and after it (<em>resolution S-30/1, annex</em>).</summary>
internal sealed class PinpointFinder(CitationReaders readers)
{
    private const int MostAfter = 4;
    private const int ReachBefore = 24;
    private const int LongestGap = 14;

    private readonly SymbolLexicon _lexicon = readers.Lexicon;
    private readonly PinpointReader _reader = readers.Gap.Pinpoints;
    private readonly DateGap _dates = readers.Gap.Dates;

    /// <summary>The pinpoints of the citation at a span, in the order of the text.</summary>
    public ImmutableArray<Pinpoint> Find(TokenizedText text, TextSpan citation)
    {
        if (citation.Length == 0)
        {
            return [];
        }

        var found = ImmutableArray<Pinpoint>.Empty;
        if (Before(text, text.IndexAt(citation.Start)) is { } before)
        {
            found = found.Add(before);
        }

        var at = text.IndexAt(citation.End);
        while (found.Length < MostAfter && After(text, at, out at) is { } after)
        {
            found = found.Add(after);
        }

        return found;
    }

    // The nearest unit word from which numbers, then nothing but the words of a citation lead up to it.
    private Pinpoint? Before(TokenizedText text, int first)
    {
        for (var at = first - 1; at >= 0 && at >= first - ReachBefore; at--)
        {
            if (_reader.TryRead(text, at, out var pinpoint, out var end) && end <= first)
            {
                return pinpoint is not null && LeadsTo(text, end, first) ? pinpoint : null;
            }

            if (text.IsMark(at, TokenMarks.Stop) && text[at + 1].SpaceBefore && text[at + 1].Kind == TokenKind.Word || text.IsMark(at, TokenMarks.Semicolon))
            {
                return null;
            }
        }

        return null;
    }

    private bool LeadsTo(TokenizedText text, int at, int first)
    {
        if (first - at > LongestGap)
        {
            return false;
        }

        var hasHead = false;
        while (at < first)
        {
            if (_lexicon.FindCue(text, at, out var count) is { Kind: CueKind.Head or CueKind.Heads or CueKind.Organ } cue)
            {
                hasHead |= cue.Kind != CueKind.Organ;
            }
            else if (_lexicon.FindLink(text, at, CueKind.Document, out count) is not null)
            {
                hasHead = true;
            }
            else if (_lexicon.FindLink(text, at, CueKind.Filler, out count) is null && _lexicon.FindLink(text, at, CueKind.Date, out count) is null
                && _lexicon.FindLink(text, at, CueKind.Range, out count) is not { Value: "from" })
            {
                if (text[at].Kind < TokenKind.Punctuation || text.IsMark(at, TokenMarks.Stop))
                {
                    return false;
                }

                count = 1;
            }

            at += count;
        }

        return hasHead;
    }

    // ", annex", " of 28 September 2001, para. 2", "号决议第26段"
    private Pinpoint? After(TokenizedText text, int at, out int end)
    {
        end = at;
        for (var start = at; at < text.Count && at < start + LongestGap && (text[at].Flags & TokenFlags.BlankLineBefore) == 0;)
        {
            if (_reader.TryRead(text, at, out var pinpoint, out end))
            {
                return pinpoint is not null && !OpensCitation(text, end) ? pinpoint : null;
            }

            if (_dates.TryPass(text, ref at, out _) || MarkupGap.TryPass(text, ref at))
            {
                continue;
            }

            if (text.IsMark(at, TokenMarks.Comma) || text.IsMark(at, TokenMarks.Open))
            {
                at++;
            }
            else if (_lexicon.FindCue(text, at, out var count) is { IsPostposed: true } || _lexicon.FindLink(text, at, CueKind.Filler, out count) is not null)
            {
                at += count;
            }
            else
            {
                break;
            }
        }

        end = at;
        return null;
    }

    // "resolution 1373 (2001), paragraph 2 of resolution 1540 (2004)": it belongs to what follows.
    private bool OpensCitation(TokenizedText text, int at)
    {
        for (var limit = at + LongestGap; at < limit && at < text.Count;)
        {
            if (_lexicon.FindCue(text, at, out var count) is { } cue)
            {
                if (cue.Kind is CueKind.Head or CueKind.Heads)
                {
                    return !cue.IsPostposed;
                }
            }
            else if (_lexicon.FindLink(text, at, CueKind.Filler, out count) is null && _lexicon.FindLink(text, at, CueKind.Date, out count) is null
                && _lexicon.FindLink(text, at, CueKind.Range, out count) is not { Value: "from" })
            {
                return false;
            }

            at += count;
        }

        return false;
    }
}
