using ScoExtract.Matching;
using ScoExtract.Matching.Patterns;
using ScoExtract.Text;

namespace ScoExtract.Dates.Lexicon;

/// <summary>Tells the date patterns of one language what the tokens are. Immutable, so safe to share between threads.</summary>
/// <remarks>
/// Numbers have the classes <c>int</c>, <c>nn</c> (two digits at most), <c>dd</c> (of them 1 to 31), <c>dd2</c> (with two digits), <c>yy</c> (two digits), <c>yyyy</c>, <c>int8</c>, parts of an ISO time <c>isot</c>, <c>isoz</c>;
/// numbers as OCR damages them <c>odd</c>, <c>oyyyy</c>, <c>ofirst</c>, or takes them apart <c>dapart</c>, <c>yapart</c>, <c>ygap</c>; a year with a stop after its thousand <c>ydot</c>; number words <c>card</c>, <c>ordw</c>; Roman numerals <c>roman</c>, <c>roman.ord</c>;
/// a word that is nearly a month between two numbers <c>monthx</c>; a lower-case word that is no function word <c>lower</c>; a capitalized word <c>cap</c>; an elided article <c>elision</c>; a dash longer than a hyphen <c>dash</c>; a number that begins a line or a cell of a table <c>line</c>, one that is all of it <c>cell</c>. All others come from the language's tables.
/// </remarks>
internal sealed class DateClassifier : ITokenClassifier
{
    private readonly DateLexicon _lexicon;
    private readonly NumberWords _numbers;
    private readonly DamagedNumbers _damaged;
    private readonly WrittenNumbers _written;
    private readonly DamagedMonths _months;
    private readonly PartedNumbers _parted;
    private readonly TextCells _cells;
    private readonly int[] _numberItems, _anyWord;

    // Whether any pattern looks back for what takes long to tell: damaged words and Roman numerals.
    private readonly bool _repairsBehind;
    private readonly int _card, _ordw, _lower, _func, _elision, _cap, _dash;

    /// <summary>Takes the words of a language.</summary>
    /// <param name="lexicon">The words.</param>
    /// <param name="symbols">The classes.</param>
    /// <param name="patterns">The patterns that will ask; null while they are not compiled.</param>
    public DateClassifier(DateLexicon lexicon, PatternSymbols symbols, PatternSet? patterns = null)
    {
        _lexicon = lexicon;
        _numbers = new NumberWords(this, lexicon, symbols);
        _damaged = new DamagedNumbers(symbols);
        _written = new WrittenNumbers(lexicon, _damaged, symbols);
        _months = new DamagedMonths(lexicon, symbols);
        _parted = new PartedNumbers(symbols);
        _cells = new TextCells(symbols);
        (_card, _ordw) = (symbols.Class("card"), symbols.Class("ordw"));
        (_lower, _func, _elision, _cap) = (symbols.Class("lower"), symbols.Class("func"), symbols.Class("elision"), symbols.Class("cap"));
        _dash = symbols.Class("dash");
        _numberItems = [_card, _ordw];
        _repairsBehind = patterns is null || Array.Exists(["monthx", "roman", "roman.ord", "odd", "oyyyy", "ofirst", "dapart", "yapart", "ygap", "ydot"], c => patterns.LooksBackFor(symbols.Class(c)));
        _anyWord = [_lower, _cap, _elision];
        foreach (ref readonly var ending in lexicon.Endings)
        {
            _anyWord = [.. _anyWord, ending.Class];
        }
    }

    /// <summary>The classes that a number in words can begin with.</summary>
    public ReadOnlySpan<int> NumberClasses => _numbers.Classes;

    /// <summary>The classes of a number in words.</summary>
    public ReadOnlySpan<int> NumberItems => _numberItems;

    /// <summary>The classes that a number in digits may have.</summary>
    public ReadOnlySpan<int> DigitItems => _written.Classes;

    /// <summary>The class of an article with its apostrophe.</summary>
    public int ElisionItem => _elision;

    /// <summary>The class of a word that is nearly a month: see <see cref="DamagedMonths"/>.</summary>
    public int DamagedMonthItem => _months.Item;

    /// <summary>Whether a word before a year may be a month that OCR damaged.</summary>
    public bool MayBeMonth(string raw, in Token token) => _months.MayBe(raw, token);

    /// <summary>The classes that a word may have which no table lists, wherever it stands.</summary>
    public ReadOnlySpan<int> AnyWord => _anyWord;

    public int Classify(TokenizedText text, int position, Span<PatternItem> items) => Classify(text, position, items, repairs: true);

    public int ClassifyBehind(TokenizedText text, int position, int end, Span<PatternItem> items) =>
        end - position <= 2 || MayReachOn(text, position) ? Classify(text, position, items, _repairsBehind) : 0;

    private int Classify(TokenizedText text, int position, Span<PatternItem> items, bool repairs)
    {
        var token = PatternPosition.Token(position);
        if (token >= text.Count)
        {
            return 0;
        }

        ref readonly var at = ref text[token];
        var list = new DateItems(items);
        if (PatternPosition.IsAfterPrefix(position))
        {
            if (at.Kind == TokenKind.Word && _lexicon.Prefix(text, token) is { Length: > 0 } prefix)
            {
                Words(text, token, prefix.Length, position, ref list);
            }

            return list.Count;
        }

        switch (at.Kind)
        {
            case TokenKind.Number:
                _written.Number(text, token, ref list);
                _parted.Read(text, token, ref list);
                _cells.Read(text, token, ref list);
                break;
            case TokenKind.Alphanumeric:
                Words(text, token, 0, position, ref list);
                _written.Suffixed(text, token, ref list);
                _written.Prefixed(text, token, ref list);
                _written.IsoTime(text, token, ref list);
                if (repairs)
                {
                    _damaged.Read(text, token, ref list);
                    _months.Read(text, token, ref list);
                }

                break;
            case TokenKind.Punctuation:
                var mark = Folding.Fold(text.Raw[at.Start]);
                if (mark < 128)
                {
                    list.Add(mark, 0, position + 2);
                }

                if (text.Raw[at.Start] == '\u2013')
                {
                    list.Add(_dash, 0, position + 2);
                }

                Words(text, token, 0, position, ref list);
                break;
            default:
                Words(text, token, 0, position, ref list);
                if ((at.Flags & TokenFlags.Elision) != 0)
                {
                    list.Add(_elision, 0, position + 2);
                }
                else if ((at.Flags & TokenFlags.Capitalized) != 0)
                {
                    list.Add(_cap, 0, position + 2);
                }
                else if (at.Kind == TokenKind.Word && (at.Flags & (TokenFlags.Capitalized | TokenFlags.Repaired)) == 0 && !list.Has(_func))
                {
                    list.Add(_lower, 0, position + 2);
                    Endings(text, token, position, ref list);
                }

                if (repairs)
                {
                    Repairs(text, token, ref list);
                }

                break;
        }

        return list.Count;
    }

    private void Repairs(TokenizedText text, int token, ref DateItems list)
    {
        ref readonly var at = ref text[token];
        if (at.Script == Script.Latin && at.Length <= 8 && at.Kind == TokenKind.Word)
        {
            _written.Roman(text, token, ref list);
            _damaged.Read(text, token, ref list);
            _parted.ReadBehindLetter(text, token, ref list);
        }

        _months.Read(text, token, ref list);
    }

    // Whether an item may go on behind the token: most words are no beginning of a phrase.
    private bool MayReachOn(TokenizedText text, int position)
    {
        ref readonly var at = ref text[PatternPosition.Token(position)];
        return PatternPosition.IsAfterPrefix(position)
            ? _lexicon.Clitics.Length > 0 && at.Kind == TokenKind.Word
            : at.Kind is TokenKind.Number or TokenKind.Alphanumeric || (at.Flags & TokenFlags.Wrapped) != 0 || _lexicon.Words.MayStart(at.Hash) || (_repairsBehind && at.Kind == TokenKind.Word);
    }

    /// <summary>The items of the language's tables at a position, the longest first.</summary>
    internal int Lookup(TokenizedText text, int token, int skip, Span<PatternItem> items)
    {
        var list = new DateItems(items);
        Lookup(text, token, skip, ref list);
        return list.Count;
    }

    private void Lookup(TokenizedText text, int token, int skip, ref DateItems list)
    {
        Span<GazetteerHit> hits = stackalloc GazetteerHit[8];
        var count = skip == 0
            ? _lexicon.Words.FindAll(text, token, hits)
            : _lexicon.Words.FindAll(text, token, Folding.Hash(text.Characters(token)[skip..]), skip, hits);
        for (var i = count - 1; i >= 0; i--)
        {
            foreach (var payload in _lexicon.Words.Payloads(hits[i]))
            {
                var (symbol, value) = _lexicon.Entry(payload);
                list.Add(symbol, value, PatternPosition.Before(token + hits[i].TokenCount));
            }
        }
    }

    private void Words(TokenizedText text, int token, int skip, int position, ref DateItems list)
    {
        var before = list.Count;
        if (skip > 0 || _lexicon.Words.MayStart(text[token].Hash) || (text[token].Flags & TokenFlags.Wrapped) != 0)
        {
            Lookup(text, token, skip, ref list);
            if (list.HasAny(_numbers.Classes, before) && _numbers.TryRead(text, position, out var value, out var ordinal, out var end))
            {
                list.Insert(before, new PatternItem(ordinal ? _ordw : _card, value, end));
            }
        }

        if (skip == 0 && _lexicon.Prefix(text, token) is { Length: > 0 } prefix)
        {
            // The prefix as a word of its own, before what it is glued to.
            foreach (var symbol in _lexicon.Prefixes[prefix])
            {
                list.Add(symbol, 0, PatternPosition.AfterPrefix(token));
            }
        }
    }

    private void Endings(TokenizedText text, int token, int position, ref DateItems list)
    {
        var word = text.Characters(token);
        foreach (ref readonly var ending in _lexicon.Endings)
        {
            if (word.EndsWith(ending.Ending, StringComparison.Ordinal))
            {
                list.Add(ending.Class, 0, position + 2);
                return;
            }
        }
    }
}
