namespace ScoExtract.Text;

/// <summary>Finds paragraphs and sentences over tokens. Immutable, so safe to share between threads.</summary>
/// <remarks>
/// A blank line always ends a paragraph. A single line break does so only where the text is not wrapped: OCR and PDF text
/// breaks lines at a width, web text at paragraphs; the lengths of the document's lines tell which.
/// </remarks>
/// <param name="abbreviations">Words that a full stop follows without ending the sentence: <c>vol</c>, <c>No</c>, <c>гг</c>.</param>
public sealed class SentenceSplitter(IEnumerable<string> abbreviations)
{
    // Lines at least this long at the ninth decile mean that lines are paragraphs, not wrapped text.
    private const int LongestWrapWidth = 130;

    private readonly HashSet<ulong> _abbreviations = [.. abbreviations.Select(a => Folding.Hash(a))];

    /// <summary>The sentences of <paramref name="text"/>, in order, together covering every token.</summary>
    /// <param name="text">A tokenized text.</param>
    public IReadOnlyList<Sentence> Split(TokenizedText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var tokens = text.Tokens;
        var sentences = new List<Sentence>((tokens.Length / 20) + 1);
        var width = WrapWidth(text.Raw);
        var (first, paragraph) = (0, 0);
        for (var i = 1; i <= tokens.Length; i++)
        {
            var newParagraph = i < tokens.Length && StartsParagraph(text, i, width);
            if (i == tokens.Length || newParagraph || EndsSentence(text, i - 1))
            {
                sentences.Add(new Sentence(first, i, paragraph));
                first = i;
                paragraph += newParagraph ? 1 : 0;
            }
        }

        return sentences;
    }

    private static bool StartsParagraph(TokenizedText text, int index, int width)
    {
        var flags = text[index].Flags;
        if ((flags & TokenFlags.BlankLineBefore) != 0)
        {
            return true;
        }

        if ((flags & TokenFlags.LineBreakBefore) == 0)
        {
            return false;
        }

        if (width > LongestWrapWidth)
        {
            return true;
        }

        // In wrapped text a line that stops well before the width ends its paragraph, if what follows starts anew.
        var line = LineLengthBefore(text.Raw, text[index].Start);
        var startsLower = text[index].Kind == TokenKind.Word && text[index].Script is Script.Latin or Script.Cyrillic
            && (text[index].Flags & TokenFlags.Capitalized) == 0;
        return line < width * 6 / 10 && !startsLower && text[index].Kind != TokenKind.Number && !IsOpen(text[index - 1]);
    }

    // A line that ends in a comma, a hyphen or an opening mark goes on.
    private static bool IsOpen(in Token token) => token.Is(',') || token.Is('-') || token.Is('(') || token.Is('/');

    private bool EndsSentence(TokenizedText text, int index)
    {
        ref readonly var token = ref text[index];
        if (token.Kind != TokenKind.Punctuation)
        {
            return false;
        }

        if (token.Is('!') || token.Is('?') || text.Raw[token.Start] is '。' or '｡' or '．')
        {
            return index + 1 >= text.Count || !ClosesQuote(text, index + 1);
        }

        if (!token.Is('.'))
        {
            return false;
        }

        if (index + 1 >= text.Count)
        {
            return true;
        }

        // Inside a number, an acronym or a symbol there is no space after the stop.
        if (!text[index + 1].SpaceBefore)
        {
            return text[index + 1].Kind == TokenKind.Symbol && index + 2 < text.Count && text[index + 2].SpaceBefore;
        }

        return !IsAbbreviation(text, index);
    }

    private static bool ClosesQuote(TokenizedText text, int index) =>
        !text[index].SpaceBefore && (text[index].Is('"') || text[index].Is(')'));

    private bool IsAbbreviation(TokenizedText text, int stop)
    {
        if (stop == 0 || text[stop].SpaceBefore)
        {
            return false;
        }

        ref readonly var before = ref text[stop - 1];
        if (before.Kind == TokenKind.Word)
        {
            // Initials and listed abbreviations.
            var initial = before.Length == 1 && (before.Flags & TokenFlags.Capitalized) != 0;
            return initial || _abbreviations.Contains(before.Hash);
        }

        // "1. Considère": a number that opens a line is its label.
        return before.Kind == TokenKind.Number && (before.Flags & TokenFlags.LineBreakBefore) != 0 && before.Length <= 3;
    }

    private static int LineLengthBefore(string raw, int offset)
    {
        var end = raw.AsSpan(0, offset).LastIndexOf('\n');
        if (end < 0)
        {
            return 0;
        }

        var start = raw.AsSpan(0, end).LastIndexOf('\n') + 1;
        return end - start;
    }

    /// <summary>The ninth decile of the lengths of lines that hold text, which is the width that wrapped text is wrapped at.</summary>
    private static int WrapWidth(string raw)
    {
        Span<int> histogram = stackalloc int[LongestWrapWidth + 2];
        var (lines, start) = (0, 0);
        while (start < raw.Length)
        {
            var length = raw.AsSpan(start).IndexOf('\n');
            length = length < 0 ? raw.Length - start : length;
            if (length > 1)
            {
                histogram[Math.Min(length, LongestWrapWidth + 1)]++;
                lines++;
            }

            start += length + 1;
        }

        var (seen, width) = (0, 0);
        for (; width < histogram.Length - 1 && seen + histogram[width] < lines * 9 / 10; width++)
        {
            seen += histogram[width];
        }

        return width;
    }
}
