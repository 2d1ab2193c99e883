using ScoExtract.Components;
using ScoExtract.Symbols.Codes;
using ScoExtract.Symbols.Lexicon;
using ScoExtract.Symbols.Numbers;
using ScoExtract.Symbols.Organs;
using ScoExtract.Text;

namespace ScoExtract.Symbols.Citations;

/// <summary>One walk through one document, from anchor to anchor.</summary>
internal sealed class CitationScan
{
    private const string ScatteredRule = "scattered";
    private const string ChainRule = "chain";
    private const int ScatterReach = 6;

    private readonly DocumentContext _document;
    private readonly TokenizedText _text;
    private readonly SymbolLexicon _lexicon;
    private readonly AtomReader _atoms;
    private readonly ListGap _gap;
    private readonly ScanPosition _position;
    private readonly OrganTrail _trail = new();
    private readonly OrganPhrases _organs;
    private readonly SymbolOutput _output;
    private readonly SymbolScan _symbols;
    private readonly CitationList _list;
    private readonly CitationHeads _heads;
    private readonly NumberColumns _columns;
    private readonly CarriedNumbers _carried;
    private readonly ProvenNumbers _proven;
    private readonly HeadlessCitations _headless;
    private readonly DamagedHeads _damaged;

    public CitationScan(DocumentContext document, CitationReaders readers)
    {
        (_document, _text, _position) = (document, document.Text, new ScanPosition(document));
        (_lexicon, _atoms, _gap) = (readers.Lexicon, readers.Atoms, readers.Gap);
        _organs = new OrganPhrases(_text, _lexicon, _gap, _trail);
        _output = new SymbolOutput(document);
        var chooser = new OrganChooser(_trail);
        var shorthand = new SymbolShorthand(_text, _lexicon, _gap, _atoms, readers.Symbols, _output);
        _symbols = new SymbolScan(document, readers, _trail, _output, shorthand);
        _list = new CitationList(_text, _lexicon, _atoms, _gap, _organs, chooser, _output);
        _columns = new NumberColumns(_text, _lexicon, _atoms, _trail, _list);
        _heads = new CitationHeads(document, readers, _position, _organs, _output, shorthand, _list, _columns);
        _carried = new CarriedNumbers(_text, _lexicon, _gap, _output);
        _proven = new ProvenNumbers(_text, _lexicon, _atoms, _gap, _organs, chooser, _output);
        _damaged = readers.DamagedHeads;
        _headless = new HeadlessCitations(_text, _lexicon, _gap, _trail, chooser, _output);
    }

    public void Run(CancellationToken cancellation)
    {
        var tokens = _text.Tokens;
        for (var i = 0; i < tokens.Length; i++)
        {
            ref readonly var token = ref tokens[i];
            if (token.Kind <= TokenKind.Ideograph)
            {
                if (token.Kind == TokenKind.Number)
                {
                    OnNumber(i);
                }
                else if ((_lexicon.MayStartCue(token.Hash) || (token.Flags & TokenFlags.Wrapped) != 0) && _lexicon.FindCue(_text, i, out var count) is { } cue)
                {
                    cancellation.ThrowIfCancellationRequested();
                    OnCue(cue, i, count);
                    i += count - 1;
                }
                else if (token.Kind == TokenKind.Alphanumeric && i >= _position.Done)
                {
                    _position.Pass(_symbols.ReadAgency(i));
                }
            }
            else if (token.Hash == TokenMarks.Slash)
            {
                if (i > _position.Done)
                {
                    OnSlash(i);
                }
            }
            else if ((token.Hash == TokenMarks.Stop || token.Hash == TokenMarks.Hyphen) && i > _position.Done && CodedSymbolReader.MayStart(_text, i))
            {
                _position.Pass(_symbols.ReadCoded(i));
            }
            else if (token.Hash == TokenMarks.Open && i > _position.Done)
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
                if (cue.Value == "SC" && count == 1 && index >= _position.Done && _heads.IsAcronymWithNumber(index))
                {
                    _heads.Read(cue, index, count);
                }

                break;
            case CueKind.Head or CueKind.Heads when index >= _position.Done:
                _heads.Read(cue, index, count);
                break;
            case CueKind.Series when index >= _position.Done:
                _position.Pass(TreatySeries.Read(_document, _lexicon, index, index + count));
                break;
        }
    }

    // In a column or a list that a head stands above, or further on in a sentence about the Council's resolutions.
    private void OnNumber(int index)
    {
        if (index < _position.Done)
        {
            return;
        }

        if (_columns.IsOpen)
        {
            _position.Pass(_columns.Read(index, _position.Done));
        }

        if (index >= _position.Done && _carried.MayFollow(index))
        {
            _position.Pass(_carried.Read(index, _position.SentenceStart(index)));
        }

        if (index >= _position.Done && _text[index].Length is 3 or 4)
        {
            var start = _position.SentenceStart(index);
            _position.Pass(_proven.Read(index, start, _heads.HeadSentence == _position.Sentence));
        }
    }

    private void OnSlash(int slash)
    {
        if (_symbols.ReadAt(slash, _position.Done, out var symbol) is > 0 and var symbolEnd)
        {
            _position.Pass(symbolEnd);
            if (symbol is not null)
            {
                AfterAct(symbol);
            }

            return;
        }

        var left = slash - 1;
        if (_text[left].Kind == TokenKind.Number && left >= _position.Done)
        {
            if (AtomEdges.IsChain(_text, left) && (_trail.HasAny || _output.CouncilEnd > 0) && _atoms.TryRead(_text, left, out var atom))
            {
                // The 1267/1989/2253 Committee.
                _position.Pass(_list.Read(atom, new CitationContext(false) { Own = "SC", SentenceStart = _position.SentenceStart(left), Head = left }, ChainRule, plural: true));
            }
            else if (_atoms.TryRead(_text, left, out atom))
            {
                Headless(atom);
            }
            else if (ReadSpecial(left))
            {
                return;
            }
            else if (ConferenceSymbols.ReadTranslated(_text, _lexicon, left, out var translatedEnd) is { } translated)
            {
                _output.Add(translated, left, translatedEnd, "conference");
                _position.Pass(translatedEnd);
            }
            else if (_text.IsKind(slash + 1, TokenKind.Word) && ConferenceSymbols.Read(_text, left, out var end) is { } act)
            {
                _output.Add(act, left, end, "conference");
                _position.Pass(end);
            }
        }
        else
        {
            ReadSpecial(left);
        }
    }

    // ES-10/22, and ES-ll/4 as OCR has it.
    private bool ReadSpecial(int session)
    {
        if (session - 2 < _position.Done || !_atoms.TryRead(_text, session - 2, out var special) || special.Shape != AtomShape.Special)
        {
            return false;
        }

        if (_columns.IsOpen && _columns.Read(special.FirstToken, _position.Done) is > 0 and var end)
        {
            _position.Pass(end);
            return true;
        }

        Headless(special);
        return true;
    }

    private void OnBracket(int open)
    {
        // The number, or the number and its letter.
        var first = _text.IsKind(open - 1, TokenKind.Word) && _text[open - 1].Length == 1 ? open - 2 : open - 1;
        if (first >= _position.Done && _text.IsWordy(first) && _atoms.TryRead(_text, first, out var atom) && atom.EndToken > open
            && atom.Shape is AtomShape.Roman or AtomShape.Bracket)
        {
            Headless(atom);
        }
    }

    private void Headless(NumberAtom atom)
    {
        var sentenceStart = _position.SentenceStart(atom.FirstToken);
        var isWaiting = _heads.WaitingEnd > sentenceStart && atom.FirstToken - _heads.WaitingEnd is >= 0 and < ScatterReach && atom.Shape is AtomShape.Session or AtomShape.Special;
        if (isWaiting)
        {
            _position.Pass(_list.Read(atom, _heads.Waiting, ScatteredRule, plural: false));
            _heads.WaitingEnd = -1;
            return;
        }

        if (_damaged.Find(_text, atom.FirstToken - 1) is { } head)
        {
            // "resolutlon 55/2"
            _heads.Read(head, atom.FirstToken - 1, 1);
            if (_position.Done > atom.FirstToken)
            {
                return;
            }
        }

        _position.Pass(_headless.Read(atom, _heads.Open, sentenceStart, _heads.HeadSentence == _position.Sentence && atom.FirstToken >= _list.ReadEnd, _position.Done));
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
        var passed = _gap.Pass(_text, _position.Done);
        if (shape == AtomShape.None || !passed.IsJoined || !_atoms.TryRead(_text, passed.End, out var atom) || atom.Shape != shape
            || shape == AtomShape.Session && atom.Group < ResolutionNumbering.FirstSlashSession)
        {
            return;
        }

        var context = new CitationContext(symbol.Kind == DocumentSymbolKind.Decision) { Own = symbol.Organ, SentenceStart = _position.SentenceStart(atom.FirstToken), Head = atom.FirstToken };
        _position.Pass(_list.Read(atom, context, "symbol-list", plural: false));
    }
}
