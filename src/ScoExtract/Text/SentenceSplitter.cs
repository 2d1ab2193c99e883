namespace ScoExtract.Text;

/// <summary>Finds paragraphs and sentences over tokens, in time linear in their number. Immutable, so safe to share between threads.</summary>
/// <remarks>
/// A sentence is what a stop ends, or a heading, list item or table row, which its line or paragraph ends
/// (<see cref="LineLayout"/>). A stop ends a sentence if what follows can start one: a small letter cannot, nor can a comma,
/// so a footnote mark read as <c>?</c> does no harm. What closes behind the stop (quotes, brackets, footnote marks) belongs to it.
/// What goes on for more than 1,000 tokens without a stop is cut there.
/// </remarks>
/// <param name="abbreviations">Words that a full stop follows without ending the sentence: <c>vol</c>, <c>No</c>, <c>гг</c>.</param>
internal sealed class SentenceSplitter(IEnumerable<string> abbreviations)
{
    // Bounds for looking ahead and back, so that no text costs more than its length.
    private const int MostClosers = 8;
    private const int MostOpeners = 3;
    private const int LongestLabel = 3;

    // No sentence of prose is nearly as long: what has more tokens without a stop is a list or a table, and is cut, so that
    // what reads sentences costs no more for it than for so many.
    private const int LongestSentence = 1000;

    // Digits of a year.
    private const int YearDigits = 4;

    private readonly HashSet<ulong> _abbreviations = [.. abbreviations.Select(a => Folding.Hash(a))];

    /// <summary>The sentences of <paramref name="text"/>, in order, together covering every token.</summary>
    /// <param name="text">A tokenized text.</param>
    public IReadOnlyList<Sentence> Split(TokenizedText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var sentences = new List<Sentence>((text.Count / 20) + 1);
        var tokens = text.Tokens;
        var layout = new LineLayout(text);
        var (first, paragraph) = (0, 0);
        bool? foreign = null;
        for (var i = 0; i < text.Count;)
        {
            ref readonly var token = ref tokens[i];
            if ((token.Flags & TokenFlags.LineBreakBefore) != 0 && i > 0 && layout.StartsParagraph(i))
            {
                if (first < i)
                {
                    sentences.Add(new Sentence(first, i, paragraph));
                }

                first = i;
                paragraph++;
            }

            if (i - first >= LongestSentence)
            {
                sentences.Add(new Sentence(first, i, paragraph));
                first = i;
            }

            // A run of stops and what closes behind it is passed in one step.
            if (token.Kind == TokenKind.Punctuation && IsStop(text, i))
            {
                var end = AfterClosers(text, i, AfterStops(text, i));
                if (EndsSentence(text, i, end) || (IsHanStop(text, i, end) && (foreign ??= !text.Raw.Contains('。', StringComparison.Ordinal))))
                {
                    sentences.Add(new Sentence(first, end, paragraph));
                    first = end;
                }

                i = end;
            }
            else
            {
                i++;
            }
        }

        if (first < text.Count)
        {
            sentences.Add(new Sentence(first, text.Count, paragraph));
        }

        return sentences;
    }

    private static bool IsStop(TokenizedText text, int index) =>
        text[index].Kind == TokenKind.Punctuation && (text[index].Is('.') || text[index].Is('?') || text[index].Is('!') || text[index].Is('…'));

    private static int AfterStops(TokenizedText text, int index)
    {
        for (index++; index < text.Count && !text[index].SpaceBefore && IsStop(text, index); index++)
        {
        }

        return index;
    }

    private static int AfterClosers(TokenizedText text, int stop, int index)
    {
        for (var last = Math.Min(text.Count, index + MostClosers); index < last && Closes(text, stop, index); index++)
        {
        }

        return index;
    }

    private static bool Closes(TokenizedText text, int stop, int index)
    {
        ref readonly var token = ref text[index];
        if (token.SpaceBefore)
        {
            return (token.Flags & TokenFlags.LineBreakBefore) == 0 && text.Raw[token.Start] is '»' or '”';
        }

        return token.Kind switch
        {
            TokenKind.Punctuation => token.Is('"') || token.Is('\'') || token.Is(')') || token.Is(']') || (token.Is('[') && IsNote(text, index + 1)),

            // Raised footnote marks, and plain ones that have lost their place: "adopted.12 The".
            TokenKind.Symbol => true,
            TokenKind.Number => IsNote(text, index) && (text[index - 1].Is('[') || (stop > 0 && text[stop - 1].Kind == TokenKind.Word && IsSpaced(text, index + 1))),
            _ => false,
        };
    }

    private static bool IsNote(TokenizedText text, int index) =>
        index < text.Count && text[index].Kind == TokenKind.Number && text[index].Length <= LongestLabel;

    private static bool IsSpaced(TokenizedText text, int index) => index >= text.Count || text[index].SpaceBefore;

    private bool EndsSentence(TokenizedText text, int stop, int next)
    {
        if (next >= text.Count)
        {
            return true;
        }

        // A mark alone at the beginning of a line is a footnote's, misread.
        if ((text[stop].Flags & TokenFlags.LineBreakBefore) != 0)
        {
            return false;
        }

        var c = text.Raw[text[stop].Start];
        if (c is '。' or '｡' or '！' or '？' || (c == '．' && stop > 0 && text[stop - 1].Kind == TokenKind.Ideograph))
        {
            return true;
        }

        if (!text[next].SpaceBefore)
        {
            return LacksSpace(text, stop, next);
        }

        if (text[stop].Is('.') && next == stop + 1 && IsAbbreviation(text, stop))
        {
            return false;
        }

        // A small letter at the beginning of a line may go on with what a footnote interrupted.
        return CanStart(text, next) || (text[stop].Is('.') && (text[next].Flags & TokenFlags.LineBreakBefore) != 0);
    }

    // "المنظمة.وقد", "adopted.The": a space was lost, as there are words of some length on both sides. Not "www.un.org", "U.N.".
    private static bool LacksSpace(TokenizedText text, int stop, int next)
    {
        if (stop == 0 || next != stop + 1 || text[stop].SpaceBefore)
        {
            return false;
        }

        ref readonly var before = ref text[stop - 1];
        ref readonly var after = ref text[next];
        if (after.Kind == TokenKind.Ideograph)
        {
            return before.Kind == TokenKind.Ideograph && !text[stop].Is('.');
        }

        return before.Kind == TokenKind.Word && after.Kind == TokenKind.Word && before.Script == after.Script && before.Length > 2 && after.Length > 1
            && (before.Script == Script.Arabic || ((before.Flags & TokenFlags.AllUpper) == 0 && (after.Flags & (TokenFlags.Capitalized | TokenFlags.AllUpper)) == TokenFlags.Capitalized));
    }

    // 福利.北约成立: a text that writes the stop of another script throughout; beside stops of its own, such a dot parts the names of a person.
    private static bool IsHanStop(TokenizedText text, int stop, int next) =>
        stop > 0 && text[stop].Is('.') && text[stop - 1].Kind == TokenKind.Ideograph && text[next].Kind is TokenKind.Ideograph or TokenKind.Number && next == stop + 1 && !text[stop].SpaceBefore && !text[next].SpaceBefore;

    private static bool CanStart(TokenizedText text, int index)
    {
        for (var last = Math.Min(text.Count, index + MostOpeners); index < last; index++)
        {
            ref readonly var token = ref text[index];
            if (token.Kind != TokenKind.Punctuation)
            {
                return !LineLayout.StartsSmall(token);
            }

            if (!(token.Is('"') || token.Is('\'') || token.Is('(') || token.Is('[') || token.Is('-') || text.Raw[token.Start] is '¿' or '¡' or '•' or '*'))
            {
                return false;
            }
        }

        return true;
    }

    // "عام 1982م. وبعد": behind a year the letter says which calendar, and no name follows it.
    private static bool IsUnit(TokenizedText text, int token) =>
        token > 0 && text[token].Script == Script.Arabic && text[token - 1].Kind == TokenKind.Number && text[token - 1].Length == YearDigits;

    private bool IsAbbreviation(TokenizedText text, int stop)
    {
        if (stop == 0 || text[stop].SpaceBefore)
        {
            return false;
        }

        ref readonly var before = ref text[stop - 1];
        if (before.Kind == TokenKind.Word)
        {
            // Initials, dotted abbreviations (e.g.) and listed ones; Roman numbers that open a line.
            var single = before.Length == 1 && before.Script is Script.Latin or Script.Cyrillic;
            return (single && ((before.Flags & TokenFlags.Capitalized) != 0 || (stop > 1 && text[stop - 2].Is('.') && !before.SpaceBefore)))
                || (_abbreviations.Contains(before.Hash) && !IsUnit(text, stop - 1)) || LineLayout.IsLabel(text, stop - 1);
        }

        // "1. Considère", "2.1. Scope": a number that opens a line is its label.
        return LineLayout.IsLabel(text, stop - 1)
            || (before.Kind == TokenKind.Number && stop > 2 && !before.SpaceBefore && text[stop - 2].Is('.') && LineLayout.IsLabel(text, stop - 3));
    }
}
