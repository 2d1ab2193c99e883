using ScoExtract.Components;
using ScoExtract.Text;

namespace ScoExtract.Symbols;

/// <summary>One walk through one document, from anchor to anchor.</summary>
internal sealed class CitationScan
{
    private const int HeadingReach = 80;

    // A smaller number before a noun counts something: "by resolution of the Assembly 10 years ago".
    private const int LeastFreeNumber = 100;

    private readonly DocumentContext _document;
    private readonly TokenizedText _text;
    private readonly SymbolLexicon _lexicon;
    private readonly FullSymbolReader _symbols;
    private readonly AtomReader _atoms;
    private readonly ListGap _gap;
    private readonly OrganTrail _trail = new();
    private readonly OrganPhrases _organs;
    private readonly OrganChooser _chooser;
    private readonly SymbolOutput _output;
    private readonly SymbolShorthand _shorthand;
    private readonly List<NumberAtom> _members = [];

    // Tokens before this one belong to symbols already found.
    private int _done;
    private int _sentence;

    // The last plural head and the sentence it stands in: a number further on in it needs no head of its own.
    private CitationContext _open;
    private int _openSentence = -1;

    public CitationScan(DocumentContext document, SymbolLexicon lexicon, FullSymbolReader symbols, AtomReader atoms, ListGap gap)
    {
        (_document, _text, _lexicon, _symbols, _atoms, _gap) = (document, document.Text, lexicon, symbols, atoms, gap);
        _organs = new OrganPhrases(_text, lexicon, gap, _trail);
        _chooser = new OrganChooser(_trail);
        _output = new SymbolOutput(document);
        _shorthand = new SymbolShorthand(_text, lexicon, gap, _output);
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
                    OnAlphanumeric(i);
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
                break;
            case CueKind.Head or CueKind.Heads when index >= _done:
                OnHead(cue, index, count);
                break;
            case CueKind.Series when index >= _done:
                _done = Math.Max(_done, TreatySeries.Read(_document, _lexicon, index + count));
                break;
        }
    }

    private void OnHead(LexiconEntry head, int index, int count)
    {
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

        _members.Clear();
        if (_symbols.Read(_text, at, out var symbolEnd) is { } symbol)
        {
            _output.Add(symbol, at, symbolEnd, head.Id);
            _done = _shorthand.ReadAfter(symbol, symbolEnd);
            at = _gap.Pass(_text, _done) is { IsJoined: true } passed && _atoms.TryRead(_text, passed.End, out _) ? passed.End : at;
        }

        if (ConferenceSymbols.Read(_text, at, out var conferenceEnd) is { } act)
        {
            _output.Add(act, at, conferenceEnd, head.Id);
            _done = conferenceEnd;
        }
        else if (_atoms.TryRead(_text, at, out var atom) && (atom.Shape != AtomShape.Bare || !head.IsPostposed && !IsDay(at) && (atom.Number >= LeastFreeNumber || _lexicon.EndsPhrase(_text, at + 1))))
        {
            ReadMembers(atom, context, head.Id, plural);
        }
    }

    // "Resolution of 29 August 1946", "decision of 15 March", "a resolution of 1080 lines".
    private bool IsDay(int index)
    {
        var at = index;
        return _gap.TryPassDate(_text, ref at, out _) || index > 0 && _lexicon.FindLink(_text, index - 1, CueKind.Date, out _) is not null;
    }

    // The members of a list, then the body that may follow it, then their symbols.
    private void ReadMembers(NumberAtom atom, CitationContext context, string rule, bool plural)
    {
        var end = atom.EndToken;
        while (_members.Count < ListGap.MostMembers)
        {
            var passed = _gap.Pass(_text, atom.EndToken);
            _members.Add(atom with { StatedYear = passed.Year });
            atom = _atoms.ReadSiblings(_text, atom, passed.Year, _members);
            end = atom.EndToken;
            passed = _gap.Pass(_text, end);
            if (!(passed.IsJoined || passed.Year > 0) || !_atoms.TryRead(_text, passed.End, out var next) || !next.CanFollow(atom, plural))
            {
                context = context with { After = _organs.After(end) };
                break;
            }

            atom = next;
        }

        EmitMembers(context, rule);
    }

    private void EmitMembers(in CitationContext context, string rule)
    {
        foreach (var member in _members)
        {
            var read = ReversedNumber.Straighten(member, _text, out var isReversed);
            if (_chooser.Choose(read, context) is { } symbol)
            {
                _output.Add(symbol, member.FirstToken, member.EndToken, rule, isReversed || member.IsMended);
                _done = Math.Max(_done, member.EndToken);
            }
        }
    }

    // 第1540(2004)、1737(2006)号决议: the head comes last, so the numbers are looked for from where they can begin.
    private bool ReadBackward(LexiconEntry head, CitationContext context)
    {
        var start = ChineseRun.Start(_text, context.Head, Math.Max(_done, context.SentenceStart));
        _members.Clear();
        for (var at = start; at < context.Head;)
        {
            if (ConferenceSymbols.Read(_text, at, out var end) is { } act && end <= context.Head)
            {
                _output.Add(act, at, end, head.Id);
                _done = end;
                return true;
            }

            if (!_gap.TryPassDate(_text, ref at, out var year) && _atoms.TryRead(_text, at, out var atom) && atom.EndToken <= context.Head)
            {
                _members.Add(atom with { StatedYear = year });
                at = atom.EndToken;
            }
            else if (year == 0)
            {
                at++;
            }
        }

        if (_members.Count == 0)
        {
            return false;
        }

        // The last number must lead up to the head; what stands further off is counted otherwise.
        var before = _members.Count > 0 ? _organs.Before(start) : null;
        EmitMembers(context with { Before = before, Head = start }, head.Id);
        return true;
    }

    private void OnSlash(int slash)
    {
        var left = slash - 1;
        if (_symbols.IsRoot(_text, left))
        {
            if (_symbols.Read(_text, left, out var end) is { } symbol)
            {
                _output.Add(symbol, left, end, "symbol");
                _trail.Add(symbol.Organ);
                _done = _shorthand.ReadAfter(symbol, end);
                AfterAct(symbol);
            }

            return;
        }

        if (_text[left].Kind == TokenKind.Word && left > _done && UnescoSymbols.Read(_text, _lexicon, left - 1, out var unescoEnd) is { } unesco)
        {
            _output.Add(unesco, left - 1, unescoEnd, "agency");
            _done = unescoEnd;
        }
        else if (_text.IsMark(left, TokenMarks.Close) && slash >= 4 && slash - 4 >= _done && ConferenceSymbols.Read(_text, slash - 4, out var agencyEnd) is { } agency)
        {
            _output.Add(agency, slash - 4, agencyEnd, "agency");
            _done = agencyEnd;
        }
        else if (_text[left].Kind == TokenKind.Number && left >= _done)
        {
            if (MisreadRoot.Read(_text, _lexicon, left, out var misreadEnd) is { } mended)
            {
                _output.Add(mended, left, misreadEnd, "misread-root", isMended: true);
                _done = misreadEnd;
                return;
            }

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

    // WHA58.3, EB130.R4
    private void OnAlphanumeric(int index)
    {
        if (AgencySymbols.Read(_text, index, out var end) is { } symbol)
        {
            _output.Add(symbol, index, end, "agency");
            _done = end;
        }
    }

    // A number without a head of its own: further on in a sentence about resolutions, after the name of a body, or as a heading.
    private void Headless(NumberAtom atom)
    {
        var passed = _gap.Pass(_text, atom.EndToken);
        atom = atom with { StatedYear = passed.Year };
        var (first, sentence) = (atom.FirstToken, SentenceStart(atom.FirstToken));
        var isOpen = _openSentence == _sentence;
        var before = _trail.Before(atom.FirstToken, 0);
        if (!HeadlessRules.Allow(_text, atom, isOpen, IsListStart(atom), before, _trail, () => IsAssembly(first)))
        {
            return;
        }

        var context = isOpen ? _open with { After = null } : new CitationContext { Before = before, SentenceStart = sentence, Head = atom.FirstToken };
        if (_chooser.Choose(atom, context) is { } symbol && symbol.Inconsistency is null)
        {
            _output.Add(symbol, atom.FirstToken, atom.EndToken, "headless");
            _done = atom.EndToken;
        }
    }

    // The Assembly has been named, or speaks right after the heading.
    private bool IsAssembly(int index)
    {
        var isNamed = _trail.Has("GA");
        for (var at = index; !isNamed && at < index + HeadingReach && at < _text.Count; at++)
        {
            isNamed = _lexicon.FindCue(_text, at, out _) is { Kind: CueKind.Organ, Value: "GA" };
        }

        return isNamed;
    }

    // A list whose head is on an earlier page begins after nothing, a comma or "and", and its dates speak for it.
    private bool IsListStart(in NumberAtom atom)
    {
        var before = atom.FirstToken - 1;
        return before < 0 || _text[before].Hash == TokenMarks.Comma || _text[before].Hash == TokenMarks.Semicolon
            || _lexicon.FindLink(_text, before, CueKind.Connector, out var count) is not null && count == 1;
    }

    // S/RES/1267 (1999) and 1333 (2000): numbers of the same shape go on with the symbol's organ and kind.
    private void AfterAct(DocumentSymbol symbol)
    {
        var shape = symbol switch
        {
            { Kind: not (DocumentSymbolKind.Resolution or DocumentSymbolKind.Decision) } => AtomShape.None,
            { Organ: "SC" } => AtomShape.Bracket,
            { Organ: "GA", Session: [>= '0' and <= '9', ..] } => AtomShape.Session,
            { Year: not null } => AtomShape.Year,
            _ => AtomShape.None,
        };
        var passed = _gap.Pass(_text, _done);
        if (shape == AtomShape.None || !passed.IsJoined || !_atoms.TryRead(_text, passed.End, out var atom) || atom.Shape != shape
            || shape == AtomShape.Session && atom.Group < ResolutionNumbering.FirstSlashSession)
        {
            return;
        }

        _members.Clear();
        var context = new CitationContext(symbol.Kind == DocumentSymbolKind.Decision) { Own = symbol.Organ, SentenceStart = SentenceStart(atom.FirstToken), Head = atom.FirstToken };
        ReadMembers(atom, context, "symbol-list", plural: false);
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
