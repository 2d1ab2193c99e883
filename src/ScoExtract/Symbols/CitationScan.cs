using ScoExtract.Components;
using ScoExtract.Text;

namespace ScoExtract.Symbols;

/// <summary>One walk through one document, from anchor to anchor.</summary>
internal sealed class CitationScan
{
    private const string ScatteredRule = "scattered";
    private const int ScatterReach = 6;

    // A smaller number before a noun counts something: "by resolution of the Assembly 10 years ago".
    private const int LeastFreeNumber = 100;

    private readonly DocumentContext _document;
    private readonly TokenizedText _text;
    private readonly SymbolLexicon _lexicon;
    private readonly FullSymbolReader _full;
    private readonly SymbolScan _symbols;
    private readonly AtomReader _atoms;
    private readonly ListGap _gap;
    private readonly OrganTrail _trail = new();
    private readonly OrganPhrases _organs;
    private readonly OrganChooser _chooser;
    private readonly SymbolOutput _output;
    private readonly SymbolShorthand _shorthand;
    private readonly CitationList _list;
    private readonly ConferenceList _conferences;
    private readonly HeadlessCitations _headless;

    // Tokens before this one belong to symbols already found.
    private int _done;
    private int _sentence;

    // The last plural head and the sentence it stands in: a number further on in it needs no head of its own.
    private CitationContext _open;
    private int _openSentence = -1;

    // An Arabic head with its body and no number: the layout may have put the number among the next words.
    private CitationContext _waiting;
    private int _waitingEnd = -1;

    public CitationScan(DocumentContext document, CitationReaders readers)
    {
        (_document, _text) = (document, document.Text);
        (_lexicon, _full, _atoms, _gap) = (readers.Lexicon, readers.Symbols, readers.Atoms, readers.Gap);
        _organs = new OrganPhrases(_text, _lexicon, _gap, _trail);
        _chooser = new OrganChooser(_trail);
        _output = new SymbolOutput(document);
        _shorthand = new SymbolShorthand(_text, _lexicon, _gap, _atoms, _output);
        _symbols = new SymbolScan(document, readers, _trail, _output, _shorthand);
        _list = new CitationList(_text, _lexicon, _atoms, _gap, _organs, _chooser, _output);
        _conferences = new ConferenceList(_text, _gap, _output);
        _headless = new HeadlessCitations(_text, _lexicon, _gap, _trail, _chooser, _output);
    }

    public void Run(CancellationToken cancellation)
    {
        var tokens = _text.Tokens;
        for (var i = 0; i < tokens.Length; i++)
        {
            ref readonly var token = ref tokens[i];
            if (token.Kind <= TokenKind.Ideograph)
            {
                if (token.Kind != TokenKind.Number && (_lexicon.MayStartCue(token.Hash) || (token.Flags & TokenFlags.Wrapped) != 0) && _lexicon.FindCue(_text, i, out var count) is { } cue)
                {
                    cancellation.ThrowIfCancellationRequested();
                    OnCue(cue, i, count);
                    i += count - 1;
                }
                else if (token.Kind == TokenKind.Alphanumeric && i >= _done)
                {
                    _done = Math.Max(_done, _symbols.ReadAgency(i));
                }
            }
            else if (token.Hash == TokenMarks.Slash)
            {
                if (i > _done)
                {
                    OnSlash(i);
                }
            }
            else if (token.Hash == TokenMarks.Open && i > _done)
            {
                OnBracket(i);
            }
        }
    }

    private void OnCue(LexiconEntry cue, int index, int count)
    {
        switch (cue.Kind)
        {
            case CueKind.Organ:
                _trail.Add(index, index + count, cue.Value, _organs.StartsLine(index));
                if (cue.Value == "SC" && count == 1 && index >= _done && IsAcronymWithNumber(index))
                {
                    OnHead(cue, index, count);
                }

                break;
            case CueKind.Head or CueKind.Heads when index >= _done:
                OnHead(cue, index, count);
                break;
            case CueKind.Series when index >= _done:
                _done = Math.Max(_done, TreatySeries.Read(_document, _lexicon, index, index + count));
                break;
        }
    }

    // "UNSC 1325": no body counts anything by such numbers.
    private bool IsAcronymWithNumber(int index) =>
        _text[index].Length >= 4 && (_text[index].Flags & TokenFlags.AllUpper) != 0 && _text.Value(index + 1) >= LeastFreeNumber
        && ResolutionNumbering.SecurityCouncilYear(_text.Value(index + 1)) > 0 && (_lexicon.EndsPhrase(_text, index + 2) || _text.IsMark(index + 2, TokenMarks.Slash));

    private void OnHead(LexiconEntry head, int index, int count)
    {
        // CM/Res(2022)3, AG/RES. 2438, H.Res. 1325: part of another body's symbol.
        if (_text.IsGlued(index) && (_text.IsMark(index - 1, TokenMarks.Slash) || _text.IsMark(index - 1, TokenMarks.Stop) && _text.IsWordy(index - 2) && _text[index - 2].Length == 1))
        {
            return;
        }

        var context = new CitationContext(head.Value == "decision")
        {
            Own = head.Value is "resolution" or "decision" ? null : head.Value,
            Before = _organs.Before(index),
            SentenceStart = SentenceStart(index),
            Head = index,
        };
        if (head.IsPostposed && ReadBackward(head, context))
        {
            return;
        }

        var at = _organs.PassFillers(index + count, ref context);
        var plural = head.Kind == CueKind.Heads;
        if (plural)
        {
            (_open, _openSentence) = (context, _sentence);
        }

        if (_full.Read(_text, at, out var symbolEnd) is { } symbol)
        {
            _output.Add(symbol, at, symbolEnd, head.Id);
            _done = _shorthand.ReadAfter(symbol, symbolEnd);
            at = _gap.Pass(_text, _done) is { IsJoined: true } passed && _atoms.TryRead(_text, passed.End, out _) ? passed.End : at;
        }

        at = _conferences.Read(PassDateToBracket(at), head.Id, ref _done);
        if (_atoms.TryRead(_text, at, out var atom) && (atom.Shape != AtomShape.Bare || !head.IsPostposed && !IsDay(at) && (atom.Number >= LeastFreeNumber || _lexicon.EndsPhrase(_text, at + 1))))
        {
            _done = Math.Max(_done, _list.Read(atom, context, head.Id, plural));
            if (_done >= atom.EndToken && _gap.Pass(_text, _done) is { IsJoined: true } more)
            {
                _conferences.Read(more.End, head.Id, ref _done);
            }
        }
        else if (_done <= index && context.Inside is "GA" or "HRC" or "ECOSOC" && _text[index].Script == Script.Arabic)
        {
            (_waiting, _waitingEnd) = (context, at);
        }
    }

    // "its resolution of 16 September 2005 (60/1)": what the brackets hold, if that is no plain number.
    private int PassDateToBracket(int at)
    {
        var open = at;
        return _gap.Dates.TryPass(_text, ref open, out _) && _text.IsMark(open, TokenMarks.Open) && _atoms.TryRead(_text, open + 1, out var atom)
            && atom.Shape != AtomShape.Bare && _text.IsMark(atom.EndToken, TokenMarks.Close) ? open + 1 : at;
    }

    // 第1540(2004)、1737(2006)号决议: the head comes last, so the numbers are looked for from where they can begin.
    private bool ReadBackward(LexiconEntry head, CitationContext context)
    {
        var start = ChineseRun.Start(_text, context.Head, Math.Max(_done, context.SentenceStart));
        if (_conferences.ReadBetween(start, context.Head, head.Id, ref _done))
        {
            return true;
        }

        var done = _list.ReadBackward(start, context, head.Id);
        _done = Math.Max(_done, done);
        return done >= 0;
    }

    // "Resolution of 29 August 1946", "decision of 15 March", "a resolution of 1080 lines".
    private bool IsDay(int index)
    {
        var at = index;
        return _gap.Dates.TryPass(_text, ref at, out _) || index > 0 && _lexicon.FindLink(_text, index - 1, CueKind.Date, out _) is not null;
    }

    private void OnSlash(int slash)
    {
        if (_symbols.ReadAt(slash, _done, out var symbol) is > 0 and var symbolEnd)
        {
            _done = symbolEnd;
            if (symbol is not null)
            {
                AfterAct(symbol);
            }

            return;
        }

        var left = slash - 1;
        if (_text[left].Kind == TokenKind.Number && left >= _done)
        {
            if (_atoms.TryRead(_text, left, out var atom))
            {
                Headless(atom);
            }
            else if (_text.IsKind(slash + 1, TokenKind.Word) && ConferenceSymbols.Read(_text, left, out var end) is { } act)
            {
                _output.Add(act, left, end, "conference");
                _done = end;
            }
        }
        else if (slash >= 3 && slash - 3 >= _done && _atoms.TryRead(_text, slash - 3, out var special) && special.Shape == AtomShape.Special)
        {
            Headless(special);
        }
    }

    private void OnBracket(int open)
    {
        // The number, or the number and its letter.
        var first = _text.IsKind(open - 1, TokenKind.Word) && _text[open - 1].Length == 1 ? open - 2 : open - 1;
        if (first >= _done && _text.IsWordy(first) && _atoms.TryRead(_text, first, out var atom) && atom.EndToken > open
            && atom.Shape is AtomShape.Roman or AtomShape.Bracket)
        {
            Headless(atom);
        }
    }

    private void Headless(NumberAtom atom)
    {
        var sentenceStart = SentenceStart(atom.FirstToken);
        var isWaiting = _waitingEnd > sentenceStart && atom.FirstToken - _waitingEnd is >= 0 and < ScatterReach && atom.Shape is AtomShape.Session or AtomShape.Special;
        if (isWaiting)
        {
            _done = Math.Max(_done, _list.Read(atom, _waiting, ScatteredRule, plural: false));
            _waitingEnd = -1;
            return;
        }

        _done = Math.Max(_done, _headless.Read(atom, _openSentence == _sentence ? _open : null, sentenceStart));
    }

    // S/RES/1267 (1999) and 1333 (2000): numbers of the same shape go on with the symbol's organ and kind.
    private void AfterAct(DocumentSymbol symbol)
    {
        var shape = symbol switch
        {
            { Kind: not (DocumentSymbolKind.Resolution or DocumentSymbolKind.Decision) } => AtomShape.None,
            { Organ: "SC" } => AtomShape.Bracket,
            { Organ: "GA", Session: [>= '0' and <= '9', ..] } => AtomShape.Session,
            { Organ: "GA", Session: ['S' or 'E', ..] } => AtomShape.Special,
            { Year: not null } => AtomShape.Year,
            _ => AtomShape.None,
        };
        var passed = _gap.Pass(_text, _done);
        if (shape == AtomShape.None || !passed.IsJoined || !_atoms.TryRead(_text, passed.End, out var atom) || atom.Shape != shape
            || shape == AtomShape.Session && atom.Group < ResolutionNumbering.FirstSlashSession)
        {
            return;
        }

        var context = new CitationContext(symbol.Kind == DocumentSymbolKind.Decision) { Own = symbol.Organ, SentenceStart = SentenceStart(atom.FirstToken), Head = atom.FirstToken };
        _done = Math.Max(_done, _list.Read(atom, context, "symbol-list", plural: false));
    }

    // Anchors come in text order, so the sentence is found by walking on.
    private int SentenceStart(int token)
    {
        while (_sentence + 1 < _document.Sentences.Count && _document.Sentences[_sentence].EndToken <= token)
        {
            _sentence++;
        }

        return _document.Sentences[_sentence].FirstToken;
    }
}
