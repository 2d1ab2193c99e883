namespace ScoExtract.Text;

/// <summary>Tells from the lines of a text where its paragraphs start; looks at each line once, so ask in the order of the tokens.</summary>
/// <remarks>
/// OCR and PDF text breaks lines at a width, web text at paragraphs; the document tells by the lengths of its lines and by how
/// many of them start with a small letter. In wrapped text a line that stops well before the width ends its paragraph; a blank
/// line does not where it only makes room for the end of a page, within a sentence. Table rows are paragraphs of their own.
/// </remarks>
internal ref struct LineLayout
{
    // Text is wrapped at widths between these; longer lines at the ninth decile are paragraphs, shorter ones list items.
    private const int LongestWrapWidth = 130;
    private const int ShortestWrapWidth = 30;

    // Of lines that are paragraphs, so short a one that ends in a comma is an item of a list.
    private const int LongestItem = 40;
    private const int LongestLabel = 3;

    // So many tokens at most are a page's number or running head.
    private const int LongestFurniture = 10;

    private const string Marks = "!*†‡•‣▪●○■□◦·";

    private readonly TokenizedText _text;
    private readonly bool _wrapped;
    private readonly int _width;
    private int _lineStart;
    private int _resumes;
    private int _ownWidth;
    private bool _row;

    public LineLayout(TokenizedText text)
    {
        _text = text;
        (_wrapped, _width) = Measure(text);
        if (text.Count > 0)
        {
            _lineStart = text[0].Start;
            _row = IsRow(0);
        }
    }

    /// <summary>Whether a paragraph starts at a token other than the first.</summary>
    public bool StartsParagraph(int index)
    {
        ref readonly var token = ref _text[index];
        if ((token.Flags & TokenFlags.LineBreakBefore) == 0)
        {
            return false;
        }

        var length = _text[index - 1].End - _lineStart;
        var (wasRow, isRow) = (_row, IsRow(index));
        (_lineStart, _row) = (token.Start, isRow);
        var starts = wasRow || isRow || Starts(index, length);

        // Volumes bound in one document are set at widths of their own: the lines of a paragraph that go on tell its width.
        _ownWidth = starts ? 0 : StartsSmall(token) ? Math.Max(_ownWidth, length) : _ownWidth;
        return starts;
    }

    private bool Starts(int index, int length)
    {
        ref readonly var token = ref _text[index];
        if ((token.Flags & TokenFlags.BlankLineBefore) != 0)
        {
            return index != _resumes && !(_wrapped && length >= _width * 6 / 10 && !Ends(index - 1) && GoesOn(index));
        }

        return _wrapped ? StartsInWrapped(index, length) : StartsInLines(index, length);
    }

    /// <summary>Whether a token is a word that starts with a small letter, as no sentence does; an article misread as <c>I’</c> is one.</summary>
    public static bool StartsSmall(in Token token) =>
        token is { Kind: TokenKind.Word, Script: Script.Latin or Script.Cyrillic }
        && ((token.Flags & TokenFlags.Capitalized) == 0 || (token.Flags & (TokenFlags.Elision | TokenFlags.Repaired)) == (TokenFlags.Elision | TokenFlags.Repaired));

    /// <summary>Whether a token that opens a line is a list's label: <c>1.</c>, <c>b)</c>, <c>IV.</c></summary>
    public static bool IsLabel(TokenizedText text, int index)
    {
        ref readonly var token = ref text[index];
        if ((token.Flags & TokenFlags.LineBreakBefore) == 0 || index + 1 >= text.Count || text[index + 1].SpaceBefore || !(text[index + 1].Is('.') || text[index + 1].Is(')')))
        {
            return false;
        }

        return token.Kind switch
        {
            TokenKind.Number => token.Length <= LongestLabel,
            TokenKind.Word => token.Length == 1 || ((token.Flags & TokenFlags.AllUpper) != 0 && IsRoman(text.Characters(index))),
            _ => false,
        };
    }

    private readonly bool StartsInWrapped(int index, int length)
    {
        ref readonly var token = ref _text[index];
        var next = index + 1 < _text.Count ? _text[index + 1] : default;

        // Bullets and footnote marks (the first of which OCR likes to read as an exclamation mark); a dash may be a dash.
        if (next.SpaceBefore && (next.Flags & TokenFlags.Capitalized) != 0
            && (Marks.Contains(_text.Raw[token.Start]) || (token.Is('-') && Ends(index - 1))))
        {
            return true;
        }

        if (IsLabel(_text, index) && Ends(index - 1))
        {
            return true;
        }

        // A clause that ends in a comma ends a paragraph too (the preambles of resolutions); an item of a list is shorter.
        var open = IsOpen(_text[index - 1]) && !(_text[index - 1].Is(',') && length >= _width / 4);
        var width = _ownWidth >= ShortestWrapWidth ? Math.Min(_width, _ownWidth) : _width;
        return length < width * 6 / 10 && !StartsSmall(token) && token.Kind != TokenKind.Number && !open;
    }

    private readonly bool StartsInLines(int index, int length)
    {
        var goesOn = StartsSmallText(_text, index) && !Ends(index - 1);
        return !goesOn && !(length < LongestItem && IsOpen(_text[index - 1]));
    }

    // Whether the text goes on with a small letter behind a blank line, or behind one page's number or running head.
    private bool GoesOn(int index)
    {
        if (StartsSmallText(_text, index))
        {
            return true;
        }

        for (var i = index + 1; i < Math.Min(_text.Count, index + LongestFurniture); i++)
        {
            if ((_text[i].Flags & TokenFlags.LineBreakBefore) != 0)
            {
                _resumes = (_text[i].Flags & TokenFlags.BlankLineBefore) != 0 && StartsSmallText(_text, i) ? i : _resumes;
                return _resumes == i;
            }
        }

        return false;
    }

    private static bool StartsSmallText(TokenizedText text, int index) => StartsSmall(text[index]) && !IsLabel(text, index);

    // A line that ends in a comma, a hyphen or an opening mark goes on.
    private static bool IsOpen(in Token token) => token.Is(',') || token.Is('-') || token.Is('(') || token.Is('/');

    private readonly bool Ends(int index)
    {
        ref readonly var token = ref _text[index];
        return token.Is('.') || token.Is(';') || token.Is(':') || token.Is('!') || token.Is('?') || token.Is('"') && index > 0 && _text[index - 1].Is('.');
    }

    // A row has cells between tabs or bars.
    private readonly bool IsRow(int first)
    {
        var (bars, raw) = (0, _text.Raw);
        var tokens = _text.Tokens[first..];
        for (var i = 0; i < tokens.Length; i++)
        {
            ref readonly var token = ref tokens[i];
            if (i > 0 && (token.Flags & TokenFlags.LineBreakBefore) != 0)
            {
                break;
            }

            bars += token.Kind == TokenKind.Symbol && token.Is('|') ? 1 : 0;
            if (bars > 1 || (i > 0 && raw[token.Start - 1] == '\t'))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsRoman(ReadOnlySpan<char> word) => word.Length <= 5 && !word.ContainsAnyExcept("IVXL");

    // The ninth decile of the lengths of the lines is the width that wrapped text is wrapped at. Text is wrapped when a
    // quarter of its lines goes on with a small letter; where letters have no case, when half of them ends without a mark.
    private static (bool Wrapped, int Width) Measure(TokenizedText text)
    {
        Span<int> histogram = stackalloc int[LongestWrapWidth + 2];
        var (lines, start, breaks, small, caseless, unmarked) = (0L, 0, 0, 0, 0, 0);
        var tokens = text.Tokens;
        for (var i = 1; i <= tokens.Length; i++)
        {
            if (i < tokens.Length && (tokens[i].Flags & TokenFlags.LineBreakBefore) == 0)
            {
                continue;
            }

            lines++;
            histogram[Math.Min(text[i - 1].End - text[start].Start, LongestWrapWidth + 1)]++;
            start = i;
            if (i < text.Count && (text[i].Flags & TokenFlags.BlankLineBefore) == 0)
            {
                breaks++;
                small += StartsSmallText(text, i) ? 1 : 0;
                caseless += text[i].Script is Script.Arabic or Script.Han ? 1 : 0;
                unmarked += text[i - 1].Kind <= TokenKind.Ideograph ? 1 : 0;
            }
        }

        var (seen, width) = (0L, 0);
        for (; width <= LongestWrapWidth && seen + histogram[width] < ((lines * 9) + 9) / 10; width++)
        {
            seen += histogram[width];
        }

        var goesOn = caseless * 2 > breaks ? unmarked * 2 >= breaks : small > 0 && small * 4 >= breaks - caseless;
        return (goesOn && width is >= ShortestWrapWidth and <= LongestWrapWidth, width);
    }
}
