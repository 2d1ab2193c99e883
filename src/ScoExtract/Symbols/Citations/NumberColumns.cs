using ScoExtract.Symbols.Lexicon;
using ScoExtract.Symbols.Numbers;
using ScoExtract.Symbols.Organs;
using ScoExtract.Text;

namespace ScoExtract.Symbols.Citations;

/// <summary>Reads numbers that stand below the word which says what they are: in a column headed <em>Resolution</em>, or in the lines under a caption or a colon.</summary>
/// <remarks>The head, the caption or what was named last tells the body. What stands in a column must fill its cell, what begins a line must end a phrase, so that counts and pages are left alone.</remarks>
internal sealed class NumberColumns(TokenizedText text, SymbolLexicon lexicon, AtomReader atoms, OrganTrail trail, CitationList list)
{
    private const string Rule = "column";

    private const int LongestHead = 48;
    private const int LongestCaption = 40;
    private const int MostBefore = 4;
    private const int LeastOfList = 100;

    // "12." labels a paragraph; few resolutions have so short a number.
    private const int LongestLabel = 2;

    // How far rows may be from each other, and a caption from its table.
    private const int RowReach = 150;
    private const int CaptionReach = 120;
    private const int CaptionBelow = 80;

    private CitationContext _context;
    private TextCell? _head;

    // The last token that belonged to the column or list; -1 when none is open.
    private int _last = -1;

    /// <summary>Provenance of what was found in a column or list.</summary>
    public static string RuleName => Rule;

    /// <summary>Whether a column or list is open.</summary>
    public bool IsOpen => _last >= 0;

    /// <summary>Opens a column if the word is the head of one: a cell of its own, with other cells beside it and no number behind it.</summary>
    /// <param name="index">Index of the first token of <em>resolution</em> or the like.</param>
    /// <param name="count">How many tokens it has.</param>
    /// <param name="context">What the words before it say.</param>
    public bool TryOpen(int index, int count, in CitationContext context)
    {
        if (TextCell.At(text.Raw, text[index].Start) is not { } cell || cell.Span.Length > LongestHead || cell.Span.End == cell.Line.End && cell.Ordinal == 0 && cell.Separator != CellSeparator.Bar)
        {
            return false;
        }

        // "Resolution | 59/48": the number is beside it.
        var next = index + count;
        while (next < text.Count && text[next].Start < cell.Line.End)
        {
            if (text[next].Kind is TokenKind.Number or TokenKind.Alphanumeric)
            {
                return false;
            }

            next++;
        }

        Open(cell, next - 1, context);
        return true;
    }

    /// <summary>Opens the list below a caption, or below what ends with a colon.</summary>
    /// <param name="at">The token after the head and the names of bodies behind it.</param>
    /// <param name="context">What the words around the head say.</param>
    public void OpenBelow(int at, in CitationContext context)
    {
        var end = at;
        while (end < text.Count && end < at + LongestCaption && (text[end].Flags & TokenFlags.LineBreakBefore) == 0)
        {
            end++;
        }

        if (end < text.Count && (text[end].Flags & TokenFlags.LineBreakBefore) != 0 && end > 0 && !(text[end - 1].Hash == TokenMarks.Stop || text[end - 1].Hash == TokenMarks.Comma || text[end - 1].Hash == TokenMarks.Semicolon))
        {
            Open(null, end, context);
        }
    }

    /// <summary>Reads the number at a token if it stands in the open column or list.</summary>
    /// <param name="index">A number.</param>
    /// <param name="done">Tokens before this one belong to what was found already.</param>
    /// <returns>Index just past the last number; 0 when it is none of the column.</returns>
    public int Read(int index, int done)
    {
        if (index - _last > RowReach)
        {
            _last = -1;
            return 0;
        }

        if (!(_head is { } head ? TextCell.At(text.Raw, text[index].Start) is { } cell && cell.IsBelow(head) && BeginsAt(index, cell.Span.Start, done) : BeginsLine(index, done))
            || !atoms.TryRead(text, index, out var atom) || !IsWhole(atom))
        {
            return 0;
        }

        atom = atom with { StatedYear = YearInBrackets(atom.EndToken) };
        if (atom.Shape == AtomShape.Bare && !trail.HasAny && !IsNamedBelow(index) || atom.Shape == AtomShape.Bare && atom.StatedYear > 0 && !ResolutionNumbering.IsSecurityCouncilYear(atom.Number, atom.StatedYear) && ResolutionNumbering.OldSession(atom.Number)?.SatIn(atom.StatedYear) != true)
        {
            return 0;
        }

        var end = list.Read(atom, _context with { Head = index }, Rule, plural: true);
        _last = Math.Max(_last, end);
        return end;
    }

    private void Open(TextCell? head, int last, in CitationContext context)
    {
        // A caption stands above its table, and may be a sentence of its own.
        _context = context with { SentenceStart = Math.Max(0, Math.Min(context.SentenceStart, context.Head - CaptionReach)) };
        (_head, _last) = (head, last);
    }

    // Where no body of the United Nations has been named, the caption may stand below.
    private bool IsNamedBelow(int index)
    {
        for (var at = index; at < text.Count && at < index + CaptionBelow; at++)
        {
            if (lexicon.FindCue(text, at, out _) is { Kind: CueKind.Organ } organ && organ.Value != CitingOrgan.Foreign)
            {
                return true;
            }
        }

        return false;
    }

    // Nothing but number signs and emphasis before it in its cell.
    private bool BeginsAt(int index, int start, int done)
    {
        var first = index;
        while (first > done && index - first < MostBefore && text[first - 1].Start >= start && IsNothing(first - 1))
        {
            first--;
        }

        return text[first].Start == start;
    }

    // After a bullet, a bar or the number of the item.
    private bool BeginsLine(int index, int done)
    {
        var first = index;
        while (first > done && index - first < MostBefore && (text[first].Flags & TokenFlags.LineBreakBefore) == 0
            && (IsNothing(first - 1) || text[first - 1].Kind >= TokenKind.Punctuation || text[first - 1].Kind == TokenKind.Number && text[first - 1].Length <= 2 && (text[first - 1].Flags & TokenFlags.LineBreakBefore) != 0))
        {
            first--;
        }

        return (text[first].Flags & TokenFlags.LineBreakBefore) != 0;
    }

    private bool IsNothing(int index)
    {
        var at = index;
        return MarkupGap.TryPass(text, ref at) || lexicon.FindLink(text, index, CueKind.Filler, out _) is not null || lexicon.FindLink(text, index, CueKind.Ordinal, out _) is not null
            || lexicon.FindCue(text, index, out _) is { Kind: CueKind.Head or CueKind.Heads };
    }

    // A plain number fills its cell or ends a phrase; one with a session or a year may have its title behind it.
    private bool IsWhole(in NumberAtom atom)
    {
        if (atom.Shape != AtomShape.Bare)
        {
            return true;
        }

        if (_head is null && atom.Number < LeastOfList)
        {
            // The paragraphs of a resolution have numbers too.
            return false;
        }

        var at = atom.EndToken;
        while (at < text.Count && MarkupGap.TryPass(text, ref at))
        {
            // Emphasis and links around the number.
        }

        // "1. Decides to invite ...", "4 A/47/361, annex.": the label of a paragraph or footnote, not what a line or cell is there for.
        if (atom.EndToken - atom.FirstToken == 1 && text[atom.FirstToken].Length <= LongestLabel && IsLabel(at))
        {
            return false;
        }

        return lexicon.EndsPhrase(text, at) || lexicon.FindLink(text, at, CueKind.Filler, out _) is not null
            || _head is not null && TextCell.At(text.Raw, text[atom.FirstToken].Start) is { } cell && text[at].Start >= cell.Span.End;
    }

    // Words, or a symbol, go on in the line behind it, a stop or bracket between them left aside; what begins in the next cell does not.
    private bool IsLabel(int at)
    {
        at += at < text.Count && (text.IsMark(at, TokenMarks.Stop) || text[at].Is(')')) ? 1 : 0;
        return at < text.Count && (text[at].Flags & TokenFlags.LineBreakBefore) == 0 && text[at].Kind is TokenKind.Word or TokenKind.Ideograph
            && !text.Raw.AsSpan(text[at - 1].End, text[at].Start - text[at - 1].End).Contains('\t');
    }

    // "690 (29 avril 1991)", "690 - 29 April 1991"
    private int YearInBrackets(int at)
    {
        at += text.IsMark(at, TokenMarks.Open) || text.IsMark(at, TokenMarks.Hyphen) || text.IsMark(at, TokenMarks.Colon) ? 1 : 0;
        return new DateGap(lexicon).TryPass(text, ref at, out var year) ? year : 0;
    }
}
