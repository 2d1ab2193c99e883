using ScoExtract.Components;
using ScoExtract.Symbols.Codes;
using ScoExtract.Symbols.Lexicon;
using ScoExtract.Symbols.Numbers;
using ScoExtract.Symbols.Organs;
using ScoExtract.Text;

namespace ScoExtract.Symbols.Citations;

/// <summary>Reads what a word such as <em>resolution</em> leads up to: a number, a list of them, a symbol, a conference's decisions.</summary>
internal sealed class CitationHeads
{
    // A smaller number before a noun counts something: "by resolution of the Assembly 10 years ago".
    private const int LeastFreeNumber = 100;

    private readonly TokenizedText _text;
    private readonly SymbolLexicon _lexicon;
    private readonly FullSymbolReader _full;
    private readonly AtomReader _atoms;
    private readonly ListGap _gap;
    private readonly ScanPosition _position;
    private readonly OrganPhrases _organs;
    private readonly SymbolOutput _output;
    private readonly SymbolShorthand _shorthand;
    private readonly CitationList _list;
    private readonly ConferenceList _conferences;
    private readonly NumberColumns _columns;

    // The last plural head and the sentence it stands in: a number further on in it needs no head of its own.
    private CitationContext _open;
    private int _openSentence = -1;

    public CitationHeads(DocumentContext document, CitationReaders readers, ScanPosition position, OrganPhrases organs, SymbolOutput output, SymbolShorthand shorthand, CitationList list, NumberColumns columns)
    {
        (_text, _position, _organs, _output, _shorthand, _list, _columns) = (document.Text, position, organs, output, shorthand, list, columns);
        (_lexicon, _full, _atoms, _gap) = (readers.Lexicon, readers.Symbols, readers.Atoms, readers.Gap);
        _conferences = new ConferenceList(_text, _lexicon, _gap, output);
    }

    /// <summary>What the plural head of the sentence that the walk is in says; null when it has none.</summary>
    public CitationContext? Open => _openSentence == _position.Sentence ? _open : null;

    /// <summary>Index of the sentence that had the last head; -1 before the first.</summary>
    public int HeadSentence { get; private set; } = -1;

    /// <summary>An Arabic head with its body and no number: the layout may have put the number among the next words.</summary>
    public CitationContext Waiting { get; private set; }

    /// <summary>The token after such a head; -1 when none waits.</summary>
    public int WaitingEnd { get; set; } = -1;

    /// <summary>Whether the name of a body has the number right behind it: <c>UNSC 1325</c>. No body counts anything by such numbers.</summary>
    public bool IsAcronymWithNumber(int index) =>
        _text[index].Length >= 4 && (_text[index].Flags & TokenFlags.AllUpper) != 0 && _text.Value(index + 1) >= LeastFreeNumber
        && ResolutionNumbering.SecurityCouncilYear(_text.Value(index + 1)) > 0 && (_lexicon.EndsPhrase(_text, index + 2) || _text.IsMark(index + 2, TokenMarks.Slash));

    /// <summary>Reads on from a head.</summary>
    /// <param name="head">The head, or the body that stands for one.</param>
    /// <param name="index">Index of its first token.</param>
    /// <param name="count">How many tokens it has.</param>
    public void Read(LexiconEntry head, int index, int count)
    {
        if (IsPartOfOther(index))
        {
            return;
        }

        var context = new CitationContext(head.Value == "decision")
        {
            Own = head.Value is "resolution" or "decision" ? null : head.Value,
            Before = _organs.Before(index),
            SentenceStart = _position.SentenceStart(index),
            Head = index,
        };
        HeadSentence = _position.Sentence;
        if (head.IsPostposed && ReadBackward(head, context))
        {
            return;
        }

        if (_columns.TryOpen(index, count, context))
        {
            return;
        }

        context = context with { NeedsBody = _organs.IsIssuedByOther(index, context.SentenceStart) };
        var at = _organs.PassFillers(index + count, ref context);
        var plural = head.Kind == CueKind.Heads;
        if (plural)
        {
            (_open, _openSentence) = (context, _position.Sentence);
        }

        ReadNumbers(head, index, at, context, plural || head.Value == "SC");
        if (_position.Done <= index && (plural || head.IsPostposed))
        {
            _columns.OpenBelow(at, context);
            if ((context.Own ?? context.Before ?? context.Inside ?? _organs.Nearest(context.SentenceStart, index) ?? _organs.Ahead(at)) is "SC" or "UN" or "Council")
            {
                _output.AnnounceCouncil(at);
            }
        }
    }

    private void ReadNumbers(LexiconEntry head, int index, int at, CitationContext context, bool plural)
    {
        if (_full.Read(_text, at, out var symbolEnd) is { } symbol)
        {
            _output.Add(symbol, at, symbolEnd, head.Id);
            _position.Pass(_shorthand.ReadAfter(symbol, symbolEnd));
            at = _gap.Pass(_text, _position.Done) is { IsJoined: true } passed && _atoms.TryRead(_text, passed.End, out _) ? passed.End : at;
        }

        at = _conferences.Read(PassDateToBracket(at), head.Id, _position);
        if (_atoms.TryRead(_text, at, out var atom) && (atom.Shape != AtomShape.Bare || (!head.IsPostposed || IsNumbered(at, atom, context)) && !IsDay(at) && (atom.Number >= LeastFreeNumber || _lexicon.EndsPhrase(_text, at + 1))))
        {
            _position.Pass(_list.Read(atom, context, head.Id, plural));
            if (_position.Done >= atom.EndToken && _gap.Pass(_text, _position.Done) is { IsJoined: true } more)
            {
                _conferences.Read(more.End, head.Id, _position);
            }
        }
        else if (_position.Done <= index && context.Inside is "GA" or "HRC" or "ECOSOC" && _text[index].Script == Script.Arabic)
        {
            (Waiting, WaitingEnd) = (context, at);
        }
    }

    // CM/Res(2022)3, AG/RES. 2438, H.Res. 1325, S. Res. 242: part of another body's symbol.
    private bool IsPartOfOther(int index) =>
        _text.IsGlued(index) && _text.IsMark(index - 1, TokenMarks.Slash)
        || _text.IsMark(index - 1, TokenMarks.Stop) && _text.IsGlued(index - 1) && _text.IsKind(index - 2, TokenKind.Word) && _text[index - 2].Length == 1
            && (_text[index - 2].Flags & TokenFlags.AllUpper) != 0 && _text[index - 2].Script == Script.Latin && !(_text.IsMark(index - 3, TokenMarks.Stop) && _text.IsGlued(index - 2));

    // "its resolution of 16 September 2005 (60/1)": what the brackets hold, if that is no plain number.
    private int PassDateToBracket(int at)
    {
        var open = at;
        return _gap.Dates.TryPass(_text, ref open, out _) && _text.IsMark(open, TokenMarks.Open) && _atoms.TryRead(_text, open + 1, out var atom)
            && atom.Shape != AtomShape.Bare && _text.IsMark(atom.EndToken, TokenMarks.Close) ? open + 1 : at;
    }

    // 第1540(2004)、1737(2006)号决议: the head comes last, so the numbers are looked for from where they can begin. A line may
    // end among them, and with it what looks like a sentence.
    private bool ReadBackward(LexiconEntry head, CitationContext context)
    {
        var end = ChineseRun.BodyBefore(_text, _lexicon, context.Head, out var body);
        if (body is not null)
        {
            // 第46/182、58/114号等大会决议: the body stands between.
            context = context with { Head = end, Inside = body };
        }

        var start = ChineseRun.Start(_text, context.Head, _position.Done);
        if (_conferences.ReadBetween(start, context.Head, head.Id, _position))
        {
            return true;
        }

        var done = _list.ReadBackward(start, context, head.Id);
        _position.Pass(done);
        return done >= 0;
    }

    // 安理会决议2231, 该决议（第2728号）, but not 决议第11(a)段: where the number comes last, its body or its sign must be written.
    private bool IsNumbered(int index, in NumberAtom atom, in CitationContext context) =>
        ResolutionNumbering.SecurityCouncilYear(atom.Number) > 0
        && (context.Before == "SC" && !IsCounted(atom.EndToken) || _text.IsKind(index - 1, TokenKind.Ideograph) && _text.Raw[_text[index - 1].Start] == '第' && !(_gap.Pinpoints.TryRead(_text, index - 1, out var part, out _) && part is not null) || _text.IsMark(index - 1, TokenMarks.Open) && _text.IsKind(atom.EndToken, TokenKind.Ideograph) && _text.Raw[_text[atom.EndToken].Start] is '号' or '號');

    private bool IsCounted(int index) =>
        _text.IsKind(index, TokenKind.Ideograph) && _text.Raw[_text[index].Start] is '年' or '月' or '日' or '票' or '人' or '个' or '名' or '次' or '项' or '件' or '条' or '段' or '页' or '万' or '亿' or '元';

    // "Resolution of 29 August 1946", "decision of 15 March", "a resolution of 1080 lines".
    private bool IsDay(int index)
    {
        var at = index;
        return _gap.Dates.TryPass(_text, ref at, out _) || index > 0 && _lexicon.FindLink(_text, index - 1, CueKind.Date, out _) is not null;
    }
}
